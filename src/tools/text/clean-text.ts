import type { Problem } from '../../model/model.ts';
import { problemAt } from '../../model/problem.ts';
import { limitMarks } from './disguise/limit-marks.ts';
import { removeDisguise } from './disguise/remove-disguise.ts';
import { reportRemoved, reportWritten } from './disguise/report-disguise.ts';

interface CleanText {
  /** Lines end in `\n`; no control characters but tab and line feed. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

const LINE_ENDS = /\r\n?|\x85|\u2028|[\v\f]\n?/g;
const MAY_HAVE_OTHER_ENDS = /[\v\f\r\x85\u2028\u2029]/;

/**
 * Text with one kind of line end and without characters that show nothing or turn the reading direction. What is
 * written as `&#x202E;` is told of here, and taken out where it is decoded.
 */
export function cleanText(given: string, path: string): CleanText {
  const raw = limitMarks(given);
  const limited = raw.length < given.length ? [reportMarks(path, given.length - raw.length)] : [];
  const lined = MAY_HAVE_OTHER_ENDS.test(raw)
    ? raw.replace(LINE_ENDS, '\n').replaceAll('\u2029', '\n\n')
    : raw;
  const marked = lined.replace(/^\uFEFF/, '');
  const { text, removed } = removeDisguise(marked);
  const told = reportRemoved(removed, marked, path);
  const more = reportWritten(text, path).filter(({ rule }) => told.every((one) => one.rule !== rule));
  return { text: text.toWellFormed(), problems: [...limited, ...told, ...more] };
}

function reportMarks(path: string, count: number): Problem {
  const message = `removed ${count} accents and the like: no letter has more than 30.`;
  const hint = 'Save the file again without them.';
  return problemAt({ path, line: 1, column: 1 }, 'info', 'text/marks', message, hint);
}

/** Text of a block: like `cleanText`, but without a report, for what character references such as `&#x202E;` bring in. */
export function cleanRun(raw: string): string {
  const text = limitMarks(raw);
  const lined = MAY_HAVE_OTHER_ENDS.test(text)
    ? text.replace(/\r\n?/g, '\n').replace(/[\v\f\x85\u2028\u2029]/g, ' ')
    : text;
  return removeDisguise(lined).text.replaceAll('\xAD\n', '\n').toWellFormed();
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

/** What shows nothing, or nobody knows what, at the ends of a line, where it neither joins nor parts anything. */
const NOTHING_AT_ENDS = /[\s\u061C\u200B\u200E\u200F\u2800\p{Co}]/u;

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
  const line = removeDisguise(
    limitMarks(raw)
      .replace(/[\t-\r\x85\u2028\u2029]+/g, ' ')
      .toWellFormed(),
  ).text;
  return trimInvisible(line.replace(/\s+/g, ' '));
}
