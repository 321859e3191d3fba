import type { FirstReading, ScoredStretch } from '../first-reader.ts';
import { LABELS, OUTSIDE, spansOfLabels, typeOfLabel } from '../model/labels.ts';
import { CASING } from '../words/token-table.ts';
import { CAPITAL, capitalOfSigns, MATTER, matterOfSigns } from '../words/word-form.ts';
import type { FeatureSink } from './feature-sink.ts';
import { placeInRow, type Stretch } from './runs.ts';
import { CHOICES, hashWords } from './votes.ts';

/** Templates below are those of the first reading. */
const BASE = 210;

/** The name of the first reading, or the run of capitals, that a token of a stretch is in. */
interface NameExtent {
  readonly start: number;
  readonly end: number;
  /** What the article's readings of the same words come to. */
  readonly votes: readonly number[] | undefined;
}

/** For each token of a stretch, the name or run that it is in; `null` outside both. */
export function findExtents(
  { view: { table, runs }, labels, votes }: FirstReading,
  { from, to }: Stretch,
): readonly (NameExtent | null)[] {
  const extents: (NameExtent | null)[] = [];
  const names = spansOfLabels(labels, from, to);
  let name = 0;
  let last: NameExtent | null = null;
  for (let i = from; i < to; i++) {
    while (name < names.length && names[name]!.to <= i) name++;
    const inName = name < names.length && names[name]!.from <= i;
    const start = inName ? names[name]!.from : runs.starts[i]!;
    const end = inName ? names[name]!.to : runs.ends[i]!;
    if (start < 0) extents.push(null);
    else {
      if (last === null || last.start !== start || last.end !== end)
        last = { start, end, votes: votes.names.get(hashWords(table, start, end)) };
      extents.push(last);
    }
  }
  return extents;
}

/** Whether the first reading of a stretch leaves nothing to be asked of the rest of the article. */
export function isClear({ scores }: FirstReading, { from, to, at }: ScoredStretch): boolean {
  for (let i = from; i < to; i++) if (stepOfMargin(scores, at + (i - from) * LABELS) < CLEAR) return false;
  return true;
}

/** Features of a token that a second reading takes from the first one of the whole article. */
export function addSecondFeatures(
  { view, scores, labels, votes }: FirstReading,
  extent: NameExtent | null,
  { sentence, from, at }: ScoredStretch,
  i: number,
  sink: FeatureSink,
): void {
  const { words } = view.table;
  const signs = view.table.signs[i]!;
  const label = labels[i]!;
  const type = typeOfLabel(label) + 1;
  const part = label === OUTSIDE ? 4 : (label - 1) & 3;
  const cased = sentence.casing === CASING.normal ? 1 : 0;
  const margin = stepOfMargin(scores, at + (i - from) * LABELS);
  sink.addPair(BASE, label, margin * 2 + cased);
  if (matterOfSigns(signs) !== MATTER.word) return;
  const counted = label !== OUTSIDE || capitalOfSigns(signs) !== CAPITAL.none;
  const word = summarise(votes.words, words[i]! * CHOICES, counted ? type : -1);
  sink.addPair(BASE + 1, word, cased);
  sink.addTriple(BASE + 2, word, label, cased);
  sink.addTriple(BASE + 3, word, type, margin);
  if (extent !== null) {
    const { start, end } = extent;
    const place = placeInRow(i, start, end);
    const own = label === OUTSIDE ? -1 : type;
    const known = extent.votes === undefined ? 0 : summarise(extent.votes, 0, own);
    sink.addTriple(BASE + 4, known, place, label);
    sink.addTriple(BASE + 5, known, place, type * 8 + margin);
  }
  const long = votes.longest.get(words[i]!);
  if (long === undefined) return;
  if (extent !== null && long.length <= extent.end - extent.start && label !== OUTSIDE) return;
  sink.addTriple(BASE + 6, long.type, long.place, label);
  sink.addTriple(BASE + 7, long.type, long.place + 4 * part, word);
}

/** The leading choice, its share in steps, and how many votes there are, in one number; 0 where there are none. */
function summarise(votes: ArrayLike<number>, from: number, own: number): number {
  let total = 0;
  let most = 0;
  let lead = 0;
  for (let choice = 0; choice < CHOICES; choice++) {
    const count = votes[from + choice]! - (choice === own ? 1 : 0);
    total += count;
    if (count <= most) continue;
    most = count;
    lead = choice;
  }
  if (total <= 0) return 0;
  const share = most >= total ? 3 : most >= total * 0.75 ? 2 : most > total * 0.5 ? 1 : 0;
  return 1 + lead + CHOICES * (share + 4 * Math.min(total, 4));
}

/** Distance between the best label's score and the next one's, in steps. */
function stepOfMargin(scores: Float32Array, at: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < LABELS; y++) {
    const score = scores[at + y]!;
    if (score > best) {
      next = best;
      best = score;
    } else if (score > next) next = score;
  }
  const margin = best - next;
  return margin < 0.5 ? 0 : margin < 1.5 ? 1 : margin < 3 ? 2 : margin < 5 ? 3 : 4;
}

/** The widest step of `stepOfMargin`. */
const CLEAR = 4;
