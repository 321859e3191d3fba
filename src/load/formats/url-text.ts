import { nameSite } from '../../tools/text/web-address.ts';
import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { readTitledBody } from '../headline/titled-body.ts';
import { findDateHeader } from '../sections/date-header.ts';
import { type FileSection, locateLine } from '../sections/section.ts';
import { splitUrlLine, type UrlLine } from '../sections/url-line.ts';
import { readDatedBody } from './dated-body.ts';
import type { Format } from './format.ts';

/** Text whose first line is, or begins with, the address that it stood at. The address gives source and date. */
export const URL_TEXT = {
  name: 'url-text',
  title: 'Text under its web address',
  endings: TEXT_ENDINGS,
  read: readUrlText,
} as const satisfies Format;

function readUrlText(section: FileSection): Draft | null {
  const first = section.lines.findIndex((line) => line.trim() !== '');
  const split = splitUrlLine(section.lines[first] ?? '');
  if (!split) return null;
  return {
    ...UNSTATED,
    source: nameSite(split.url),
    url: split.url.href,
    ...readBelow(section, first, split),
  };
}

/** A line below the address may state the date, above or below a headline. */
function readBelow(
  section: FileSection,
  first: number,
  { url, rest }: UrlLine,
): Pick<Draft, 'headline' | 'body' | 'date' | 'problems'> {
  const { file } = section;
  const address = { url, place: locateLine(section, first) };
  const below = section.lines.slice(first + 1);
  const header = rest === '' ? findDateHeader(below, file) : null;
  if (header?.dateLine.rest === '') return readDatedBody(section, header, below, first + 1, address);
  const titled = readTitledBody(section, [rest, ...below]);
  return { ...titled, ...settleDate(null, { file, address, body: titled.body }) };
}
