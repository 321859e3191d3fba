import { sortByDay } from '../../outline/time-order.ts';
import { Growing } from '../../tools/columns/growing.ts';
import { orderNumbers } from '../../tools/columns/order-values.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import { listTexts } from '../../tools/columns/texts.ts';
import type { RelateInput } from '../relate-input.ts';
import { wordsOfSlug } from '../words-of-slug.ts';

/** What articles have, and how often: article `i` has the entries from `starts[i]` to `starts[i + 1]` (exclusive). */
export interface FeatureCounts {
  /** Rows of the archive by day, then id; undated ones last. Article numbers are places in this list. */
  readonly rows: Uint32Array;
  /** Days since 1970, of a month or a year the first of it; `NO_DAY` for undated articles. */
  readonly days: Int32Array;
  /** How closely each is known: places in `PRECISIONS`. */
  readonly precisions: Uint8Array;
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly counts: Uint32Array;
  /** By feature: in how many articles it is. */
  readonly frequencies: Uint32Array;
  /** By feature: 1 for an entity, 0 for a word. */
  readonly entityFeatures: Uint8Array;
}

/**
 * Numbers entities and words in the order in which they come first, and counts them; words that only repeat the name of
 * an article's entity are left out.
 */
export function countFeatures(input: RelateInput): FeatureCounts {
  const { outlines, mentioned, entities } = input;
  const { words, wordCounts, wordNames } = outlines;
  const rows = sortByDay(input);
  const names = listTexts(wordNames);
  const repeated = findRepeatedWords(names, entities);
  const most = words.values.length + mentioned.entities.length;
  const starts = new Uint32Array(rows.length + 1);
  const features = new Uint32Array(most);
  const counts = new Uint32Array(most);
  const frequencies = new Uint32Array(entities.length + names.length);
  const entityFeatures = new Uint8Array(frequencies.length);
  /** By entity, then by word: its number as a feature, plus one. */
  const numbers = new Uint32Array(frequencies.length);
  /** By word: the place of the last article whose names have it, plus one. */
  const inNames = new Uint32Array(names.length);
  let [size, end] = [0, 0];
  const count = (thing: number, times: number): void => {
    if (numbers[thing] === 0) {
      if (thing < entities.length) entityFeatures[size] = 1;
      numbers[thing] = ++size;
    }
    const feature = numbers[thing]! - 1;
    frequencies[feature]!++;
    features[end] = feature;
    counts[end++] = times;
  };
  for (let article = 0; article < rows.length; article++) {
    const row = rows[article]!;
    for (let at = mentioned.bounds[row]!; at < mentioned.bounds[row + 1]!; at++) {
      const entity = mentioned.entities[at]!;
      count(entity, mentioned.counts[at]!);
      for (let part = repeated.bounds[entity]!; part < repeated.bounds[entity + 1]!; part++)
        inNames[repeated.values[part]!] = article + 1;
    }
    for (let at = words.bounds[row]!; at < words.bounds[row + 1]!; at++) {
      const word = words.values[at]!;
      if (inNames[word] !== article + 1) count(entities.length + word, wordCounts[at]!);
    }
    starts[article + 1] = end;
  }
  return {
    rows,
    days: orderNumbers(outlines.days, rows),
    precisions: orderNumbers(outlines.precisions, rows),
    starts,
    features: features.subarray(0, end),
    counts: counts.subarray(0, end),
    frequencies: frequencies.slice(0, size),
    entityFeatures: entityFeatures.slice(0, size),
  };
}

/** The words that each entity's name repeats, by their numbers. */
function findRepeatedWords(names: readonly string[], entities: RelateInput['entities']): Ragged {
  const numberOf = new Map<string, number>();
  for (let number = 0; number < names.length; number++) numberOf.set(names[number]!, number);
  const bounds = new Uint32Array(entities.length + 1);
  const values = new Growing(Uint32Array);
  for (let entity = 0; entity < entities.length; entity++) {
    for (const word of wordsOfSlug(entities[entity]!.id)) {
      const number = numberOf.get(word);
      if (number !== undefined) values.push(number);
    }
    bounds[entity + 1] = values.length;
  }
  return { bounds, values: values.finish() };
}
