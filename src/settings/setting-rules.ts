import { IANAZone } from 'luxon';
import type { Settings } from '../model/model.ts';
import { cleanLine } from '../tools/text/clean-text.ts';
import { readSiteUrl } from './site-url.ts';
import type { Verdict } from './verdict.ts';

type Rules = { readonly [Key in keyof Settings]: (value: unknown) => Verdict<Settings[Key]> };

/** One row a setting: what may stand in a settings file, and the repair where something else does. */
export const SETTING_RULES: Rules = {
  title: (value) => readText(value, 300),
  description: (value) => readText(value, 1000),
  language: readLanguage,
  zone: readZone,
  siteUrl: (value) => (value === null ? { value } : readSiteUrl(value)),
  dateOrder: readDateOrder,
  entityPageFrom: readCount,
  smallArchive: readCount,
  entityFeedFrom: readCount,
};

/** Stands on every page: cleaned as headlines are, and with an end. */
function readText(value: unknown, longest: number): Verdict<string> {
  const text = typeof value === 'string' && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) ? cleanLine(value) : '';
  if (text === '') return { repair: 'Write a text in quotes, on one line.' };
  return text.length <= longest ? { value: text } : { repair: `Write at most ${longest} characters.` };
}

function readLanguage(value: unknown): Verdict<string> {
  const repair = 'Write a language tag, such as "en", "fr" or "pt-BR".';
  if (typeof value !== 'string' || !/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,9}$/i.test(value)) return { repair };
  try {
    return { value: Intl.getCanonicalLocales(value)[0] ?? value };
  } catch {
    return { repair };
  }
}

/** Not an offset, such as `+01:00`: of the versions of Node some take one and some do not. */
function readZone(value: unknown): Verdict<string> {
  if (typeof value === 'string' && /^[a-z]/i.test(value) && IANAZone.isValidZone(value)) return { value };
  return { repair: 'Write the name of a time zone, such as "Africa/Niamey" or "UTC".' };
}

function readDateOrder(value: unknown): Verdict<Settings['dateOrder']> {
  if (value === null || value === 'day-first' || value === 'month-first') return { value };
  return { repair: 'Write "day-first" or "month-first".' };
}

function readCount(value: unknown): Verdict<number> {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return { value };
  return { repair: 'Write a whole number from 1 on.' };
}
