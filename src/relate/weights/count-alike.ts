import { NO_DAY, NONE, type OutlineColumns } from '../../outline/columns.ts';
import { makeColumn } from '../../tools/columns/growing.ts';
import { raggedOf, rowOf } from '../../tools/columns/ragged.ts';
import { countTexts } from '../../tools/columns/texts.ts';
import { indexPostings } from '../postings.ts';

/** So many articles stand for all of them. */
const SAMPLE = 2000;
/** Two articles are written alike that have so much of all their words in common, those of their names among them. */
const LEAST_IN_COMMON = 0.25;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * How many articles of the archive are written like each, estimated by a sample: two reports of one event hardly ever
 * share a quarter of their words, two statements of profits nearly always do. The sample is those with the smallest
 * hashes of their ids, so that one more article changes one of it at most.
 */
export function countAlike(outlines: OutlineColumns): Float64Array {
  const { count } = outlines;
  const sample = drawSample(outlines);
  const alikeOf = openCounter(outlines, new WordNumbers(outlines), sample);
  return makeColumn(Float64Array, count, (row) => (alikeOf(row) * count) / sample.length);
}

/**
 * How many articles of its day are written like each.
 *
 * @param fewest of days with fewer articles, 0
 */
export function countAlikeOnDay(outlines: OutlineColumns, fewest: number): Uint16Array {
  const { count, days } = outlines;
  const alike = new Uint16Array(count);
  const numbers = new WordNumbers(outlines);
  for (let row = 0; row < count; ) {
    const start = row;
    while (row < count && days[row] === days[start]) row++;
    if (days[start] === NO_DAY || row - start < fewest) continue;
    const rows = Uint32Array.from({ length: row - start }, (_, place) => start + place);
    const alikeOf = openCounter(outlines, numbers, rows);
    for (const of of rows) alike[of] = alikeOf(of);
  }
  return alike;
}

/** Numbers the words of some articles, then of others: what is left of those before need not be put back. */
class WordNumbers {
  readonly #numbers: Uint32Array;
  /** By word: for which articles it was numbered last. */
  readonly #turns: Uint32Array;
  #turn = 0;
  #count = 0;

  constructor({ wordNames }: Pick<OutlineColumns, 'wordNames'>) {
    this.#numbers = new Uint32Array(countTexts(wordNames));
    this.#turns = new Uint32Array(this.#numbers.length);
  }

  get count(): number {
    return this.#count;
  }

  begin(): void {
    this.#turn++;
    this.#count = 0;
  }

  give(word: number): number {
    if (this.#turns[word] !== this.#turn) {
      this.#turns[word] = this.#turn;
      this.#numbers[word] = this.#count++;
    }
    return this.#numbers[word]!;
  }

  /** `NONE` where it was not given one. */
  of(word: number): number {
    return this.#turns[word] === this.#turn ? this.#numbers[word]! : NONE;
  }
}

/**
 * Tells of any article how many of some articles are written like it, itself left out.
 *
 * @param numbers used by the counter that was opened last
 */
function openCounter(
  { words }: Pick<OutlineColumns, 'words'>,
  numbers: WordNumbers,
  others: Uint32Array,
): (row: number) => number {
  numbers.begin();
  const own = raggedOf(Array.from(others, (row) => rowOf(words, row).map((word) => numbers.give(word))));
  const holders = indexPostings(own.bounds, own.values, numbers.count);
  const shared = new Uint16Array(others.length);
  return (row) => {
    shared.fill(0);
    for (let at = words.bounds[row]!; at < words.bounds[row + 1]!; at++) {
      const word = numbers.of(words.values[at]!);
      if (word === NONE) continue;
      for (let to = holders.starts[word]!; to < holders.starts[word + 1]!; to++) shared[holders.rows[to]!]!++;
    }
    const size = words.bounds[row + 1]! - words.bounds[row]!;
    let alike = 0;
    for (let place = 0; place < others.length; place++) {
      const both = shared[place]!;
      const all = size + own.bounds[place + 1]! - own.bounds[place]! - both;
      if (both > 0 && both >= LEAST_IN_COMMON * all && others[place] !== row) alike++;
    }
    return alike;
  };
}

/** Rows, in no order that means anything. */
function drawSample({ count, ids: { bytes, bounds } }: OutlineColumns): Uint32Array {
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  if (count <= SAMPLE) return rows;
  const hashes = makeColumn(Uint32Array, count, (row) => {
    let hash = OFFSET;
    for (let at = bounds[row]!; at < bounds[row + 1]!; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
    return hash;
  });
  return rows.sort((a, b) => hashes[a]! - hashes[b]! || a - b).slice(0, SAMPLE);
}
