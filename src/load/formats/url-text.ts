import { nameSite } from '../../tools/addresses/web-address.ts';
import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { readTitledBody } from '../headline/titled-body.ts';
import { findDateHeader } from '../sections/date-header.ts';
import { partLines } from '../sections/part-lines.ts';
import { isBetween, isBlank } from '../sections/rule-line.ts';
import { type FileSection, locateLine, type SourceFile } from '../sections/section.ts';
import { splitUrlLine, type UrlLine } from '../sections/url-line.ts';
import { readDatedBody } from './dated-body.ts';
import type { FileParts, Format } from './format.ts';

/** Text whose first line is, or begins with, the address that it stood at. The address gives source and date. */
export const URL_TEXT = {
  name: 'url-text',
  title: 'Text under its web address',
  endings: TEXT_ENDINGS,
  split: splitUrls,
  read: readUrlText,
} as const satisfies Format;

const MAY_BE_URL = /^\s*<?(?:https?:|www\.)\S+>?\s*$/i;

/** An article begins at each further address that has a line for itself, with text directly below, as the first has. */
function splitUrls(text: string, file: SourceFile): FileParts | null {
  if (!MAY_BE_URL.test(text.trimStart().slice(0, LONGEST_URL).split('\n', 1)[0] ?? '')) return null;
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) =>
    MAY_BE_URL.test(line) && beginsText(lines, index) ? [index] : [],
  );
  const [first = -1, ...later] = starts;
  const isFirst = first === lines.findIndex((line) => !isBlank(line));
  return isFirst && later.length > 0 ? { sections: partLines(lines, later, file) } : null;
}

const LONGEST_URL = 2000;
/** No address stands below, and no word such as `Sources`. */
const SHORTEST_BELOW = 15;

function beginsText(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1] ?? '';
  const below = (lines[index + 1] ?? '').trim();
  const mayBegin = below.length >= SHORTEST_BELOW && !MAY_BE_URL.test(below);
  return isBetween(above) && mayBegin && splitUrlLine(lines[index] ?? '')?.rest === '';
}

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
