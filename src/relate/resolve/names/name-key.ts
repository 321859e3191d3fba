import { SHORT_FOREIGN_TITLES } from '../../../knowledge/languages/grammars.ts';
import { LEGAL_FORMS, SURE_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { NAME_SUFFIXES } from '../../../knowledge/people/generations.ts';
import { ARABIC_ARTICLES } from '../../../knowledge/people/particles.ts';
import { COURTESY_TITLES, SHORT_TITLES } from '../../../knowledge/people/titles.ts';
import type { EntityKind } from '../../../model/model.ts';
import { rememberLatest } from '../../../tools/collections/memoise.ts';
import { foldCase } from '../../../tools/text/tokens.ts';

/** What stands before a name and is none of its words. */
const HONORIFICS: ReadonlySet<string> = new Set([
  ...COURTESY_TITLES,
  ...SHORT_TITLES,
  ...SHORT_FOREIGN_TITLES,
]);

const DOTTED = /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu;
const OFFICE = /^(department|ministry|office|bureau) (?:of|for) (?:the )?(.+)$/;

/** Words that have nothing to fold but their case, and are no initials: most names. */
const PLAIN = /^[A-Za-z]{2,}(?: [A-Za-z]+)*$/;
const UNEVEN = /\s\s|[^\S ]/;
/** What some rule of spelling may be about. */
const VARYING = /isation|our|ence|centre|programme|co operat/;
/** So many names are in a large archive. */
const REMEMBERED = 100_000;

const foldName = rememberLatest((name: string): string => {
  const folded = foldWords(name);
  if (folded === '') return name;
  // Initials alone are an acronym; before a surname they are words, `J. F. Kennedy`.
  return /^\p{L}(?: \p{L})+$/u.test(folded) ? folded.replaceAll(' ', '') : folded;
}, REMEMBERED);

/**
 * What spellings of one name share: case, diacritics, stops, hyphens and wide spaces are left out.
 *
 * @example keyOfName('São Tomé') // 'sao tome'
 * @example keyOfName('U.N.') // 'un'
 */
export function keyOfName(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase() : foldName(name);
}

/** Bodies of the United Nations are written with their acronym or without: `U.N. Conference on Trade and Development`. */
const OF_NATIONS = /^(?:the )?U\.?N\.? (?=\p{L})/u;

/** @example keyOfOrganisation('Dept. & Sons Co. Ltd') // 'dept and son' */
export const keyOfOrganisation = rememberLatest((written: string): string => {
  const name = written.replace(OF_NATIONS, 'United Nations ');
  const folded = PLAIN.test(name) ? name.toLowerCase() : foldOrganisation(name);
  if (folded === '') return name;
  let key = foldSpelling(folded.replace(OFFICE, '$2 $1'));
  if (key.startsWith('the ')) key = key.slice(4);
  while (key.includes(' ') && LEGAL_FORMS.has(lastWordOf(key))) key = withoutLastWord(key);
  if (key.endsWith(' and')) key = withoutLastWord(key);
  // `Moody's` and `Standard and Poor's` lose their ending where it looks like a possessive.
  if (key.endsWith("'s")) key = key.replace(/(?<=\p{L}{2})'s$/u, '');
  return singularOf(key);
}, REMEMBERED);

/** An organisation's key, or its beginning, without the plural of its last word. */
export function singularOf(key: string): string {
  return lastWordOf(key).length > 5 && /[^suic]s$/.test(key) ? key.slice(0, -1) : key;
}

/** @example withoutLegalForm('Barlow & Sons Co. Ltd') // 'Barlow & Sons' */
export function withoutLegalForm(name: string): string {
  if (PLAIN.test(name) && !isLeftOut(lastWordOf(name))) return name;
  const words = name.split(/\s+/);
  while (words.length > 1 && isLeftOut(words.at(-1)!)) words.pop();
  return words.join(' ').replace(/,$/, '');
}

function isLeftOut(word: string): boolean {
  return LEGAL_FORMS.has(keyOfName(word)) || /^(?:and|&)$/i.test(word);
}

/** Whether a company's name ends in its legal form, which papers print once and then leave out. */
export function hasLegalForm(name: string): boolean {
  const key = keyOfName(name);
  return key.includes(' ') && LEGAL_FORMS.has(lastWordOf(key));
}

/** Whether a name can only be a company's: `Barlow Inc`, `A. H. Robins Co`, but not `Ada Co`. */
export function isCompany(name: string): boolean {
  if (!name.includes(' ') && PLAIN.test(name)) return false;
  const key = keyOfName(name);
  const space = key.indexOf(' ');
  if (space < 0) return false;
  const last = lastWordOf(key);
  return SURE_FORMS.has(last) || (last === 'co' && space < key.length - ' co'.length);
}

/** Whether a person's name begins with a title, which is no part of it. */
export function hasHonorific(name: string): boolean {
  return HONORIFICS.has(keyOfName(name).split(' ')[0]!);
}

/** A name with one space wherever it has white space. Most have: they are not written anew. */
export function levelSpaces(name: string): string {
  return UNEVEN.test(name) ? name.replace(/\s+/g, ' ') : name;
}

/** The key under which names of one kind are the same entity. */
export function keyOfEntity(kind: EntityKind, name: string): string {
  if (kind === 'person') return keyOfPerson(name);
  return kind === 'organisation' ? keyOfOrganisation(name) : keyOfName(name);
}

/** The words of a person's key without what stands after the surname. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && NAME_SUFFIXES.has(words.at(-1)!) ? words.slice(0, -1) : words;
}

function lastWordOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function withoutLastWord(key: string): string {
  return key.slice(0, key.lastIndexOf(' '));
}

function foldOrganisation(name: string): string {
  const dotless = name.includes('.')
    ? name.replace(DOTTED, (initials) => initials.replaceAll('.', ''))
    : name;
  return foldWords(dotless).replace(/ ?& ?/g, (sign) => (sign === '&' ? '&' : ' and '));
}

function foldWords(name: string): string {
  return foldCase(name)
    .replace(/[^\p{L}\p{N}&']+/gu, ' ')
    .trim();
}

/** @example keyOfPerson('Mr Bashar al-Assad') // 'bashar assad' */
function keyOfPerson(name: string): string {
  const key = keyOfName(name);
  const words = key.split(' ');
  if (!HONORIFICS.has(words[0]!) && !words.some((word) => ARABIC_ARTICLES.has(word))) return key;
  while (words.length > 1 && HONORIFICS.has(words[0]!)) words.shift();
  // `Al Gore` keeps his name; `al-Bashir` is Bashir.
  const leading = words.length === 2 && !/^(?:al |\p{L}+-)/u.test(name) ? 1 : 0;
  const kept = words.filter((word, at) => at < leading || !ARABIC_ARTICLES.has(word));
  return (kept.length === 0 ? words : kept).join(' ');
}

/** Words that Britain and America spell in two ways. */
function foldSpelling(folded: string): string {
  if (!VARYING.test(folded)) return folded;
  return folded
    .replace(/isation(?=s?\b)/g, 'ization')
    .replace(/\b(lab|harb|neighb)our/g, '$1or')
    .replace(/\b(def|off)ence\b/g, '$1ense')
    .replace(/\bcentre\b/g, 'center')
    .replace(/\bprogramme\b/g, 'program')
    .replace(/\bco operat/g, 'cooperat');
}
