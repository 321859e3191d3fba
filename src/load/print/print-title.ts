/** The headline that stands below a masthead, or above the text of a cutting. */
import { looksLikeTitle } from '../headline/looks-like-title.ts';
import { takeTitle } from '../headline/take-title.ts';
import { isBlank, isRule } from '../sections/rule-line.ts';

interface PrintTitle {
  readonly title: string | null;
  readonly lines: readonly string[];
}

/** Lines at the beginning among which rules part headlines. */
const MOST_HEAD = 14;
const LONGEST = 150;
const LONGEST_STOPPED = 60;
const LONGEST_BELOW = 90;

/** @param isHeaded whether a masthead stands above: then what is set apart there is a headline */
export function takePrintTitle(written: readonly string[], isHeaded: boolean): PrintTitle {
  const lines = isHeaded ? clearHead(written) : written;
  const taken = takeTitle(lines, 'plain');
  if (taken.title !== null || !isHeaded) return taken;
  const first = lines.findIndex((line) => !isBlank(line));
  const line = (lines[first] ?? '').trim();
  if (first === -1 || line.length > LONGEST || !isSetApart(lines, first)) return { title: null, lines };
  return { title: line, lines: lines.map((other, index) => (index === first ? '' : other)) };
}

/** Headlines are set in the middle, and rules stand between them. */
function clearHead(lines: readonly string[]): readonly string[] {
  const text = lines.findIndex((line, index) => !isBlank(line) && goesOn(lines, index));
  const end = Math.min(text === -1 ? lines.length : text, MOST_HEAD);
  return lines.map((line, index) => (index >= end ? line : isRule(line.trim()) ? '' : line.trim()));
}

/** Two lines of a text stand below each other. */
function goesOn(lines: readonly string[], index: number): boolean {
  const [line = '', next = ''] = lines.slice(index, index + 2);
  return line.length > LONGEST_BELOW || (/\p{Ll}\S{0,2}\s*$/u.test(line) && /^\s{0,8}\p{Ll}/u.test(next));
}

function isSetApart(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  const below = (lines[index + 1] ?? '').trim();
  const isShouted = !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line);
  const hasText = lines.slice(index + 1).some((other) => other.trim().length > line.length / 2);
  const isStopped = line.length <= LONGEST_STOPPED && /^\p{Lu}[^.!?:;“”"]*\p{L}\.$/u.test(line);
  if (!hasText || !(looksLikeTitle(line) || isStopped)) return false;
  // In capitals above lines that are not: what papers print below a headline.
  return below === '' || (isShouted && /\p{Ll}/u.test(below));
}
