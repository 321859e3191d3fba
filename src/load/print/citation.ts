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

const MAY_END = /\p{Nd}{4}\P{L}{0,4}$|[日일]\P{L}{0,4}$|[,;]\s[^,;]*\p{Nd}\P{L}{0,4}$/u;
const DASH = /[.!?…"”’»]\s?[—–-]{1,2}\s?(?=\p{Lu})/gu;
const BEHIND_DASH = /^[^—–]{9,91}$/u;
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
  const inner = findBehindDash(tail) ?? IN_BRACKETS.exec(tail)?.[1];
  const issue = inner === undefined ? null : readSure(inner, rules);
  return issue && { issue, index, textEnd: index + 1 };
}

function findBehindDash(text: string): string | undefined {
  return [...text.matchAll(DASH)]
    .map(({ 0: dash, index }) => text.slice(index + dash.length))
    .find((behind) => BEHIND_DASH.test(behind));
}

export function readSure(line: string, rules: DateRules): EndCitation['issue'] | null {
  const issue = readIssueLine(line, rules);
  return issue?.day && issue.paper !== null ? { ...issue, paper: issue.paper, day: issue.day } : null;
}
