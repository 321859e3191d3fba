import type { Problem } from '../../model/model.ts';
import { problemAt } from '../../model/problem.ts';
import { limitMarks } from './limit-marks.ts';

interface CleanText {
  /** Lines end in `\n`; no control characters but tab and line feed. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

const LINE_ENDS = /\r\n?|\x85|\u2028|[\v\f]\n?/g;
const STRAYS = /[\x00-\x08\x0B-\x1F\x7F-\x9F\uFEFF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/g;
/** What these match, and surrogates of any kind: most texts have none. */
const MAY_NEED_CLEANING =
  /[\x00-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;

/** Text with one kind of line end and without characters that show nothing or turn the reading direction. */
export function cleanText(given: string, path: string): CleanText {
  const raw = limitMarks(given);
  const told = raw.length < given.length ? [reportMarks(path, given.length - raw.length)] : [];
  if (!MAY_NEED_CLEANING.test(raw)) return { text: raw, problems: told };
  let text = raw
    .replace(LINE_ENDS, '\n')
    .replaceAll('\u2029', '\n\n')
    .replace(/^\uFEFF/, '');
  const plain = text.replace(STRAYS, '');
  const count = text.length - plain.length;
  const problems: Problem[] = [...told];
  if (count > 0) {
    const first = text.search(STRAYS);
    const before = text.slice(0, first);
    const place = { path, line: before.split('\n').length, column: first - before.lastIndexOf('\n') };
    const name = `U+${text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')}`;
    const message =
      count === 1
        ? `removed an invisible character, ${name}.`
        : `removed ${count} invisible characters, the first is ${name}.`;
    problems.push(problemAt(place, 'info', 'text/invisible', message, 'Save the file again without it.'));
    text = plain;
  }
  return { text: text.toWellFormed(), problems };
}

function reportMarks(path: string, count: number): Problem {
  const message = `removed ${count} accents and the like: no letter has more than 30.`;
  const hint = 'Save the file again without them.';
  return problemAt({ path, line: 1, column: 1 }, 'info', 'text/marks', message, hint);
}

/** Text of a block: like `cleanText`, but without a report, for what character references such as `&#x202E;` bring in. */
export function cleanRun(raw: string): string {
  const text = limitMarks(raw);
  if (!MAY_NEED_CLEANING.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\x85\u2028\u2029]/g, ' ')
    .replace(STRAYS, '')
    .toWellFormed();
}

/**
 * A value for one line: a headline, a name, a topic. White space is single, and nothing invisible remains.
 *
 * @param longest in UTF-16 code units; what is longer is cut, never inside a character
 */
export function cleanLine(raw: string, longest = Number.POSITIVE_INFINITY): string {
  const line = /^[!-~]+(?: [!-~]+)*$/.test(raw) ? raw : removeInvisible(raw);
  if (line.length <= longest) return line;
  return trimInvisible(line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, ''));
}

/** Tags spell the region of a flag, and are nothing elsewhere. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;
/**
 * What shows nothing, or nobody knows what, at the ends of a line: zero-width characters join or part what is on both
 * sides of them, and are part of words in Persian, Hindi or Khmer.
 */
const NOTHING_AT_ENDS = /[\s\xAD\u200B-\u200D\u2060\p{Co}]/u;

/** The line from the first to the last of its characters that show something. */
function trimInvisible(line: string): string {
  let start = 0;
  let end = line.length;
  const shows = (at: number): boolean => !NOTHING_AT_ENDS.test(String.fromCodePoint(line.codePointAt(at)!));
  const lengthAt = (at: number): number => (line.codePointAt(at)! > 0xffff ? 2 : 1);
  while (start < end && !shows(start)) start += lengthAt(start);
  while (end > start) {
    const last = end - 2 >= start && lengthAt(end - 2) === 2 ? end - 2 : end - 1;
    if (shows(last)) break;
    end = last;
  }
  return line.slice(start, end);
}

function removeInvisible(raw: string): string {
  const line = limitMarks(raw)
    .replace(/[\s\x85]+/g, ' ')
    .replace(STRAYS, '')
    .toWellFormed()
    .replace(TAGS, '$1')
    .replace(/ {2,}/g, ' ');
  return trimInvisible(line);
}
