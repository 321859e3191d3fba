import { Growing } from '../../../tools/columns/growing.ts';
import { InternedBytes } from '../../../tools/columns/interned-bytes.ts';
import { pairKey } from '../../format/keys.ts';
import { type Stemmer, stemWord } from '../../text/stem.ts';
import type { FrequentWords } from '../frequent-words.ts';

/** Stands behind a word that is a name, where other forms of it would be found under the same key. */
export const NAME_SIGN = '\u0001';

/** Behind all numbers of frequent words. */
export const NOT_FREQUENT = 0xffff_ffff;

/** The terms of words of a language: what was numbered before is found at once. */
interface KnownTerms {
  readonly stemmer: Stemmer | null;
  /** One more than the term of each word, and as a name, by the number of the word. */
  readonly terms: Growing<Uint32Array>;
}

/** Numbers the terms of words as they come. What a word is found under is made once, for however many blocks. */
export class Terms {
  /** Key and word, `\0` between them; behind one that is a name, a {@link NAME_SIGN}. */
  readonly names: string[] = [];
  readonly frequentWords: FrequentWords;
  readonly #ranks = new Growing(Uint32Array);
  readonly #words = new InternedBytes();
  readonly #byName = new Map<string, number>();
  readonly #languages = new Map<Stemmer | null, KnownTerms>();
  readonly #rankOf: ReadonlyMap<string, number>;
  /** One more than the term of two frequent words side by side. */
  readonly #pairs: Uint32Array;

  constructor(frequentWords: FrequentWords) {
    const { words } = frequentWords;
    this.frequentWords = frequentWords;
    this.#rankOf = new Map(words.map((word, rank) => [word, rank]));
    this.#pairs = new Uint32Array(words.length ** 2);
  }

  openLanguage(stemmer: Stemmer | null): KnownTerms {
    const known = this.#languages.get(stemmer) ?? { stemmer, terms: new Growing(Uint32Array) };
    this.#languages.set(stemmer, known);
    return known;
  }

  /**
   * The term of a word, folded, that some bytes of UTF-8 are.
   *
   * @param isName whether it is a name, or part of one: other forms of the word do not mean it
   */
  termOf(
    bytes: Uint8Array,
    from: number,
    to: number,
    { stemmer, terms }: KnownTerms,
    isName: boolean,
  ): number {
    const number = this.#words.numberOf(bytes, from, to);
    const place = number * 2 + (isName ? 1 : 0);
    const term = place < terms.length ? terms.at(place) : 0;
    if (term > 0) return term - 1;
    const word = this.#words.textOf(number);
    const key = stemWord(word, stemmer);
    const made = this.#intern(key, isName && key !== word ? word + NAME_SIGN : word, word);
    while (terms.length <= place) terms.push(0);
    terms.set(place, made + 1);
    return made;
  }

  /** The place of a term's word among the frequent ones; {@link NOT_FREQUENT} where it is none of them. */
  rankOf(term: number): number {
    return this.#ranks.at(term);
  }

  /** The term of two frequent words side by side, by their ranks. */
  pairOf(first: number, second: number): number {
    const { words } = this.frequentWords;
    const place = first * words.length + second;
    const known = this.#pairs[place]!;
    if (known > 0) return known - 1;
    const pair = pairKey(words[first]!, words[second]!);
    const made = this.#intern(pair, pair, pair);
    this.#pairs[place] = made + 1;
    return made;
  }

  #intern(key: string, written: string, word: string): number {
    const name = `${key}\0${written}`;
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const term = this.names.length;
    this.#byName.set(name, term);
    this.names.push(name);
    this.#ranks.push(this.#rankOf.get(word) ?? NOT_FREQUENT);
    return term;
  }
}
