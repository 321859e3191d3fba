import { IANAZone } from 'luxon';
import { nameLanguage } from '../knowledge/languages/language-names.ts';
import type { DateOrder, Problem } from '../model/model.ts';
import { hostOf } from '../tools/addresses/address-key.ts';
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

/** What a site can do without. */
const LEFT_OUT = ['feeds', 'names', 'search', 'stories', 'topics'] as const;

export type LeftOut = (typeof LEFT_OUT)[number];

/** In the order of the table, each once: what is meant is what counts. */
export function acceptLeftOut(value: unknown): Verdict<readonly LeftOut[]> {
  const named: unknown = typeof value === 'string' ? [value] : value;
  const isKnown = (one: unknown): boolean => LEFT_OUT.some((name) => name === one);
  if (Array.isArray(named) && named.every(isKnown))
    return { value: LEFT_OUT.filter((name) => named.includes(name)) };
  return { repair: `Write a list of some of ${LEFT_OUT.map((name) => `"${name}"`).join(', ')}.` };
}

const MOST_HOSTS = 20;

/** Hosts, or addresses at them, each once: `https://www.Herald.example/` is of `herald.example`. */
export function acceptOldHosts(value: unknown): Verdict<readonly string[]> {
  const named: unknown = typeof value === 'string' ? [value] : value;
  const hosts = Array.isArray(named) ? named.map(readHost) : [null];
  const known = hosts.filter((host) => host !== null);
  if (known.length === hosts.length && hosts.length <= MOST_HOSTS) return { value: [...new Set(known)] };
  return { repair: `Write a host, such as "www.herald.example", or a list of at most ${MOST_HOSTS}.` };
}

function readHost(written: unknown): string | null {
  if (typeof written !== 'string' || written.length > 300) return null;
  const address = /^https?:\/\//i.test(written) ? written : `http://${written}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') ? hostOf(hostname) : null;
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
