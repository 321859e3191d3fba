import { readFileSync } from 'node:fs';
import { classOfChar } from './words/char-classes.ts';

/** What the tagger does with an article between its tokens and its names; made of `wasm/` by `npm run wasm`. */
export const MODULE_FILE = new URL('./tagger.wasm', import.meta.url);

/** A variable of the module: a count, or the place of a column in its memory (see `placeInMemory`). */
export interface Variable {
  readonly value: number;
}

/**
 * The module, as it is called (see `wasm/tagger.ts`). Columns are places in its memory, and hold until the next article
 * is begun. Sentences and stretches are three numbers each.
 */
export interface Engine {
  open(): void;
  openWords(
    own: number,
    starts: number,
    buckets: number,
    fingerprints: number,
    clusters: number,
    capitalHabits: number,
    bents: number,
  ): void;
  /** Takes how many small words behind a run of capitals may belong to its name. */
  openTail(words: number): void;
  openGroups(coarse: number, coarsest: number): void;
  openPhrases(
    own: number,
    starts: number,
    buckets: number,
    fingerprints: number,
    combination: number,
    combinations: number,
  ): void;
  /** @returns the model's place */
  openModel(
    which: number,
    heads: number,
    slots: number,
    weights: number,
    scale: number,
    transitions: number,
  ): number;
  findWord(lower: number): number;
  /** What a word says as it is written, by its hash. */
  noteWord(hash: number, hints: number, roles: number): void;
  /** Makes room at `spelling` for the units of one. */
  takeSpelling(length: number): void;
  numberSpelling(units: number, length: number): number;
  forget(): void;
  beginArticle(units: number, sentences: number): void;
  view(tokens: number, sentences: number): void;
  readFirst(): void;
  readAgain(): void;
  hashToken(sentence: number, token: number): void;
  findAllExtents(): void;
  hashAgain(stretch: number, token: number): void;
  hashWords(from: number, to: number): number;
  clearSink(): void;
  add(template: number, value: number): void;
  addScores(model: number, scores: number, at: number): void;
  beginDecoding(longest: number): void;
  decode(model: number, scores: number, first: number, tokens: number, labels: number, at: number): void;
  rowOf(form: number): number;
  edgesOf(form: number): number;
  readonly units: Variable;
  readonly spelling: Variable;
  readonly offsets: Variable;
  readonly limits: Variable;
  readonly starts: Variable;
  readonly ends: Variable;
  readonly forms: Variable;
  readonly signs: Variable;
  readonly words: Variable;
  readonly wordCount: Variable;
  readonly sentences: Variable;
  readonly sentenceCount: Variable;
  readonly stretches: Variable;
  readonly stretchCount: Variable;
  readonly scoreStarts: Variable;
  readonly scoreCount: Variable;
  readonly small: Variable;
  readonly capital: Variable;
  readonly firstScores: Variable;
  readonly names: Variable;
  readonly nameCount: Variable;
  readonly hashes: Variable;
  readonly featureCount: Variable;
}

/** See `wasm/host.ts`. */
type Fold = (form: number, start: number, end: number) => void;

/** Compiles the module: other threads can have it as it is. */
export function compileEngine(): WebAssembly.Module {
  return new WebAssembly.Module(readFileSync(MODULE_FILE));
}

/** Opens the module on a memory, for one thread. */
export function openEngine(module: WebAssembly.Module, memory: WebAssembly.Memory, fold: Fold): Engine {
  const { exports } = new WebAssembly.Instance(module, {
    env: { memory },
    host: { classify: classOfChar, fold },
  });
  // What it exports no type can tell.
  const engine = exports as unknown as Engine;
  engine.open();
  return engine;
}

/** A place in the module's memory: a number with a sign there, and none here. */
export function placeInMemory({ value }: Variable): number {
  return value >>> 0;
}
