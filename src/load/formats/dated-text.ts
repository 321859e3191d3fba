import { nameSite } from '../../tools/addresses/web-address.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { findDateHeader } from '../sections/date-header.ts';
import { findDatedStarts } from '../sections/dated-starts.ts';
import { findLaterFrontMatter } from '../sections/later-front-matter.ts';
import { partLines } from '../sections/part-lines.ts';
import { type FileSection, locateLine, type SourceFile } from '../sections/section.ts';
import { splitUrlLine } from '../sections/url-line.ts';
import { readDatedBody } from './dated-body.ts';
import type { FileParts, Format } from './format.ts';

/**
 * Text that states its date at its beginning: ` date 2023-08-04 Niger's ousted President …`, where the lead
 * follows on the same line, or `Date: 4 August 2023` or the date alone on a line, with or without a headline
 * above or below. In a file that begins so, an article begins at each further date line of the same form.
 */
export const DATED_TEXT = {
  name: 'dated-text',
  title: 'Dated text',
  endings: TEXT_ENDINGS,
  split: splitDatedText,
  read: readDatedText,
} as const satisfies Format;

function splitDatedText(text: string, file: SourceFile): FileParts | null {
  const lines = text.split('\n');
  const header = findDateHeader(lines, file);
  if (!header) return null;
  const starts = [...findDatedStarts(lines, header, file), ...findLaterFrontMatter(lines, null, file)];
  return { sections: partLines(lines, starts, file) };
}

/** The address that it stood at may have the line below the day. */
function readDatedText(section: FileSection): Draft | null {
  const header = findDateHeader(section.lines, section.file);
  if (!header) return null;
  const below = header.index + 1;
  const split = header.dateLine.rest === '' ? splitUrlLine(section.lines[below] ?? '') : null;
  const url = split?.rest === '' ? split.url : null;
  if (url === null) return { ...UNSTATED, ...readDatedBody(section, header, section.lines, 0, null) };
  const lines = section.lines.map((line, index) => (index === below ? '' : line));
  const address = { url, place: locateLine(section, below) };
  const dated = readDatedBody(section, header, lines, 0, address);
  return { ...UNSTATED, source: nameSite(url), url: url.href, ...dated };
}
