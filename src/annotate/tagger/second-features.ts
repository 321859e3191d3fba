import type { View } from './context-features.ts';
import type { FeatureSink } from './feature-sink.ts';
import { LABELS, OUTSIDE, typeOfLabel } from './labels.ts';
import { CASING, type SentenceTokens } from './token-table.ts';
import { CHOICES, hashWords, type Votes } from './votes.ts';
import { CAPITAL, MATTER } from './word-form.ts';

/** A first reading of an article. */
export interface FirstReading {
  readonly view: View;
  /** A label for each token. */
  readonly labels: Uint8Array;
  readonly votes: Votes;
}

const BASE = 2000;

/** Where a name of the first reading, or a run of capitals, begins and ends. */
function extentOf(
  { view: { runs }, labels }: FirstReading,
  { from, to }: SentenceTokens,
  i: number,
): readonly [number, number] {
  if (labels[i] === OUTSIDE) return [runs.starts[i]!, runs.ends[i]!];
  let [start, end] = [i, i + 1];
  // Begin and single are the first and the last of each type's four labels.
  while (start > from && ((labels[start]! - 1) & 3) !== 0 && ((labels[start]! - 1) & 3) !== 3) start--;
  while (end < to && ((labels[end - 1]! - 1) & 3) !== 2 && ((labels[end - 1]! - 1) & 3) !== 3) end++;
  return [start, end];
}

/** The leading choice, its share in steps, and how many votes there are, in one number; 0 where there are none. */
function summarise(votes: ArrayLike<number>, from: number, own: number): number {
  let [total, most, lead] = [0, 0, 0];
  for (let choice = 0; choice < CHOICES; choice++) {
    const count = votes[from + choice]! - (choice === own ? 1 : 0);
    total += count;
    if (count > most) [most, lead] = [count, choice];
  }
  if (total <= 0) return 0;
  const share = most >= total ? 3 : most >= total * 0.75 ? 2 : most > total * 0.5 ? 1 : 0;
  return 1 + lead + CHOICES * (share + 4 * Math.min(total, 4));
}

/** Distance between the best label's score and the next one's, in steps. */
function stepOfMargin(scores: Float32Array, at: number): number {
  let [best, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let y = 0; y < LABELS; y++) {
    const score = scores[at + y]!;
    if (score > best) [best, next] = [score, best];
    else if (score > next) next = score;
  }
  const margin = best - next;
  return margin < 0.5 ? 0 : margin < 1.5 ? 1 : margin < 3 ? 2 : margin < 5 ? 3 : 4;
}

/** Features of a token that a second reading takes from the first one of the whole article. */
export function addSecondFeatures(
  reading: FirstReading,
  sentence: SentenceTokens,
  i: number,
  scores: Float32Array,
  at: number,
  sink: FeatureSink,
): void {
  const { view, labels, votes } = reading;
  const { forms } = view.table;
  const form = forms[i]!;
  const label = labels[i]!;
  const type = typeOfLabel(label) + 1;
  const part = label === OUTSIDE ? 4 : (label - 1) & 3;
  const cased = sentence.casing === CASING.normal ? 1 : 0;
  const margin = stepOfMargin(scores, at);
  sink.addPair(BASE, label, margin * 2 + cased);
  if (form.matter !== MATTER.word) return;
  const counted = label !== OUTSIDE || form.capital !== CAPITAL.none;
  const word = summarise(votes.words, form.lowerId * CHOICES, counted ? type : -1);
  sink.addPair(BASE + 1, word, cased);
  sink.addTriple(BASE + 2, word, label, cased);
  sink.addTriple(BASE + 3, word, type, margin);
  const [start, end] = extentOf(reading, sentence, i);
  if (start >= 0) {
    const place = end - start === 1 ? 3 : i === start ? 0 : i === end - 1 ? 2 : 1;
    const name = votes.names.get(hashWords(view.table, start, end));
    const known = name === undefined ? 0 : summarise(name, 0, label === OUTSIDE ? -1 : type);
    sink.addTriple(BASE + 4, known, place, label);
    sink.addTriple(BASE + 5, known, place, type * 8 + margin);
  }
  const long = votes.longest.get(form.lowerId);
  if (long === undefined || (start >= 0 && long.length <= end - start && label !== OUTSIDE)) return;
  sink.addTriple(BASE + 6, long.type, long.place, label);
  sink.addTriple(BASE + 7, long.type, long.place + 4 * part, word);
}
