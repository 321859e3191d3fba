import { Bytes, Scores } from './columns';
import { LABEL } from './constants';
import { Model } from './model';
import { bytes, claim } from './room';

/** The best row of labels, with `outside` before and after it (Viterbi 1967). */

/** Labels after which no name is open are as many as those that may follow them, and so are lanes but for one. */
const CLOSED: i32 = 9;
const LANES: i32 = 10;
const PER_TYPE: i32 = 4;

/** Of the token before and of the one at hand: the score of the best row of labels that ends with each label. */
let before: Scores = changetype<Scores>(0);
let best: Scores = changetype<Scores>(0);
/** For each lane, the best score and the label that it comes from, eight bytes each. */
let lanes: usize = 0;
/** For each label of each token, the label before it. */
let cameFrom: Bytes = changetype<Bytes>(0);

export function openDecoder(): void {
  lanes = claim(1024);
  before = changetype<Scores>(lanes + 2 * 8 * LANES);
  best = changetype<Scores>(lanes + 4 * 8 * LANES);
}

/** @param longest tokens of the longest stretch that follows */
export function beginDecoding(longest: i32): void {
  cameFrom = bytes(longest * LABEL.count);
}

/** The nth label after which no name is open: outside, end and single of each type. */
function closedAt(n: i32): i32 {
  return n === 0 ? 0 : ((n - 1) >> 1) * PER_TYPE + 3 + ((n - 1) & 1);
}

/** The nth label that may follow those: outside, begin and single of each type. */
function freshAt(n: i32): i32 {
  return n === 0 ? 0 : ((n - 1) >> 1) * PER_TYPE + 1 + 3 * ((n - 1) & 1);
}

/** From each closed label, a row of what it adds to each fresh one. */
export function openTransitions(model: Model): void {
  model.fresh = claim(CLOSED * LANES * 8);
  for (let from = 0; from < CLOSED; from++)
    for (let to = 0; to < CLOSED; to++)
      store<f64>(
        model.fresh + ((from * LANES + to) << 3),
        <f64>model.transitions[closedAt(from) * LABEL.count + freshAt(to)],
      );
}

/**
 * @param scores of each label of each token, from `first` on
 * @param labels takes the answer from `at` on
 */
export function decode(model: Model, scores: Scores, first: i32, tokens: i32, labels: Bytes, at: i32): void {
  const count = LABEL.count;
  for (let label = 0; label < count; label++) best[label] = -Infinity;
  for (let n = 0; n < CLOSED; n++) {
    const label = freshAt(n);
    best[label] = <f32>(<f64>model.transitions[label] + <f64>scores[first + label]);
  }
  for (let i = 1; i < tokens; i++) {
    const other = before;
    before = best;
    best = other;
    stepClosed(model, scores, first + i * count, i * count);
    stepInner(model, scores, first + i * count, i * count);
  }
  let label = lastLabel(model);
  for (let i = tokens - 1; i >= 0; i--) {
    labels[at + i] = label;
    label = cameFrom[i * count + label];
  }
}

/** Labels before which no name is open: the best of all closed ones comes before each, two labels at a time. */
function stepClosed(model: Model, scores: Scores, at: i32, row: i32): void {
  for (let lane = 0; lane < LANES; lane += 2) {
    let most = f64x2.splat(-Infinity);
    let lead = i64x2.splat(0);
    for (let n = 0; n < CLOSED; n++) {
      const sum = f64x2.add(
        f64x2.splat(<f64>before[closedAt(n)]),
        v128.load(model.fresh + ((n * LANES + lane) << 3)),
      );
      const isMore = f64x2.gt(sum, most);
      most = v128.bitselect(sum, most, isMore);
      lead = v128.bitselect(i64x2.splat(closedAt(n)), lead, isMore);
    }
    v128.store(lanes + (lane << 3), most);
    v128.store(lanes + (lane << 3), lead, 8 * LANES);
  }
  for (let n = 0; n < CLOSED; n++) {
    const label = freshAt(n);
    best[label] = <f32>(load<f64>(lanes + (n << 3)) + <f64>scores[at + label]);
    cameFrom[row + label] = load<i32>(lanes + (n << 3), 8 * LANES);
  }
}

/** Labels inside a name: its beginning or another inside comes before them. */
function stepInner(model: Model, scores: Scores, at: i32, row: i32): void {
  const transitions = model.transitions;
  for (let one = 1; one < LABEL.count; one += PER_TYPE) {
    const other = one + 1;
    for (let label = other; label <= one + 2; label++) {
      const first = <f64>before[one] + <f64>transitions[one * LABEL.count + label];
      const second = <f64>before[other] + <f64>transitions[other * LABEL.count + label];
      best[label] = <f32>((second > first ? second : first) + <f64>scores[at + label]);
      cameFrom[row + label] = second > first ? other : one;
    }
  }
}

function lastLabel(model: Model): i32 {
  let most: f64 = -Infinity;
  let lead = LABEL.outside;
  for (let n = 0; n < CLOSED; n++) {
    const label = closedAt(n);
    const sum = <f64>best[label] + <f64>model.transitions[label * LABEL.count];
    if (sum > most) {
      most = sum;
      lead = label;
    }
  }
  return lead;
}
