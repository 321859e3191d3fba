/** Articles below one masthead, each under a heading in capitals: the column of an issue, typed or read by machine. */
import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import { isSignedLine } from '../sections/date-header.ts';
import { isBetween, isBlank, isRule } from '../sections/rule-line.ts';
import type { SourceFile } from '../sections/section.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { readSign } from './signs.ts';

/** An article of an issue, by indexes of lines. */
interface IssueItem {
  readonly headline: string;
  readonly start: number;
  /** What stands on the line of the headline behind it. */
  readonly lead: string;
  readonly end: number;
}

interface IssueParts {
  readonly paper: string;
  readonly date: string;
  readonly items: readonly IssueItem[];
}

const LONGEST = 80;
const SHORTEST_TEXT = 80;
const SHORTEST_RUN_IN = 30;
const MOST_ITEMS = 60;
/** `BOARD OF GUARDIANS.—At the meeting`: three words, since places stand before a dash, too. */
const RUN_IN =
  /^\s{0,8}((?:\p{Lu}[\p{Lu}'’]*[\s-]){2,8}\p{Lu}{2,20}\.?)\s?[—–-]{1,2}\s?(?=["“]?\p{Lu}[\p{Ll}\s])/u;
const NAMED = /(?<=[\p{Ll},;]\s)\p{Lu}\p{Ll}{3,}/gu;

/**
 * `null` where a text may be one article: sub-headlines look alike. Only texts that share no name, and of which none
 * speaks of what another's heading does, are several.
 */
export function partIssue(lines: readonly string[], file: SourceFile): IssueParts | null {
  const head = readMasthead(lines, file.settings);
  if (head?.reading.kind !== 'day' || !isIssue(lines, head)) return null;
  const items = listItems(lines, head.end);
  const isWhole =
    items.length > 1 && items.length <= MOST_ITEMS && items[0]?.start === findText(lines, head.end);
  if (!isWhole || !items.every((item) => hasOwnText(lines, item)) || isOfOneAuthor(lines, items)) return null;
  return areUnrelated(lines, items, head.name) && !isNamedFor(file, items)
    ? { paper: head.name, date: head.reading.date.date, items }
    : null;
}

/** With the number of the issue or of a page, and no further page. */
function isIssue(lines: readonly string[], { dateIndex, end, written, isNumbered }: Masthead): boolean {
  const isPaged = /^\s*\d{1,4}\s{2}|\s{2}\d{1,4}\s*$/.test(lines[dateIndex] ?? '');
  return (isNumbered || isPaged) && !lines.slice(end).some((line) => line.includes(written));
}

function findText(lines: readonly string[], from: number): number {
  return lines.findIndex((line, index) => index >= from && !isBetween(line));
}

function listItems(lines: readonly string[], from: number): readonly IssueItem[] {
  const found: Omit<IssueItem, 'end'>[] = [];
  for (let start = from; start < lines.length; start += 1) {
    const line = lines[start] ?? '';
    if (isBlank(line) || !isBetween(lines[start - 1] ?? '')) continue;
    const headline = line.trim();
    const runIn = RUN_IN.exec(line);
    if (isShouted(headline) && isBetween(lines[start + 1] ?? '')) found.push({ headline, start, lead: '' });
    else if (runIn?.[1] !== undefined)
      found.push({ headline: runIn[1].trim(), start, lead: line.slice(runIn[0].length) });
  }
  return found.map((item, at) => ({ ...item, end: found[at + 1]?.start ?? lines.length }));
}

function isShouted(line: string): boolean {
  return (
    line.length <= LONGEST &&
    /^["“«¡¿]?\p{Lu}/u.test(line) &&
    /\p{Lu}{3}/u.test(line) &&
    !/\p{Ll}|\p{Nd}{4}/u.test(line)
  );
}

/** From the beginning of a sentence to the end of one. */
function hasOwnText(lines: readonly string[], item: IssueItem): boolean {
  const text = textOf(lines, item);
  return (
    text.length >= (item.lead === '' ? SHORTEST_TEXT : SHORTEST_RUN_IN) &&
    /^["“„«¡¿(]{0,2}[\p{Lu}\p{Nd}]/u.test(text) &&
    /[.!?…]["”»’)]*$/.test(text)
  );
}

/** In one line, words whole again. */
function textOf(lines: readonly string[], { start, lead, end }: IssueItem): string {
  const own = [lead, ...lines.slice(start + 1, end).filter((line) => !isRule(line))];
  return own
    .map((line) => line.trim())
    .join('\n')
    .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Named once, above the first text or below the last one, an author wrote all of it. */
function isOfOneAuthor(lines: readonly string[], items: readonly IssueItem[]): boolean {
  const signed = items.map(({ start, end }) => {
    const own = lines.slice(start + 1, end);
    const first = own.find((line) => !isBetween(line)) ?? '';
    return isSignedLine(first.trim()) || readSign(own, own.length).authors.length > 0;
  });
  return (signed[0] || signed.at(-1)) === true && !signed.every(Boolean);
}

function areUnrelated(lines: readonly string[], items: readonly IssueItem[], paper: string): boolean {
  const place = new Set(listWords(paper));
  const texts = items.map((item) => textOf(lines, item));
  const words = texts.map((text) => new Set(listWords(text).map(stem)));
  const names = texts.map((text) =>
    listWords((text.match(NAMED) ?? []).join(' ')).filter((name) => !place.has(name) && !isWeekday(name)),
  );
  return items.every(({ headline }, at) => {
    const own = [...listWords(headline), ...(names[at] ?? [])].map(stem);
    return words.every((others, other) => other === at || !own.some((word) => others.has(word)));
  });
}

/** Whoever names a file for a headline has one article in it. */
function isNamedFor({ relativePath }: SourceFile, items: readonly IssueItem[]): boolean {
  const name = new Set(listWords(relativePath.slice(relativePath.lastIndexOf('/') + 1)).map(stem));
  return items.some(({ headline }) => listWords(headline).some((word) => name.has(stem(word))));
}

function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
}

/** Of a word in any of its forms. */
function stem(word: string): string {
  return word.slice(0, 5);
}
