import { readFileSync } from 'node:fs';
import { findKnownEntity, type KnownMatch, type KnownName } from '../../../knowledge/gazetteer/gazetteer.ts';
import { readRows } from '../../../knowledge/gazetteer/read-resource.ts';
import { type Token, tokenize } from '../../../tools/text/tokens.ts';
import { splitElisions } from '../elision.ts';

/** A place's name, by the words that it is written with. */
interface PlaceName {
  readonly words: readonly string[];
  readonly known: KnownName;
}

/** By first word, the longest name first. */
type Index = ReadonlyMap<string, readonly PlaceName[]>;

let rows: readonly (readonly string[])[] | null = null;
const indexes = new Map<string, Index>();
let countries: ReadonlySet<string> | null = null;

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
  let index = indexes.get(language);
  if (index === undefined) {
    index = indexNames(language);
    indexes.set(language, index);
  }
  for (const { words, known } of index.get(straighten(first)) ?? []) {
    const fits = words.every((word, i) => i === 0 || straighten(tokens[at + i]?.text ?? '') === word);
    if (fits) return { known, to: at + words.length };
  }
  return null;
}

/** Whether the gazetteer's place of this name is a country. */
export function isCountry(name: string): boolean {
  countries ??= new Set(readRows('countries.tsv').map(([, country = '']) => country));
  return countries.has(name);
}

function readNames(): readonly (readonly string[])[] {
  const file = readFileSync(new URL('./place-names.tsv', import.meta.url), 'utf8');
  return file.split('\n').map((line) => line.split('\t'));
}

/** Hebrew and Arabic signs of vowels and the like, which texts put in as they like, and the stroke that makes a word wide. */
export const READING_SIGNS = String.raw`[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]`;
const READING_SIGN = new RegExp(READING_SIGNS, 'gu');

function straighten(word: string): string {
  return word.replaceAll('’', "'").replace(READING_SIGN, '');
}

function indexNames(language: string): Index {
  rows ??= readNames();
  const index = new Map<string, PlaceName[]>();
  for (const [tag, name = '', place = ''] of rows) {
    const entity = tag === language ? findKnownEntity('place', place) : null;
    if (entity === null) continue;
    const words = splitElisions(name, tokenize(name, { start: 0, end: name.length })).map(({ text }) =>
      straighten(text),
    );
    const [first = ''] = words;
    const same = index.get(first) ?? [];
    same.push({ words, known: { entity, doubtful: false, firm: true } });
    index.set(first, same);
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  return index;
}
