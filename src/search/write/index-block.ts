import { Growing, joinNumbers } from '../../tools/columns/growing.ts';
import { placesByNumber, type Ragged } from '../../tools/columns/ragged.ts';
import { GrowingTexts, type Texts } from '../../tools/columns/texts.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import { ByteWriter } from '../format/bytes.ts';
import { pairKey } from '../format/keys.ts';
import { IN_HEADLINE, STRETCH, STRETCHES } from '../format/word-piece.ts';
import { type Stemmer, stemWord } from '../text/stem.ts';
import { visitWords } from '../text/words.ts';
import type { FrequentWords } from './frequent-words.ts';

/** An article, as its words are read. */
export interface ReadArticle {
  readonly number: number;
  readonly text: string;
  /** Where the text begins behind the headline. */
  readonly bodyStart: number;
  /** The headline where it is no part of the text; else empty. */
  readonly title: string;
  readonly language: string;
  /** Starts and ends of names in the text, in turn, ascending. */
  readonly names: ArrayLike<number>;
}

/** The words of some articles that are neighbours, in the order of keys. */
export interface IndexBlock {
  /** Key and word, `\0` between them; behind one that is a name, a {@link NAME_SIGN}. */
  readonly terms: Texts;
  /** Of each, the articles that have it… */
  readonly counts: Uint32Array;
  /** …and the first and the last of them. */
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  /** The streams of its postings, end to end. The first article of each is left out: it depends on what stands before. */
  readonly articles: Stream;
  readonly masks: Stream;
  /** How often it is in each article; where for the first time; how much further on each other time. */
  readonly times: Stream;
  readonly places: Stream;
  readonly steps: Stream;
  /** How many frequent words stand before and behind each occurrence, in turn; and which. */
  readonly runs: Stream;
  readonly neighbours: Stream;
}

/** The streams by which phrases are told. */
export const POSITION_STREAMS = ['times', 'places', 'steps', 'runs', 'neighbours'] as const;

export interface Stream {
  readonly bytes: Uint8Array;
  /** One more than there are terms. */
  readonly bounds: Uint32Array;
}

/** Stands behind a word that is a name, where other forms of it would be found under the same key. */
export const NAME_SIGN = '\u0001';

/** Behind a headline that is no part of the text: no phrase goes on from one to the other. */
const BREAK = 8;
/** Behind all numbers of frequent words. */
const NOT_FREQUENT = 0xffff_ffff;

/** Numbers the words of articles as they come. */
class Terms {
  /** Key and word. */
  readonly names: string[] = [];
  readonly frequent: number[] = [];
  readonly #words = new Map<string, number>();
  readonly #byName = new Map<string, number>();
  /** One more than the term of each word, and as a name, by what its stem is found by. */
  readonly #stemmed = new Map<Stemmer | null, Growing<Uint32Array>>();
  readonly #frequentWords: ReadonlyMap<string, number>;

  constructor({ words }: FrequentWords) {
    this.#frequentWords = new Map(words.map((word, number) => [word, number]));
  }

  /** The terms of words of a language: what was numbered before is found at once. */
  openLanguage(stemmer: Stemmer | null): Growing<Uint32Array> {
    const known = this.#stemmed.get(stemmer) ?? new Growing(Uint32Array);
    this.#stemmed.set(stemmer, known);
    return known;
  }

  /**
   * @param known as `openLanguage` gave it for this stemmer
   * @param isName whether it is a name, or part of one: other forms of the word do not mean it
   */
  numberOf(word: string, stemmer: Stemmer | null, known: Growing<Uint32Array>, isName: boolean): number {
    let number = this.#words.get(word);
    if (number === undefined) {
      number = this.#words.size;
      this.#words.set(word, number);
    }
    const place = number * 2 + (isName ? 1 : 0);
    const term = place < known.length ? known.at(place) : 0;
    if (term > 0) return term - 1;
    const key = stemWord(word, stemmer);
    const made = this.#intern(key, isName && key !== word ? word + NAME_SIGN : word, word);
    while (known.length <= place) known.push(0);
    known.set(place, made + 1);
    return made;
  }

  pairOf(first: number, second: number): number {
    const pair = pairKey(this.#wordOf(first), this.#wordOf(second));
    return this.#intern(pair, pair, pair);
  }

  #wordOf(term: number): string {
    const name = this.names[term]!;
    return name.slice(name.indexOf('\0') + 1).replace(NAME_SIGN, '');
  }

