import { TYPES } from '../../annotate/tagger/model/labels.ts';
import { tokensOf } from '../../annotate/tagger/words/tokenize.ts';
import { hasCapital, MATTER, matterOf } from '../../annotate/tagger/words/word-form.ts';
import type { GoldDocument } from '../training-set.ts';
import type { Vectors } from './cluster-words.ts';
import { type Lesson, Perceptron } from './perceptron.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * Of which kind of name words of like use mostly are: a small network learns it from the vectors of words with a
 * capital in the training sets, and tells it of every word. What is told of a word that could have been learned by
 * heart comes from a network that has not seen the word, so that the tagger learns how far to trust it.
 */

/** Outside names comes first, then the types. */
const CLASSES = TYPES.length + 1;
const FOLDS = 5;
/** Likelihoods of the leading class from which the next step begins. */
const STEPS = [0.4, 0.55, 0.7, 0.85, 0.95];
const MOST_WEIGHT = 3;
const SEED = 7;

/** What each word is bent to; see `encode`. */
export function bendWords({ words, vectors }: WordVectors, documents: readonly GoldDocument[]): Uint8Array {
  const counts = countTypes(documents);
  const standard = standardise(vectors);
  const { dimensions } = vectors;
  const inputOf = (i: number): Float32Array => standard.subarray(i * dimensions, (i + 1) * dimensions);
  const lessons: (Lesson & { readonly word: number })[] = [];
  words.forEach((text, word) => {
    const row = counts.get(text);
    if (row === undefined) return;
    const total = row.reduce((sum, times) => sum + times, 0);
    const weight = Math.min(MOST_WEIGHT, Math.sqrt(total));
    lessons.push({ word, input: inputOf(word), shares: row.map((times) => times / total), weight });
  });
  const all = new Perceptron(lessons, SEED);
  const bent = Uint8Array.from(words, (_, i) => encode(all.tell(inputOf(i))));
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = new Perceptron(
      lessons.filter((_, i) => i % FOLDS !== fold),
      SEED + 1 + fold,
    );
    lessons.forEach(({ word, input }, i) => {
      if (i % FOLDS === fold) bent[word] = encode(others.tell(input));
    });
  }
  return bent;
}

/** The leading class, how clearly it leads, and the next one, from 1. */
function encode(shares: Float64Array): number {
  let lead = 0;
  for (let c = 1; c < CLASSES; c++) if (shares[c]! > shares[lead]!) lead = c;
  let next = lead === 0 ? 1 : 0;
  for (let c = 0; c < CLASSES; c++) if (c !== lead && shares[c]! > shares[next]!) next = c;
  const step = STEPS.filter((least) => shares[lead]! >= least).length;
  return 1 + (lead * (STEPS.length + 1) + step) * (CLASSES - 1) + (next > lead ? next - 1 : next);
}

/** By word, how often it is, with a capital, outside names and in each type. */
function countTypes(documents: readonly GoldDocument[]): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>();
  for (const { text, paragraphs, names } of documents) {
    let at = 0;
    for (const paragraph of paragraphs) {
      let opens = true;
      for (const { start, end } of tokensOf(text, paragraph)) {
        const token = text.slice(start, end);
        if (matterOf(token) !== MATTER.word) continue;
        while (at < names.length && names[at]!.end <= start) at++;
        const name = names[at];
        const type = name !== undefined && name.start <= start && end <= name.end ? name.type + 1 : 0;
        // The first word of a sentence has its capital for that.
        const tells = hasCapital(token) && !(opens && type === 0);
        opens = false;
        if (!tells) continue;
        const row = counts.get(token.toLowerCase()) ?? new Array<number>(CLASSES).fill(0);
        row[type]!++;
        counts.set(token.toLowerCase(), row);
      }
    }
  }
  return counts;
}

/** Vectors with every dimension's mean at 0 and its deviation at 1. */
function standardise({ size, dimensions, values }: Vectors): Float32Array {
  const standard = new Float32Array(values.length);
  for (let d = 0; d < dimensions; d++) {
    let [sum, squares] = [0, 0];
    for (let i = 0; i < size; i++) {
      const value = values[i * dimensions + d]!;
      sum += value;
      squares += value * value;
    }
    const mean = sum / size;
    const deviation = Math.sqrt(squares / size - mean * mean);
    for (let i = 0; i < size; i++)
      standard[i * dimensions + d] = (values[i * dimensions + d]! - mean) / deviation;
  }
  return standard;
}
