import { Bytes, Numbers, Scores } from './columns';
import { CASING, LABEL } from './constants';
import { closesName, opensName, partOf, typeOf } from './labels';
import { blanks, numbers } from './room';
import { runEnds, runStarts } from './runs';
import { signs, words } from './sentences';
import { hasCapital, isWord, placeInRow } from './signs';
import { addPair, addTriple } from './sink';
import { size } from './tokens';
import { CHOICES, longLengths, longPlaces, longTypes, votesOn, wordVotes } from './votes';

/** Features that a second reading takes from the first one of the whole article. */

/** Templates below are those of the first reading. */
const BASE: i32 = 210;
/** The widest step of `stepOfMargin`. */
const CLEAR: i32 = 4;

/** For each token of a stretch, where the name or run that it is in begins and ends; both -1 outside both. */
let extentStarts: Numbers = changetype<Numbers>(0);
let extentEnds: Numbers = changetype<Numbers>(0);
/** Where the article's votes on the same words stand; 0 where there are none. */
let extentVotes: Numbers = changetype<Numbers>(0);

export function beginSecond(): void {
  extentStarts = blanks(size);
  extentEnds = blanks(size);
  extentVotes = numbers(size);
}

/** Finds the extents of a stretch by the labels of the first reading. */
export function findExtents(labels: Bytes, from: i32, to: i32): void {
  let open = -1;
  for (let i = from; i < to; i++) {
    extentStarts[i] = runStarts[i];
    extentEnds[i] = runEnds[i];
    const label = labels[i];
    if (opensName(label)) open = i;
    if (!closesName(label) || open < 0) continue;
    for (let at = open; at <= i; at++) {
      extentStarts[at] = open;
      extentEnds[at] = i + 1;
    }
    open = -1;
  }
  for (let i = from; i < to; i++) {
    if (extentStarts[i] < 0) continue;
    const isSame = i > from && extentStarts[i - 1] === extentStarts[i] && extentEnds[i - 1] === extentEnds[i];
    extentVotes[i] = isSame ? extentVotes[i - 1] : <i32>votesOn(extentStarts[i], extentEnds[i]);
  }
}

/** Whether the first reading of so many tokens leaves nothing to be asked of the rest of the article. */
export function isClear(scores: Scores, at: i32, tokens: i32): bool {
  for (let i = 0; i < tokens; i++) if (stepOfMargin(scores, at + i * LABEL.count) < CLEAR) return false;
  return true;
}

/**
 * @param casing of the token's sentence
 * @param at where the first reading's scores of the token begin
 */
export function addSecondFeatures(labels: Bytes, scores: Scores, i: i32, casing: i32, at: i32): void {
  const own = signs[i];
  const label = labels[i];
  const type = typeOf(label) + 1;
  const part = label === LABEL.outside ? 4 : partOf(label);
  const cased = casing === CASING.normal ? 1 : 0;
  const margin = stepOfMargin(scores, at);
  addPair(BASE, label, margin * 2 + cased);
  if (!isWord(own)) return;
  const counted = label !== LABEL.outside || hasCapital(own);
  const word = words[i];
  const votes = summariseWord(word, counted ? type : -1);
  addPair(BASE + 1, votes, cased);
  addTriple(BASE + 2, votes, label, cased);
  addTriple(BASE + 3, votes, type, margin);
  const start = extentStarts[i];
  const end = extentEnds[i];
  if (start >= 0) {
    const place = placeInRow(i, start, end);
    const known = summariseName(<usize>extentVotes[i], label === LABEL.outside ? -1 : type);
    addTriple(BASE + 4, known, place, label);
    addTriple(BASE + 5, known, place, type * 8 + margin);
  }
  const length = longLengths[word];
  if (length === 0) return;
  if (start >= 0 && length <= end - start && label !== LABEL.outside) return;
  addTriple(BASE + 6, longTypes[word], longPlaces[word], label);
  addTriple(BASE + 7, longTypes[word], longPlaces[word] + 4 * part, votes);
}

function summariseWord(word: i32, own: i32): i32 {
  let total = 0;
  let most = 0;
  let lead = 0;
  for (let choice = 0; choice < CHOICES; choice++) {
    const count = wordVotes[word * CHOICES + choice] - (choice === own ? 1 : 0);
    total += count;
    if (count <= most) continue;
    most = count;
    lead = choice;
  }
  return summary(total, most, lead);
}

function summariseName(votes: usize, own: i32): i32 {
  if (votes === 0) return 0;
  let total = 0;
  let most = 0;
  let lead = 0;
  for (let choice = 0; choice < CHOICES; choice++) {
    const count = load<i32>(votes + ((<usize>choice) << 2)) - (choice === own ? 1 : 0);
    total += count;
    if (count <= most) continue;
    most = count;
    lead = choice;
  }
  return summary(total, most, lead);
}

/** The leading choice, its share in steps, and how many votes there are, in one number; 0 where there are none. */
function summary(total: i32, most: i32, lead: i32): i32 {
  if (total <= 0) return 0;
  const share = most >= total ? 3 : <f64>most >= <f64>total * 0.75 ? 2 : <f64>most > <f64>total * 0.5 ? 1 : 0;
  return 1 + lead + CHOICES * (share + 4 * min(total, 4));
}

/** Distance between the best label's score and the next one's, in steps. */
function stepOfMargin(scores: Scores, at: i32): i32 {
  let best: f32 = -Infinity;
  let next: f32 = -Infinity;
  for (let label = 0; label < LABEL.count; label++) {
    const score = scores[at + label];
    if (score > best) {
      next = best;
      best = score;
    } else if (score > next) next = score;
  }
  const margin = <f64>best - <f64>next;
  return margin < 0.5 ? 0 : margin < 1.5 ? 1 : margin < 3 ? 2 : margin < 5 ? 3 : 4;
}