  #intern(key: string, written: string, word: string): number {
    const name = `${key}\0${written}`;
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const number = this.names.length;
    this.#byName.set(name, number);
    this.names.push(name);
    this.frequent.push(this.#frequentWords.get(word) ?? NOT_FREQUENT);
    return number;
  }
}

/**
 * Reads the words of articles, and lays them by words.
 *
 * @param articles in the order of their numbers
 */
export function indexBlock(
  articles: Iterable<ReadArticle>,
  frequent: FrequentWords,
  stemmerOf: (language: string) => Stemmer | null,
): IndexBlock {
  const terms = new Terms(frequent);
  const tokens = new Growing(Uint32Array);
  /** Of each token: its article by its place in the block, and its own place in the article. */
  const owners = new Growing(Uint32Array);
  const places = new Growing(Uint32Array);
  const numbers = new Growing(Uint32Array);
  /** Where the words of the headline end, by place in the article. */
  const headlineEnds = new Growing(Uint32Array);

  for (const { number, text, bodyStart, title, language, names } of articles) {
    const owner = numbers.length;
    const stemmer = stemmerOf(language);
    const known = terms.openLanguage(stemmer);
    const asWritten = terms.openLanguage(null);
    numbers.push(number);
    let place = 0;
    let headlineEnd = 0;
    const add = (word: string, isPair: boolean, isName: boolean): void => {
      tokens.push(
        isPair ? terms.numberOf(word, null, asWritten, isName) : terms.numberOf(word, stemmer, known, isName),
      );
      owners.push(owner);
      places.push(place++);
    };
    if (title !== '') {
      visitWords(title, (word, _start, _end, isPair) => add(word, isPair, false));
      headlineEnd = place;
      place += BREAK;
    }
    let name = 0;
    visitWords(text, (word, start, _end, isPair) => {
      while (name < names.length && names[name + 1]! <= start) name += 2;
      add(word, isPair, name < names.length && names[name]! <= start);
      if (start < bodyStart) headlineEnd = place;
    });
    headlineEnds.push(headlineEnd);
  }
  return layOut(terms, frequent.bare, {
    tokens: tokens.finish(),
    owners: owners.finish(),
    places: places.finish(),
    numbers: numbers.finish(),
    headlineEnds: headlineEnds.finish(),
  });
}

interface Tokens {
  readonly tokens: Uint32Array;
  readonly owners: Uint32Array;
  readonly places: Uint32Array;
  readonly numbers: Uint32Array;
  readonly headlineEnds: Uint32Array;
}

