import { NEVER_NAMES } from '../../knowledge/languages/never-names.ts';
import { SURE_SHORT_FORMS } from '../../knowledge/organisations/legal-forms.ts';
import { wordSet } from '../../tools/text/word-set.ts';
import type { HeadlineWord } from './headline-words.ts';

/** A company's name ends right before the code of its shares… */
const CODE = /^<[^\s<>]{1,9}>/;
const LONGEST_CODE = 11;
/** At the beginning of a headline: elsewhere `HOLDING CO` is none. */
const ENDING_FORMS: ReadonlySet<string> = new Set([...SURE_SHORT_FORMS, 'co', 'cos']);

/** …and before its legal form. */
export function endsCompany(
  headline: string,
  words: readonly HeadlineWord[],
  at: number,
  forms: ReadonlySet<string> = SURE_SHORT_FORMS,
): boolean {
  const { end } = words[at]!;
  const code = headline.charAt(end) === ' ' ? end + 1 : end;
  if (headline.charAt(code) === '<' && CODE.test(headline.slice(code, code + LONGEST_CODE))) return true;
  const next = words[at + 1];
  return next?.gap === ' ' && forms.has(next.key) && headline.charAt(next.end) !== '-';
}

const IN_COMPANIES = wordSet('of and the for');

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
  const last = words.findIndex((_, place) => endsCompany(headline, words, place, ENDING_FORMS));
  if (last < 0 || last >= LONGEST_COMPANY) return null;
  const outside = words
    .slice(0, last + 1)
    .findLastIndex(({ key }) => NEVER_NAMES.has(key) && !IN_COMPANIES.has(key));
  const before = ENDING_FORMS.has(words[last + 1]?.key ?? '') ? 'form' : 'code';
  return { first: outside + 1, last, before };
}

/** `<SHELL U.K. LTD> YEAR`: in brackets stands a company that has no code. */
export function isBracketed(headline: string, { start }: HeadlineWord): boolean {
  return headline.lastIndexOf('<', start) > headline.lastIndexOf('>', start);
}
