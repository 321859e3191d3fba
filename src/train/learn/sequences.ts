import type { Tables } from '../../annotate/tagger/tables.ts';
import { ArticleReader } from '../../annotate/tagger/words/article-reader.ts';
import { CASING } from '../../annotate/tagger/words/token-table.ts';
import { readExample } from '../examples.ts';
import type { GoldDocument } from '../training-set.ts';
import type { Sequence } from './crf-trainer.ts';
import { FeatureNumbers } from './feature-index.ts';

/** Sentences ready for training, and their features' hashes, by number. */
export interface Lessons {
  readonly hashes: Int32Array;
  readonly sequences: readonly Sequence[];
}

/** Rarer features are not learned. */
const FEWEST = 2;
/** Longer sentences, in tokens, are tables. */
const LONGEST = 250;

/** Features by their hashes, with the rest of a sequence. */
export interface HashedSequence extends Omit<Sequence, 'features'> {
  readonly hashes: Int32Array;
}

/** Puts numbers in the place of hashes, those of features that occur `fewest` times or more. */
export function numberFeatures(hashed: readonly HashedSequence[], fewest: number): Lessons {
  const index = new FeatureNumbers();
  for (const { hashes } of hashed) for (const hash of hashes) index.count(hash);
  const hashes = index.number(fewest);
  return { hashes, sequences: hashed.map((sequence) => numberSequence(sequence, index)) };
}

/** Features of a row of tokens, by their hashes: `hashToken` gives those of each token. */
export function hashTokens(
  from: number,
  to: number,
  hashToken: (i: number) => Int32Array,
): Pick<HashedSequence, 'hashes' | 'offsets'> {
  const hashes: number[] = [];
  const offsets = new Int32Array(to - from + 1);
  for (let i = from; i < to; i++) {
    hashes.push(...hashToken(i));
    offsets[i - from + 1] = hashes.length;
  }
  return { hashes: Int32Array.from(hashes), offsets };
}

/**
 * Lessons from the sentences whose capitals say something, or from the others.
 *
 * @param weights what the sets count, by name
 */
export function readLessons(
  documents: Iterable<GoldDocument>,
  cased: boolean,
  tables: Tables,
  weights: Readonly<Record<string, number>>,
): Lessons {
  const reader = new ArticleReader(tables);
  const hashed: HashedSequence[] = [];
  for (const document of documents) {
    const { table, labels } = readExample(document, reader);
    for (const [sentence, { from, to, casing }] of table.sentences.entries()) {
      if ((casing === CASING.normal) !== cased || to - from > LONGEST) continue;
      hashed.push({
        ...hashTokens(from, to, (i) => reader.hashToken(sentence, i)),
        labels: labels.slice(from, to),
        weight: weights[document.set] ?? 1,
      });
    }
  }
  return numberFeatures(hashed, FEWEST);
}

function numberSequence({ hashes, offsets, ...rest }: HashedSequence, index: FeatureNumbers): Sequence {
  const features: number[] = [];
  const kept = new Int32Array(offsets.length);
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      const feature = index.find(hashes[at]!);
      if (feature >= 0) features.push(feature);
    }
    kept[i + 1] = features.length;
  }
  return { ...rest, features: Int32Array.from(features), offsets: kept };
}
