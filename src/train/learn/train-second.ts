import { closesName, LABELS, OUTSIDE, opensName } from '../../annotate/tagger/model/labels.ts';
import type { ArticleReader, FirstReading } from '../../annotate/tagger/words/article-reader.ts';
import { labelTokens, splitDocument } from '../examples.ts';
import type { GoldDocument } from '../training-set.ts';
import type { TrainedModel } from './pack-model.ts';
import { type HashedSequence, hashTokens, numberFeatures } from './sequences.ts';
import { trainModel } from './train-model.ts';

/** Documents, and a reader whose models have not learned from them. */
interface Fold {
  readonly documents: readonly GoldDocument[];
  readonly reader: ArticleReader;
}

const FEWEST = 3;
const RECIPE = { rates: { alpha: 0.05, beta: 1, l1: 1, l2: 1 }, epochs: 4, seed: 99 } as const;

/**
 * Trains the second reading on first readings by models that had not seen the documents, so that it learns from
 * errors like those it will meet (Krishnan and Manning 2006).
 */
export function trainSecond(folds: readonly Fold[]): TrainedModel {
  const hashed: HashedSequence[] = [];
  for (const { documents, reader } of folds)
    for (const document of documents) {
      const labels = labelTokens(reader.tabulate(document.text, splitDocument(document)), document.names);
      const reading = reader.readFirst();
      for (const [stretch, { from, to }] of reading.stretches.entries()) {
        const own = labels.slice(from, to);
        if (isClosed(own)) hashed.push(hashStretch(reader, reading, stretch, own));
      }
    }
  return trainModel(numberFeatures(hashed, FEWEST), RECIPE);
}

/** Whether a stretch's labels stand for themselves: no name goes on beyond it. */
function isClosed(labels: Uint8Array): boolean {
  const [first, last] = [labels[0]!, labels.at(-1)!];
  return (first === OUTSIDE || opensName(first)) && (last === OUTSIDE || closesName(last));
}

function hashStretch(
  reader: ArticleReader,
  { stretches, scores }: FirstReading,
  stretch: number,
  labels: Uint8Array,
): HashedSequence {
  const { from, to, at } = stretches[stretch]!;
  const hashed = hashTokens(from, to, (i) => reader.hashAgain(stretch, i));
  return { ...hashed, labels, scores: scores.slice(at, at + (to - from) * LABELS), weight: 1 };
}
