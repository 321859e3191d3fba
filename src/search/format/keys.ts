/** What stands in the index beside words, in front of them all: what results are filtered by, and addresses. */
import { FILTERS, type FilterName } from '../read/answer.ts';

/** Of each filter; no two alike. */
const LETTERS = {
  person: 'p',
  place: 'l',
  organisation: 'o',
  topic: 't',
  source: 's',
  author: 'a',
  story: 'r',
  language: 'g',
} as const satisfies Readonly<Record<FilterName, string>>;

export const filterLetter = (filter: FilterName): string => LETTERS[filter];

/** @returns `null` where nothing is filtered by it */
export function filterOf(letter: string): FilterName | null {
  return FILTERS.find((name) => LETTERS[name] === letter) ?? null;
}

/** Of who wrote articles and has no page: found by name, and nothing to narrow results down by. */
export const WRITER = 'w';

/** Under this stand the articles that a filter leaves. */
export const filterKey = (letter: string, value: string): string => `\u0001${letter}${value}`;

/** Under this stand all articles of a part whose numbers do not tell which there are. */
export const EVERYTHING = filterKey('*', '');

/** Under this stands the article that had an address. */
export const addressTerm = (address: string): string => `\u0002${address}`;

/** Under this stand two of the most frequent words, side by side. */
export const pairKey = (first: string, second: string): string => `${first} ${second}`;

/** FNV-1a with a last mixing, of UTF-16 code units: the same wherever a text is hashed. */
export function hashKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The name of a piece, by the first key in it: it stays when others come and go. */
export const pieceName = (firstKey: string): string => hashKey(firstKey).toString(36);

/** The name of a piece of just one key. */
export const lonePieceName = (key: string): string => `${pieceName(key)}_`;
