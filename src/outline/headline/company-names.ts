import { NEVER_NAMES, SMALL_IN_NAMES } from '../../knowledge/languages/never-names.ts';
import { SURE_SHORT_FORMS } from '../../knowledge/organisations/legal-forms.ts';
import type { HeadlineWord } from './headline-words.ts';

/** A company's name ends right before the code of its shares… */
const CODE = /^ ?<[^\s<>]{1,9}>/;
const LONGEST_CODE = 12;

/** …and before its legal form. */
export function endsCompany(headline: string, words: readonly HeadlineWord[], at: number): boolean {
  const { end } = words[at]!;
  if (CODE.test(headline.slice(end, end + LONGEST_CODE))) return true;
  const next = words[at + 1];
  return next !== undefined && next.gap === ' ' && SURE_SHORT_FORMS.has(next.key);
}

/** So many words from the beginning on are likely all a company's name. */
const LONGEST_COMPANY = 5;

/** Words from the beginning of a headline to the end of a company's name, and what follows there. */
export interface CompanyWords {
  /** The place of the last of them. */
  readonly last: number;
  /** Behind the last one that is none of a name. */
  readonly first: number;
  /** Where that is a legal form, hardly a verb stands between. */
  readonly before: 'form' | 'code';
}

/** What is likely a company's name at the beginning of a headline; `null`: nothing. */
export function findCompany(headline: string, words: readonly HeadlineWord[]): CompanyWords | null {
  const last = words.findIndex((_, place) => endsCompany(headline, words, place));
  if (last < 0 || last >= LONGEST_COMPANY) return null;
  const outside = words
    .slice(0, last + 1)
    .findLastIndex(({ key }) => NEVER_NAMES.has(key) && !SMALL_IN_NAMES.has(key));
  const before = SURE_SHORT_FORMS.has(words[last + 1]?.key ?? '') ? 'form' : 'code';
  return { first: outside + 1, last, before };
}

/** `<SHELL U.K. LTD> YEAR`: in brackets stands a company that has no code. */
export function isBracketed(headline: string, { start }: HeadlineWord): boolean {
  return headline.lastIndexOf('<', start) > headline.lastIndexOf('>', start);
}
