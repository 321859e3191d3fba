import { IANAZone } from 'luxon';
import { nameLanguage } from '../knowledge/languages/language-names.ts';
import type { DateOrder, Problem } from '../model/model.ts';
import { cleanLine } from '../tools/text/clean-text.ts';
import { findWords, LANGUAGES } from '../words/words-of.ts';
import type { Verdict } from './verdict.ts';

/** Stands on every page: cleaned as headlines are, and with an end. */
export function acceptText(value: unknown, longest: number): Verdict<string> {
  const text = typeof value === 'string' && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) ? cleanLine(value) : '';
  if (text === '') return { repair: 'Write a text in quotes, on one line.' };
  return text.length <= longest ? { value: text } : { repair: `Write at most ${longest} characters.` };
}

export function acceptLanguage(value: unknown): Verdict<string> {
  const repair = 'Write a language tag, such as "en", "fr" or "pt-BR".';
  if (typeof value !== 'string' || !/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,9}$/i.test(value)) return { repair };
  try {
    const language = Intl.getCanonicalLocales(value)[0] ?? value;
    return findWords(language) === null
      ? { value: language, warning: warnOfEnglish(language) }
      : { value: language };
  } catch {
    return { repair };
  }
}

/** Not an offset, such as `+01:00`: of the versions of Node some take one and some do not. */
export function acceptZone(value: unknown): Verdict<string> {
  if (typeof value === 'string' && /^[a-z]/i.test(value) && IANAZone.isValidZone(value)) return { value };
  return { repair: 'Write the name of a time zone, such as "Africa/Niamey" or "UTC".' };
}

export function acceptDateOrder(value: unknown): Verdict<DateOrder | null> {
  if (value === null || value === 'day-first' || value === 'month-first') return { value };
  return { repair: 'Write "day-first" or "month-first".' };
}

export function acceptSwitch(value: unknown): Verdict<boolean> {
  return typeof value === 'boolean' ? { value } : { repair: 'Write true or false.' };
}

/** What becomes of pictures. */
type PictureUse = 'on' | 'original' | 'off';

export function acceptPictureUse(value: unknown): Verdict<PictureUse> {
  if (value === 'on' || value === 'original' || value === 'off') return { value };
  return { repair: 'Write "on", "original" or "off".' };
}

/** What has files of references. */
type CitationUse = 'auto' | 'article' | 'date' | 'off';

export function acceptCitationUse(value: unknown): Verdict<CitationUse> {
  if (value === 'auto' || value === 'article' || value === 'date' || value === 'off') return { value };
  return { repair: 'Write "auto", "article", "date" or "off".' };
}

export function acceptCount(value: unknown): Verdict<number> {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return { value };
  return { repair: 'Write a whole number from 1 on.' };
}

/** Articles may be in any language; what the pages say by themselves may not. */
function warnOfEnglish(language: string): Pick<Problem, 'rule' | 'message' | 'hint'> {
  const spoken = Object.keys(LANGUAGES)
    .filter((tag) => !tag.includes('-'))
    .map((tag) => `${nameLanguage(tag)} ("${tag}")`);
  return {
    rule: 'settings/no-words',
    message: `The pages have no words of their own in ${nameLanguage(language)} ("${language}"): menus, dates and headings are in English.`,
    hint: `There are words in ${spoken.join(', ')}.`,
  };
}
