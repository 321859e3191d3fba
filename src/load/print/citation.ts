/** The paper and the day that are named below a text: `(Kell Herald, 12 March 1986)`, `… upon mutton.—Kell Mercury, May 17, 1834.` */
import type { DateRules } from '../dates/edition-date.ts';
import { isBlank, isRule } from '../sections/rule-line.ts';
import { type IssueLine, readIssueLine } from './issue-line.ts';

export interface EndCitation {
  readonly issue: IssueLine & { readonly paper: string; readonly day: NonNullable<IssueLine['day']> };
  /** Index of its last line, and of the first line that is nothing but it. */
  readonly index: number;
  readonly textEnd: number;
}

const MAY_END = /(?:\p{Nd}{4}|[日일])[^\p{L}]{0,4}$|[,;]\s[^,;]{0,24}\p{Nd}{1,4}[^\p{L}]{0,4}$/u;
const BEHIND_DASH = /[.!?…"”’»]\s?[—–-]{1,2}\s?(\p{Lu}[^—–]{8,90})$/u;
const IN_BRACKETS = /[.!?…"”’»]\s{1,4}[([]([^()[\]]{8,100})[)\]]\.?$/u;

/** Reads the one that the lines from a paragraph's last line up hold; `null` where they hold none. */
export function readEndCitation(
  lines: readonly string[],
  index: number,
  rules: DateRules,
): EndCitation | null {
  const line = (lines[index] ?? '').trimEnd();
  const above = lines[index - 1] ?? '';
  if (!MAY_END.test(line.slice(-30)) || (!isBlank(lines[index + 1] ?? '') && !isRule(lines[index + 1] ?? '')))
    return null;
  const alone = readSure(line, rules);
  if (alone) return { issue: alone, index, textEnd: index };
  const tail = `${isBlank(above) ? '' : above.trim().slice(-100)} ${line.trim().slice(-160)}`;
  const inner = (BEHIND_DASH.exec(tail) ?? IN_BRACKETS.exec(tail))?.[1];
  const issue = inner === undefined ? null : readSure(inner, rules);
  return issue && { issue, index, textEnd: index + 1 };
}

export function readSure(line: string, rules: DateRules): EndCitation['issue'] | null {
  const issue = readIssueLine(line, rules);
  return issue?.day && issue.paper !== null ? { ...issue, paper: issue.paper, day: issue.day } : null;
}
