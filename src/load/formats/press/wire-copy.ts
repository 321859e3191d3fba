import { parseBody } from '../../body/body.ts';
import { isRouting, isSlug, readFiling } from '../../body/recognisers/wire-marks.ts';
import { readDate } from '../../dates/edition-date.ts';
import { settleDate } from '../../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../../draft.ts';
import { TEXT_ENDINGS } from '../../files/text-endings.ts';
import { cleanHeadline } from '../../headline/clean-headline.ts';
import { looksLikeTitle } from '../../headline/looks-like-title.ts';
import { readTitledBody } from '../../headline/titled-body.ts';
import { isBlank } from '../../sections/rule-line.ts';
import { type FileSection, locateLine } from '../../sections/section.ts';
import type { Format } from '../format.ts';

/** What an agency sends to papers: key words for their computers above the headline, `BC-Ferry, 1st Ld-Writethru,0412`. */
export const WIRE_COPY = {
  name: 'wire-copy',
  title: 'Wire copy',
  endings: TEXT_ENDINGS,
  read: readWireCopy,
} as const satisfies Format;

/** Lines above the headline, and below the text. */
const MOST_HEAD = 5;
const MOST_END = 6;

function readWireCopy(section: FileSection): Draft | null {
  const { file, lines } = section;
  const filled = lines.flatMap((line, index) => (isBlank(line) ? [] : [index]));
  const head = filled.slice(0, MOST_HEAD).filter((index) => isMark(lines[index] ?? ''));
  if (file.syntax !== 'plain' || head.length === 0) return null;
  const last = filled.slice(-MOST_END);
  const routing = last.filter((index) => isRouting(lines[index] ?? ''));
  const filed = last.find((index) => readFiling(lines[index] ?? '') !== null);
  const out = new Set([...head, ...routing]);
  const own = lines.map((line, index) => (out.has(index) ? '' : dropMarks(line)));
  const slugs = head.map((index) => (lines[index] ?? '').trim()).filter(isSlug);
  const { headline, rest } = takeHeadline(own);
  const text = [...setBylineApart(rest), ...slugs.flatMap((slug) => ['', slug])];
  const titled =
    headline === null
      ? readTitledBody(section, text)
      : { headline, body: parseBody(text.join('\n'), file.syntax) };
  const written = filed === undefined ? null : readFiling(lines[filed] ?? '');
  const stated =
    filed === undefined || written === null
      ? null
      : { reading: readDate(written, file.settings), written, place: locateLine(section, filed) };
  return {
    ...UNSTATED,
    ...titled,
    ...settleDate(stated, { file, address: null, body: titled.body }),
  };
}

/** `URGENT` alone may be a headline. */
function isMark(line: string): boolean {
  return isSlug(line) || isRouting(line);
}

/** `^Miners freed<`, `Weiche an der Hauptstrecke =` */
function dropMarks(line: string): string {
  return line.replace(/^(\s*)\^/, '$1').replace(/(?:<|\s=)\s*$/, '');
}

/** The first line, where it looks like one and something else begins below it. */
function takeHeadline(lines: readonly string[]): {
  readonly headline: string | null;
  readonly rest: readonly string[];
} {
  const first = lines.findIndex((line) => !isBlank(line) && !NOTE.test(line) && !KEY_WORDS.test(line));
  const line = (lines[first] ?? '').trim();
  const below = lines[first + 1] ?? '';
  const isApart = isBlank(below) || /^\s{2,}/.test(below) || BYLINE.test(below) || DATELINE.test(below);
  if (first === -1 || line.length > LONGEST_HEADLINE || !isApart || !looksLikeTitle(line))
    return { headline: null, rest: lines };
  return { headline: cleanHeadline(line), rest: [...lines.slice(0, first), '', ...lines.slice(first + 1)] };
}

const LONGEST_HEADLINE = 150;
const NOTE = /^\s*[(^]?(?:Eds|EDS|Editors)\.?:\s/;
/** `Verkehr/Bahn/` */
const KEY_WORDS = /^\s*(?:\p{L}[\p{L} -]{1,30}\/){1,6}\s*$/u;
const BYLINE = /^\s*By\s\p{Lu}[^\n]{2,80}$/u;
const DATELINE = /^\s*\p{Lu}{3}[^\n]{0,60}(?:\((?:AP|AFP|Reuters?|UPI|dpa)\)|\s[-–—_]{1,2}\s)/u;
const OFFICE = /^\s*(?:\p{Lu}[\p{L}.]*\s){0,4}(?:Writer|Correspondent|Reporter|Editor|Staff|Bureau)\s*$/u;

/** The author, and below the name the office, stand directly above the text. */
function setBylineApart(lines: readonly string[]): readonly string[] {
  const at = lines.slice(0, LAST_BYLINE).findIndex((line) => BYLINE.test(line));
  if (at === -1) return lines;
  const hasOffice = OFFICE.test(lines[at + 1] ?? '');
  const byline = hasOffice ? `${lines[at]}, ${(lines[at + 1] ?? '').trim()}` : (lines[at] ?? '');
  return [...lines.slice(0, at), '', byline.trim(), '', ...lines.slice(at + (hasOffice ? 2 : 1))];
}

const LAST_BYLINE = 12;
