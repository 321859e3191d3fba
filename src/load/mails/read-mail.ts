import type { Problem } from '../../model/model.ts';
import { problemAt, quoteValue } from '../../model/problem.ts';
import { findField, listBylineFields, listDateFields } from '../metadata/article-fields.ts';
import type { Field, Metadata } from '../metadata/metadata.ts';
import { type FileSection, locateLine } from '../sections/section.ts';
import { findMailEnd, isUnsubscribing } from './mail-end.ts';
import { readQuotedArticle } from './quoted-article.ts';

interface Mail {
  readonly lines: readonly string[];
  /** What its header says, but of an article that it sends on what that says. */
  readonly metadata: Metadata;
  /** It says how to get no more of its kind. */
  readonly isToMany: boolean;
  readonly problems: readonly Problem[];
}

/** The text of a mail, without what programs set around it. */
export function readMail(section: FileSection, text: readonly string[], header: Metadata): Mail {
  const end = findMailEnd(text);
  const out = new Set(end);
  const lines = text.map((line, index) => (out.has(index) ? '' : line));
  const sent = listDateFields(header)[0]?.values[0] ?? null;
  const quoted = readQuotedArticle(lines, sent, section.file.settings);
  const problems = reportEnd(section, text, end);
  const isToMany = end.some((index) => isUnsubscribing(text[index] ?? ''));
  if (!quoted) return { lines, metadata: header, isToMany, problems };
  const others = new Set([
    ...listBylineFields(header),
    ...listDateFields(header),
    findField(header, 'source'),
  ]);
  const own = quoted.date === null ? listDateFields(header) : [];
  const kept = [...header].filter(([, field]) => !others.has(field) || own.includes(field));
  const state = (name: string, value: string | null): readonly (readonly [string, Field])[] =>
    value === null ? [] : [[name, { line: section.firstLine, column: 1, values: [value], isList: false }]];
  const stated = [
    ...state('title', quoted.headline),
    ...state('source', quoted.source),
    ...state('date', quoted.date),
  ];
  return { lines: quoted.lines, metadata: new Map([...kept, ...stated]), isToMany, problems };
}

function reportEnd(
  section: FileSection,
  text: readonly string[],
  end: readonly number[],
): readonly Problem[] {
  const shown = end.map((index) => (text[index] ?? '').trim()).find((line) => /\p{L}/u.test(line));
  if (shown === undefined) return [];
  const index = Math.max(
    0,
    section.lines.findIndex((line) => line.trim() === shown),
  );
  const message = `${quoteValue(shown)} is of the mail and not of its text, so it is not shown.`;
  const hint = 'Write it into a sentence if it belongs to the article.';
  return [problemAt(locateLine(section, index), 'info', 'text/contact', message, hint)];
}
