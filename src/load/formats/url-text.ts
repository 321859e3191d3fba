import { nameSite } from '../../tools/text/web-address.ts';
import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { readTitledBody } from '../headline/titled-body.ts';
import { type FileSection, locateLine } from '../sections/section.ts';
import { splitUrlLine } from '../sections/url-line.ts';
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
  const titled = readTitledBody(section, [split.rest, ...section.lines.slice(first + 1)]);
  const address = { url: split.url, place: locateLine(section, first) };
  return {
    ...UNSTATED,
    ...titled,
    source: nameSite(split.url),
    url: split.url.href,
    ...settleDate(null, { file: section.file, address, body: titled.body }),
  };
}
