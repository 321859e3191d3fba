import type { FormatName } from '../../model/model.ts';
import { parseBody } from '../body/body.ts';
import { settleDate } from '../dates/stated-date.ts';
import type { Draft } from '../draft.ts';
import { takeTitle } from '../headline/take-title.ts';
import type { Section } from '../sections/section.ts';

/** Any other text: dated by its file's name or folder, else by a dateline that names a full date. */
export function readPlainText(section: Section): Draft {
  const titled = readTitledBody(section, section.lines);
  const settled = settleDate(null, { file: section.file, address: null, body: titled.body });
  return { ...emptyDraft('plain-text'), ...titled, ...settled };
}

/** The body of a text that states nothing about itself, and its title line. */
export function readTitledBody(section: Section, lines: readonly string[]): Pick<Draft, 'headline' | 'body'> {
  const { title, lines: rest } = takeTitle(lines, section.file.syntax);
  return { headline: title, body: parseBody(rest.join('\n'), section.file.syntax) };
}

export function emptyDraft(format: FormatName): Omit<Draft, 'headline' | 'body' | 'date' | 'problems'> {
  return { format, byline: [], source: null, url: null, tags: [], language: null, withheld: null };
}
