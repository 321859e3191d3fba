import { formatDay } from '../dates/calendar.ts';
import { findDatelineDate } from '../dates/dateline-date.ts';
import { findUrlDate } from '../dates/url-date.ts';
import type { Draft } from '../draft.ts';
import type { DateReading } from '../edition-date.ts';
import { locateLine, type Section } from '../section.ts';
import { type StatedDate, settleDate, settleUnstatedDate } from '../stated-date.ts';
import { splitUrlLine } from '../url-line.ts';
import { nameSite } from '../web-address.ts';
import { emptyDraft, readTitledBody } from './plain-text.ts';

/** Text whose first line is, or begins with, the address that it stood at. The address gives source and date. */
export function readUrlText(section: Section): Draft | null {
  const first = section.lines.findIndex((line) => line.trim() !== '');
  const split = splitUrlLine(section.lines[first] ?? '');
  if (!split) return null;
  const body = readTitledBody(section, [split.rest, ...section.lines.slice(first + 1)]);
  return {
    ...emptyDraft('url-text'),
    ...body,
    source: nameSite(split.url),
    url: split.url.href,
    ...settleUrlTextDate(section, split.url, first, body.body.text),
  };
}

/** The address's full date, else the dateline's, which may take its year from the address. */
function settleUrlTextDate(section: Section, url: URL, line: number, text: string): StatedDate {
  const { file } = section;
  const inUrl = findUrlDate(url, file.settings.dateOrder);
  if (inUrl && inUrl.month !== null && inUrl.day !== null) {
    const day = formatDay({ year: inUrl.year, month: inUrl.month, day: inUrl.day });
    const reading: DateReading = { kind: 'day', date: { day, published: null }, ambiguous: inUrl.ambiguous };
    return settleDate(reading, url.href, locateLine(section, line), file, 'warning');
  }
  const inDateline = findDatelineDate(text, inUrl);
  return inDateline
    ? { date: { day: formatDay(inDateline), published: null }, problems: [] }
    : settleUnstatedDate(file);
}
