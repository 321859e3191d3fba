import { readFileSync } from 'node:fs';
import { findKnownEntity, type KnownMatch, type KnownName } from '../../../knowledge/gazetteer/gazetteer.ts';
import { readRows } from '../../../knowledge/gazetteer/read-resource.ts';
import { memoise, once } from '../../../tools/collections/memoise.ts';
import { type Token, tokenize } from '../../../tools/text/tokens.ts';
import { splitElisions } from '../elision.ts';
import { inflectRussian } from './russian-cases.ts';

/** A place's name, by the words that it is written with. */
interface PlaceName {
  readonly words: readonly string[];
  readonly known: KnownName;
}

/** By first word, the longest name first. */
type Index = ReadonlyMap<string, readonly PlaceName[]>;

const readRowsOfNames = once(readNames);
const indexOf = memoise(indexNames);
const listCountries = once(
  (): ReadonlySet<string> => new Set(readRows('countries.tsv').map(([, country = '']) => country)),
);

/**
 * The place whose name in a language, written exactly so, begins at a token.
 *
 * @param language without region: `fr`
 * @param first what the token stands for, where that is not its text
 * @example `Allemagne`, `Südafrika`, `Лондон`
 */
export function matchPlace(
  tokens: readonly Token[],
  at: number,
  language: string,
  first = tokens[at]?.text ?? '',
): KnownMatch | null {
  for (const { words, known } of indexOf(language).get(straighten(first)) ?? []) {
    const fits = words.every((word, i) => i === 0 || straighten(tokens[at + i]?.text ?? '') === word);
    if (fits) return { known, to: at + words.length };
  }
  return null;
}

/** Code units of the longest name of one token in Chinese. */
const LONGEST_HAN = 8;
const HAN = /^\p{Script=Han}+$/u;

/**
 * Texts without spaces, Chinese, with each name of a place that they have as a token of its own.
 *
 * @example `法国` of `来访的法国外长`
 */
export function splitHan(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => (HAN.test(token.text) ? cutHan(token) : [token]));
}

function cutHan(token: Token): readonly Token[] {
  const parts: Token[] = [];
  const add = (from: number, to: number): void => {
    const text = token.text.slice(from, to);
    if (text !== '')
      parts.push({ ...token, start: token.start + from, end: token.start + to, text, key: text });
  };
  let from = 0;
  for (let at = 0; at < token.text.length; ) {
    const end = endHanName(token, at);
    if (end === null) {
      at++;
      continue;
    }
    add(from, at);
    add(at, end);
    from = end;
    at = end;
  }
  add(from, token.text.length);
  return parts;
}

function endHanName(token: Token, at: number): number | null {
  for (let end = Math.min(token.text.length, at + LONGEST_HAN); end > at + 1; end--)
    if (matchPlace([token], 0, 'zh', token.text.slice(at, end)) !== null) return end;
  return null;
}

/** Whether the gazetteer's place of this name is a country. */
export function isCountry(name: string): boolean {
  return listCountries().has(name);
}

function readNames(): readonly (readonly string[])[] {
  const file = readFileSync(new URL('./place-names.tsv', import.meta.url), 'utf8');
  return file.split('\n').map((line) => line.split('\t'));
}

/** What a language calls places of the gazetteer. */
export function* listPlaceNames(
  language: string,
): Generator<{ readonly name: string; readonly entity: KnownName['entity'] }> {
  for (const [tag, name = '', place = ''] of readRowsOfNames()) {
    const entity = tag === language ? findKnownEntity('place', place) : null;
    if (entity !== null) yield { name, entity };
  }
}

/** Hebrew and Arabic signs of vowels and the like, which texts put in as they like, the stroke that makes a word wide, and the dot of Hindi. */
export const READING_SIGNS = String.raw`[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c]`;
const READING_SIGN = new RegExp(READING_SIGNS, 'gu');

function straighten(word: string): string {
  return word.replaceAll('’', "'").replace(READING_SIGN, '');
}

function indexNames(language: string): Index {
  const index = new Map<string, PlaceName[]>();
  for (const { name, entity } of listPlaceNames(language)) {
    const words = splitElisions(name, tokenize(name, { start: 0, end: name.length })).map(({ text }) =>
      straighten(text),
    );
    for (const form of language === 'ru' ? inflectRussian(words) : [words]) {
      const [first = ''] = form;
      const same = index.get(first) ?? [];
      same.push({ words: form, known: { entity, doubtful: false, firm: true } });
      index.set(first, same);
    }
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  return index;
}
