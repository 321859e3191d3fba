import { Scores } from './columns';
import { CASING, LABEL } from './constants';
import { addContextFeatures, EDGE } from './context-features';
import { capacity } from './forms';
import { Model, SUMS, sumWeights } from './model';
import { claim } from './room';
import { forms } from './sentences';
import { clearSink } from './sink';
import { addWordFeatures, REACH } from './word-features';

/** Scores the labels of tokens. Sums of words for themselves are kept, those of each place beside a token. */

/**
 * Bytes of a word's sums, three lines of the processor's cache: of each place 16 labels, then of each place the last label,
 * then a bit for each place whose sums are known.
 */
const WORD: usize = 192;
const LINE: usize = 64;
const OF_PLACE: usize = 32;
const LASTS: usize = 160;
const KNOWN: usize = 170;

let sums: usize = 0;

export function openScorer(): void {
  sums = claim(SUMS);
}

/** Forms have begun anew. */
export function forgetWords(model: Model): void {
  memory.fill(model.words, 0, <usize>model.room * WORD);
}

/** Makes room for the sums of all forms that there are. */
export function reserveWords(model: Model): void {
  if (model.room >= capacity) return;
  const larger = claim(<usize>capacity * WORD);
  memory.copy(larger, model.words, <usize>model.room * WORD);
  model.words = larger;
  model.room = capacity;
}

/**
 * Where the sums stand that the word of a token gives from a place; they are made at the first call. Beyond the ends of
 * its sentence these are the edge's, which stay zeros.
 */
function sumWord(model: Model, i: i32, from: i32, to: i32, place: i32, cased: bool): usize {
  const form = i >= from && i < to ? forms[i] : EDGE;
  const word = model.words + <usize>form * WORD;
  const known = <i32>load<u8>(word, KNOWN);
  if (form === EDGE || (known & (1 << place)) !== 0) return word;
  store<u8>(word, <u8>(known | (1 << place)), KNOWN);
  clearSink();
  addWordFeatures(form, place - REACH, cased);
  sumWeights(model, sums);
  v128.store(word + <usize>place * OF_PLACE, v128.load(sums));
  v128.store(word + <usize>place * OF_PLACE, v128.load(sums, 16), 16);
  store<i16>(word + ((<usize>place) << 1), load<i16>(sums, 32), LASTS);
  return word;
}

/**
 * Asks for what is known of the words of a stretch, and of the two before and after it, all at once, so that it is waited for
 * together.
 */
export function touchWords(model: Model, first: i32, end: i32, from: i32, to: i32): void {
  let rest = 0;
  for (let i = max(from, first - REACH); i < min(to, end + REACH); i++) {
    const word = model.words + <usize>forms[i] * WORD;
    rest += load<u8>(word) + load<u8>(word, LINE) + load<u8>(word, KNOWN);
  }
  // Nobody needs it; what is not kept would not be asked for.
  store<i32>(sums, rest);
}

/** Puts the scores of token `i`, one for each label, into `scores` from `at` on. */
export function score(model: Model, i: i32, from: i32, to: i32, casing: i32, scores: Scores, at: i32): void {
  const cased = casing === CASING.normal;
  const p2 = sumWord(model, i - 2, from, to, 0, cased);
  const p1 = sumWord(model, i - 1, from, to, 1, cased);
  const own = sumWord(model, i, from, to, 2, cased);
  const n1 = sumWord(model, i + 1, from, to, 3, cased);
  const n2 = sumWord(model, i + 2, from, to, 4, cased);
  clearSink();
  addContextFeatures(i, from, to, casing);
  sumWeights(model, sums);
  for (let half: usize = 0; half <= 16; half += 16) {
    let sum = i16x8.add(v128.load(sums + half), v128.load(p2 + half));
    sum = i16x8.add(sum, v128.load(p1 + half, OF_PLACE));
    sum = i16x8.add(sum, v128.load(own + half, 2 * OF_PLACE));
    sum = i16x8.add(sum, v128.load(n1 + half, 3 * OF_PLACE));
    v128.store(sums + half, i16x8.add(sum, v128.load(n2 + half, 4 * OF_PLACE)));
  }
  const last =
    load<i16>(sums, 32) +
    load<i16>(p2, LASTS) +
    load<i16>(p1, LASTS + 2) +
    load<i16>(own, LASTS + 4) +
    load<i16>(n1, LASTS + 6) +
    load<i16>(n2, LASTS + 8);
  store<i16>(sums, last, 32);
  const scale = model.scale;
  for (let label = 0; label < LABEL.count; label++)
    scores[at + label] = <f32>(<f64>load<i16>(sums + ((<usize>label) << 1)) * scale);
}

/** Adds to scores from `at` on what the weights of the collected features come to. */
export function addScores(model: Model, scores: Scores, at: i32): void {
  sumWeights(model, sums);
  const scale = model.scale;
  for (let label = 0; label < LABEL.count; label++)
    scores[at + label] = <f32>(
      (<f64>scores[at + label] + <f64>load<i16>(sums + ((<usize>label) << 1)) * scale)
    );
}
