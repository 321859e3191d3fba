import { IANAZone } from 'luxon';
import type { Settings } from '../model.ts';
import { readSiteUrl } from './site-url.ts';

/** A value that is accepted, or what it should have been. */
export type Verdict<T> = { readonly value: T } | { readonly repair: string };

type Rules = { readonly [Key in keyof Settings]: (value: unknown) => Verdict<Settings[Key]> };

/** One row a setting: what may stand in a settings file, and the repair where something else does. */
export const SETTING_RULES: Rules = {
  title: readText,
  description: readText,
  language: readLanguage,
  zone: readZone,
  siteUrl: (value) => (value === null ? { value } : readSiteUrl(value)),
  dateOrder: readDateOrder,
  entityPageFrom: readCount,
  smallArchive: readCount,
  entityFeedFrom: readCount,
};

function readText(value: unknown): Verdict<string> {
  const repair = 'Write a text in quotes, on one line.';
  if (typeof value !== 'string' || value.trim() === '' || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value))
    return { repair };
  return { value: value.trim() };
}

function readLanguage(value: unknown): Verdict<string> {
  const repair = 'Write a language tag, such as "en", "fr" or "pt-BR".';
  if (typeof value !== 'string' || !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(value)) return { repair };
  try {
    return { value: Intl.getCanonicalLocales(value)[0] ?? value };
  } catch {
    return { repair };
  }
}

function readZone(value: unknown): Verdict<string> {
  if (typeof value === 'string' && IANAZone.isValidZone(value)) return { value };
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
