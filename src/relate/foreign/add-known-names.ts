import type { ReadBody } from '../../model/bodies.ts';
import type { ArticleHead, Body, Digest, Mention, NameForm } from '../../model/model.ts';
import { replaceMentions } from '../../outline/change/replace-mentions.ts';
import type { OutlineColumns } from '../../outline/columns.ts';
import { type MentionOutline, mentionsOf, outlineMentions } from '../../outline/outline-article.ts';
import { listForms, readHeads } from '../../outline/read-outlines.ts';
import { countIn } from '../../tools/collections/count.ts';
import { listTexts, readTexts } from '../../tools/columns/texts.ts';
import { gatherAgreedNames } from './agreed-names.ts';
import { type AgreedNameIndex, findAgreedNames, indexAgreedNames } from './find-agreed-names.ts';
import { listSurnames } from './short-names.ts';

/** Every noun has a capital: a surname by itself may be a word. */
const CAPITAL_NOUNS = /^(?:de|lb)(?:-|$)/i;

/**
 * Adds to articles in other languages than English the names that are known from the archive's articles in English,
 * where they stand word for word: full names, acronyms, places, and the surnames of people so found.
 */
export function addKnownNames(outlines: OutlineColumns, readBody: ReadBody): OutlineColumns {
  const languages = listTexts(outlines.languageNames);
  const isWellRead = languages.map(isEnglish);
  if (isWellRead.every(Boolean)) return outlines;
  const forms = listForms(outlines);
  const names = indexAgreedNames(
    gatherAgreedNames(outlines.mentions, forms, chooseSources(outlines, languages)),
  );
  const readOwn = readMentions(outlines, forms);
  const headOf = readHeads(outlines);
  const digestOf = readTexts(outlines.bodies) as (row: number) => Digest;
  return replaceMentions(outlines, forms, (row) => {
    const language = outlines.languages[row]!;
    return isWellRead[language] ? null : addTo(readOwn(row), headOf(row), readBody(digestOf(row)), names);
  });
}

/** The rows whose names are believed: those in English or, where there are none, in the language of most. */
function chooseSources({ languages }: OutlineColumns, names: readonly string[]): readonly number[] {
  const rowsOf = (isSource: (name: string) => boolean): readonly number[] => {
    const sources = names.map(isSource);
    return [...languages.keys()].filter((row) => sources[languages[row]!]);
  };
  const wellRead = rowsOf(isEnglish);
  if (wellRead.length > 0) return wellRead;
  const counts = new Map<string, number>();
  for (const language of languages) countIn(counts, primaryOf(names[language]!));
  const [main] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
  return rowsOf((name) => primaryOf(name) === main);
}

/** The language of which names are believed everywhere: others are read with fewer sources, some of them cautiously. */
function isEnglish(tag: string): boolean {
  return primaryOf(tag).toLowerCase() === 'en';
}

function primaryOf(language: string): string {
  return language.split('-')[0] ?? '';
}

/** What reads the mentions of single articles. */
function readMentions(
  { mentions }: OutlineColumns,
  forms: readonly NameForm[],
): (row: number) => readonly Mention[] {
  const { bounds, forms: numbers, starts } = mentions;
  return (row) => {
    const [from, to] = [bounds[row]!, bounds[row + 1]!];
    return mentionsOf({
      forms: Array.from(numbers.subarray(from, to), (number) => forms[number]!),
      starts: [...starts.subarray(from, to)],
    });
  };
}

/** An article's mentions with those found added that touch none of them, or that hold some of them whole. */
function mergeMentions(own: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const merged: Mention[] = [];
  let next = 0;
  for (const name of found) {
    while (next < own.length && own[next]!.end <= name.start) merged.push(own[next++]!);
    let last = next;
    while (last < own.length && own[last]!.start < name.end) last++;
    const inside = own.slice(next, last);
    const isWider = inside.every(
      ({ start, end }) => start >= name.start && end <= name.end && end - start < name.end - name.start,
    );
    if (!isWider) continue;
    merged.push(name);
    next = last;
  }
  return [...merged, ...own.slice(next)];
}

/** An article's mentions with those that are found in it; `null` where there are none. */
function addTo(
  own: readonly Mention[],
  head: ArticleHead,
  body: Body,
  names: AgreedNameIndex,
): MentionOutline | null {
  const found = findAgreedNames(body, names);
  if (found.length === 0) return null;
  const mentions = mergeMentions(own, found);
  if (CAPITAL_NOUNS.test(head.language)) return outlineMentions(body.text, mentions, head, null);
  const surnames = findAgreedNames(body, indexAgreedNames(listSurnames(found)));
  return outlineMentions(body.text, mergeMentions(mentions, surnames), head, null);
}
