import { type Engine, openEngine, placeInMemory } from '../../../src/annotate/tagger/engine.ts';
import { loadTables } from '../../../src/annotate/tagger/load-tagger.ts';
import { LABELS } from '../../../src/annotate/tagger/model/labels.ts';
import type { Column, Columns } from '../../../src/annotate/tagger/model/resource-file.ts';

const PAGE = 1 << 16;
const { module, memory } = loadTables();

/** The module by itself, with no table. */
export const engine: Engine = openEngine(module, memory, () => {});

/** Puts a column into the module's memory. @returns its place */
export function place(column: Column): number {
  const at = memory.grow(Math.ceil(column.byteLength / PAGE) || 1) * PAGE;
  new Uint8Array(memory.buffer, at, column.byteLength).set(
    new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
  );
  return at;
}

/** Opens a model that has been laid out. @returns its place */
export function openModel(columns: Columns, prefix: string): number {
  const column = (name: string): Column => columns[`${prefix}.${name}`]!;
  return engine.openModel(
    0,
    place(column('heads')),
    column('heads').length,
    place(column('weights')),
    column('scale')[0]!,
    place(column('transitions')),
  );
}

/** Features as the module hashes them: each of a template of its own. */
export function hashFeatures(values: readonly number[]): Int32Array {
  engine.clearSink();
  for (const [template, value] of values.entries()) engine.add(template, value);
  return new Int32Array(memory.buffer, placeInMemory(engine.hashes), values.length).slice();
}

/** The scores that a model gives the features collected last. */
export function scoreFeatures(model: number): Float32Array {
  const scores = place(new Float32Array(LABELS));
  engine.addScores(model, scores, 0);
  return new Float32Array(memory.buffer, scores, LABELS).slice();
}

/** The best row of labels. */
export function decode(transitions: Float32Array, scores: Float32Array): Uint8Array {
  const tokens = scores.length / LABELS;
  const model = openModel(
    {
      'm.heads': new Int32Array(2),
      'm.weights': new Int8Array(LABELS),
      'm.scale': Float32Array.of(1),
      'm.transitions': transitions,
    },
    'm',
  );
  const labels = place(new Uint8Array(tokens));
  engine.beginDecoding(tokens);
  engine.decode(model, place(scores), 0, tokens, labels, 0);
  return new Uint8Array(memory.buffer, labels, tokens).slice();
}
