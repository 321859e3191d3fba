import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureSink } from '../../../src/annotate/tagger/features/feature-sink.ts';
import { spread } from '../../../src/annotate/tagger/model/hash.ts';
import { layOutTable } from '../../../src/annotate/tagger/model/hashed-table.ts';
import { LABELS } from '../../../src/annotate/tagger/model/labels.ts';
import { addScores, openModel, PAIRS, sumWeights } from '../../../src/annotate/tagger/model/model.ts';

const WEIGHTS = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: LABELS, maxLength: LABELS });
/** Their hashes are spread, as those of features are. */
const FEATURES = fc.uniqueArray(fc.tuple(fc.integer().map(spread), WEIGHTS), {
  selector: ([hash]) => hash,
  maxLength: 60,
});

test('the weights of features are added up, those of each label for themselves', () => {
  fc.assert(
    fc.property(FEATURES, (features) => {
      const { table, order } = layOutTable(
        Int32Array.from(features, ([hash]) => hash),
        true,
      );
      const planes = Array.from({ length: LABELS }, (_, label) =>
        Array.from(order, (at) => features[at]![1][label]!),
      );
      const model = openModel(
        {
          'm.counts': table.counts,
          'm.fingerprints': table.fingerprints,
          'm.weights': Int8Array.from(planes.flat()),
          'm.scale': Float32Array.of(0.5),
          'm.transitions': new Float32Array(LABELS * LABELS),
        },
        'm',
      );
      const sink = new FeatureSink();
      features.forEach(([hash], at) => {
        sink.hashes[at] = hash;
      });
      sink.size = features.length;
      const sums = new Int32Array(PAIRS);
      const scores = new Float32Array(LABELS);
      sumWeights(model, sink, sums, 0);
      addScores(sums, model.scale, scores, 0);
      const expected = Array.from({ length: LABELS }, (_, label) =>
        features.reduce((sum, [, weights]) => sum + weights[label]!, 0),
      );
      expect([...scores]).toEqual(expected.map((sum) => sum / 2));
    }),
  );
});
