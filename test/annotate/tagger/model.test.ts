import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutTable } from '../../../src/annotate/tagger/model/hashed-table.ts';
import { LABELS } from '../../../src/annotate/tagger/model/labels.ts';
import { layOutModel } from '../../../src/annotate/tagger/model/lay-out-model.ts';
import { hashFeatures, openModel, scoreFeatures } from './module.ts';

const WEIGHTS = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: LABELS, maxLength: LABELS });
const FEATURES = fc.array(fc.record({ value: fc.integer(), weights: WEIGHTS, isKnown: fc.boolean() }), {
  maxLength: 60,
});

test('the weights of the features that a model has are added up, those of each label for themselves', () => {
  fc.assert(
    fc.property(FEATURES, (features) => {
      const hashes = hashFeatures(features.map(({ value }) => value));
      const known = features.flatMap(({ weights, isKnown }, at) =>
        isKnown ? [{ hash: hashes[at]!, weights }] : [],
      );
      const { table, order } = layOutTable(
        Int32Array.from(known, ({ hash }) => hash),
        true,
      );
      const planes = Array.from({ length: LABELS }, (_, label) =>
        Array.from(order, (at) => known[at]!.weights[label]!),
      );
      const columns = {
        'm.counts': table.counts,
        'm.fingerprints': table.fingerprints,
        'm.weights': Int8Array.from(planes.flat()),
        'm.scale': Float32Array.of(0.5),
        'm.transitions': new Float32Array(LABELS * LABELS),
      };
      const expected = Array.from({ length: LABELS }, (_, label) =>
        known.reduce((sum, { weights }) => sum + weights[label]!, 0),
      );
      const model = openModel(layOutModel(columns, 'm'), 'm');
      expect([...scoreFeatures(model)]).toEqual(expected.map((sum) => sum / 2));
    }),
    { numRuns: 50 },
  );
});
