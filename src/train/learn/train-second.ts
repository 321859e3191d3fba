import { FeatureSink } from '../../annotate/tagger/features/feature-sink.ts';
import { addSecondFeatures, findExtents } from '../../annotate/tagger/features/second-features.ts';
import type { FirstReader, FirstReading, ScoredStretch } from '../../annotate/tagger/first-reader.ts';
import { closesName, LABELS, OUTSIDE, opensName } from '../../annotate/tagger/model/labels.ts';
import { labelTokens, splitDocument } from '../examples.ts';
import type { GoldDocument } from '../training-set.ts';
import type { TrainedModel } from './pack-model.ts';
import { type HashedSequence, hashTokens, numberFeatures } from './sequences.ts';
import { trainModel } from './train-model.ts';

/** Documents, and a reader that has not learned from them. */
interface Fold {
  readonly documents: readonly GoldDocument[];
  readonly reader: FirstReader;
}

const FEWEST = 3;
const RECIPE = { rates: { alpha: 0.05, beta: 1, l1: 1, l2: 1 }, epochs: 4, seed: 99 } as const;

/**
 * Trains the second reading on first readings by models that had not seen the documents, so that it learns from
 * errors like those it will meet (Krishnan and Manning 2006).
 */
export function trainSecond(folds: readonly Fold[]): TrainedModel {
  const sink = new FeatureSink();
  const hashed: HashedSequence[] = [];
  for (const { documents, reader } of folds)
    for (const document of documents) {
      const reading = reader.read(document.text, splitDocument(document));
      const labels = labelTokens(reading.view, document.names);
      for (const stretch of reading.stretches) {
        const own = labels.slice(stretch.from, stretch.to);
        if (isClosed(own)) hashed.push(hashStretch(reading, stretch, own, sink));
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
  reading: FirstReading,
  stretch: ScoredStretch,
  labels: Uint8Array,
  sink: FeatureSink,
): HashedSequence {
  const { from, to, at } = stretch;
  const extents = findExtents(reading, stretch);
  const hashed = hashTokens(from, to, sink, (i) =>
    addSecondFeatures(reading, extents[i - from]!, stretch, i, sink),
  );
  return { ...hashed, labels, scores: reading.scores.slice(at, at + (to - from) * LABELS), weight: 1 };
}
