import type { FormatName } from '../../model.ts';
import { parseBody } from '../body/body.ts';
import { formatDay } from '../dates/calendar.ts';
import { findDatelineDate } from '../dates/dateline-date.ts';
import type { Draft } from '../draft.ts';
import type { Section } from '../section.ts';
import { type StatedDate, settleUnstatedDate } from '../stated-date.ts';
import { takeTitle } from '../take-title.ts';

/** Any other text: dated by its dateline where that names a full date, else by its file's name or folder. */
export function readPlainText(section: Section): Draft {
  const body = readTitledBody(section, section.lines);
  return { ...emptyDraft('plain-text'), ...body, ...settleTextDate(section, body.body.text) };
}

/** The body of a text that states nothing about itself, and its title line. */
export function readTitledBody(section: Section, lines: readonly string[]): Pick<Draft, 'headline' | 'body'> {
  const { title, lines: rest } = takeTitle(lines, section.file.syntax);
  return { headline: title, body: parseBody(rest.join('\n'), section.file.syntax) };
}

export function emptyDraft(format: FormatName): Omit<Draft, 'headline' | 'body' | 'date' | 'problems'> {
  return { format, byline: [], source: null, url: null, tags: [], language: null };
}

function settleTextDate(section: Section, text: string): StatedDate {
  const byPath = settleUnstatedDate(section.file);
  if (byPath.date) return byPath;
  const inDateline = findDatelineDate(text, null);
  return inDateline ? { date: { day: formatDay(inDateline), published: null }, problems: [] } : byPath;
}