/** @param bare of so many of the most frequent words it is not told where they are */
function layOut(terms: Terms, bare: number, read: Tokens): IndexBlock {
  const { tokens, owners, places } = read;
  const isFrequent = (token: number): boolean => terms.frequent[tokens[token]!] !== NOT_FREQUENT;
  const areNeighbours = (token: number): boolean =>
    owners[token] === owners[token + 1] && places[token]! + 1 === places[token + 1];
  // Frequent words side by side are words of their own: of a phrase of nothing else they tell where it is.
  const pairTerms = new Growing(Uint32Array);
  const pairTokens = new Growing(Uint32Array);
  for (let token = 0; token + 1 < tokens.length; token++) {
    if (!isFrequent(token) || !isFrequent(token + 1) || !areNeighbours(token)) continue;
    pairTerms.push(terms.pairOf(tokens[token]!, tokens[token + 1]!));
    pairTokens.push(token);
  }
  const orders = numberRareWords(owners, isFrequent, areNeighbours);
  const byTerm = sortByTerm(terms.names.length, tokens, pairTerms.finish(), pairTokens.finish());
  const order = terms.names
    .map((_, term) => term)
    .sort((a, b) => compareText(terms.names[a]!, terms.names[b]!));
  const names = new GrowingTexts();
  const counts = new Uint32Array(order.length);
  const firsts = new Uint32Array(order.length);
  const lasts = new Uint32Array(order.length);
  const streams = {
    articles: new StreamWriter(),
    masks: new StreamWriter(),
    times: new StreamWriter(),
    places: new StreamWriter(),
    steps: new StreamWriter(),
    runs: new StreamWriter(),
    neighbours: new StreamWriter(),
  };
  const { articles, masks, times, steps, runs, neighbours } = streams;
  const writeGap = (from: number, step: 1 | -1): void => {
    let end = from;
    for (;;) {
      const [left, next] = step === 1 ? [end, end + 1] : [end - 1, end - 1];
      if (next < 0 || next >= tokens.length || !areNeighbours(left) || !isFrequent(next)) break;
      end = next;
    }
    const [first, last] = step === 1 ? [from + 1, end] : [end, from - 1];
    runs.number(Math.max(last - first + 1, 0));
    for (let token = first; token <= last; token++) neighbours.number(terms.frequent[tokens[token]!]!);
  };
  for (const [at, term] of order.entries()) {
    names.push(terms.names[term]!);
    const rank = terms.frequent[term]!;
    const isPair = isFrequent(byTerm.values[byTerm.bounds[term]!]!);
    const { values, bounds } = byTerm;
    const end = bounds[term + 1]!;
    let [count, before] = [0, 0];
    for (let from = bounds[term]!; from < end; ) {
      const owner = owners[values[from]!]!;
      const number = read.numbers[owner]!;
      if (count++ === 0) firsts[at] = number;
      else articles.number(number - before);
      before = number;
      let to = from;
      let mask = 0;
      const headlineEnd = read.headlineEnds[owner]!;
      for (; to < end && owners[values[to]!] === owner; to++) {
        const place = places[values[to]!]!;
        mask |=
          place < headlineEnd ? IN_HEADLINE : 2 << (Math.floor((place - headlineEnd) / STRETCH) % STRETCHES);
      }
      if (rank >= bare) masks.byte(mask);
      if (rank === NOT_FREQUENT) {
        times.number(to - from);
        let placeBefore = 0;
        for (let occurrence = from; occurrence < to; occurrence++) {
          const token = values[occurrence]!;
          const place = isPair ? places[token]! : orders[token]!;
          (occurrence === from ? streams.places : steps).number(place - placeBefore);
          placeBefore = place;
          // Of a pair, all is known that is to be.
          if (isPair) runs.bytes(NO_RUNS);
          else {
            writeGap(token, -1);
            writeGap(token, 1);
          }
        }
      }
      from = to;
    }
    lasts[at] = before;
    counts[at] = count;
    for (const stream of Object.values(streams)) stream.end();
  }
  return {
    terms: names.finish(),
    ...{ counts, firsts, lasts },
    articles: articles.finishStream(),
    masks: masks.finishStream(),
    times: times.finishStream(),
    places: streams.places.finishStream(),
    steps: steps.finishStream(),
    runs: runs.finishStream(),
    neighbours: neighbours.finishStream(),
  };
}

/** No frequent word before it, and none behind it. */
const NO_RUNS = Uint8Array.of(0, 0);

/** The place of each word among those of its article that are not frequent. */
function numberRareWords(
  owners: Uint32Array,
  isFrequent: (token: number) => boolean,
  areNeighbours: (token: number) => boolean,
): Uint32Array {
  const orders = new Uint32Array(owners.length);
  let next = 0;
  for (let token = 0; token < owners.length; token++) {
    if (token > 0 && owners[token] !== owners[token - 1]) next = 0;
    else if (token > 0 && !areNeighbours(token - 1)) next += BREAK;
    orders[token] = next;
    if (!isFrequent(token)) next++;
  }
  return orders;
}

/** The tokens of each term, ascending; of a pair, its first. */
function sortByTerm(
  count: number,
  tokens: Uint32Array,
  pairTerms: Uint32Array,
  pairTokens: Uint32Array,
): Ragged {
  const { bounds, values } = placesByNumber(joinNumbers(Uint32Array, tokens, pairTerms), count);
  return {
    bounds,
    values: values.map((place) => (place < tokens.length ? place : pairTokens[place - tokens.length]!)),
  };
}

class StreamWriter extends ByteWriter {
  readonly #bounds = new Growing(Uint32Array);

  constructor() {
    super();
    this.#bounds.push(0);
  }

  end(): void {
    this.#bounds.push(this.length);
  }

  finishStream(): Stream {
    return { bytes: this.finish().slice(), bounds: this.#bounds.finish() };
  }
}
