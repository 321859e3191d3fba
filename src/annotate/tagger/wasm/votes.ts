import { Bytes, Counts, Numbers } from './columns';
import { FIELD, LABEL } from './constants';
import { rowOf, wordCount } from './forms';
import { mix } from './hash';
import { closesName, opensName, typeOf } from './labels';
import { bytes, counts, numbers } from './room';
import { stretchCount, stretches } from './runs';
import { forms, signs, words } from './sentences';
import { hasCapital, isMark, isWord, placeInRow } from './signs';

/** What a first reading of an article makes of its words and names (Krishnan and Manning 2006). */

/** Outside comes first, then the types in their order. */
export const CHOICES: i32 = LABEL.types + 1;
/** Numbers of a slot: the hash of a name's words, how often it is met (0 is free), then its votes. */
const SLOT_BITS: usize = 5;
const VOTES: usize = 8;

/** By number of a word, `CHOICES` each: how often the word is outside names, or in one of a type. */
export let wordVotes: Counts = changetype<Counts>(0);
/** By number of a word, the longest name of several words that it is in: its length, 0 for none, its type, and where the word stands in it. */
export let longLengths: Numbers = changetype<Numbers>(0);
export let longTypes: Bytes = changetype<Bytes>(0);
export let longPlaces: Bytes = changetype<Bytes>(0);
/** Names by the hash of their words, open addressing. */
let names: usize = 0;
let mask: u32 = 0;

/** Hash of the words of a row of tokens in lower case, marks left out. */
export function hashWords(from: i32, to: i32): i32 {
  let hash = 0;
  for (let i = from; i < to; i++) if (!isMark(signs[i])) hash = mix(hash, rowOf(forms[i])[FIELD.lower]);
  return hash;
}

/** Votes on a name, four bytes each by choice; 0 where there are none. */
export function votesOn(start: i32, end: i32): usize {
  const slot = slotOf(hashWords(start, end));
  return load<i32>(slot, 4) === 0 ? 0 : slot + VOTES;
}

function slotOf(hash: i32): usize {
  let at = <u32>hash & mask;
  let slot = names + ((<usize>at) << SLOT_BITS);
  while (load<i32>(slot, 4) !== 0 && load<i32>(slot) !== hash) {
    at = (at + 1) & mask;
    slot = names + ((<usize>at) << SLOT_BITS);
  }
  return slot;
}

/** Counts what the labels of an article's stretches say of its words and names. */
export function countVotes(labels: Bytes): void {
  wordVotes = counts(wordCount * CHOICES);
  longLengths = numbers(wordCount);
  longTypes = bytes(wordCount);
  longPlaces = bytes(wordCount);
  let most = 1;
  for (let stretch = 0; stretch < stretchCount; stretch++)
    for (let i = stretches[3 * stretch]; i < stretches[3 * stretch + 1]; i++) {
      const label = labels[i];
      if (closesName(label)) most++;
      if (!isWord(signs[i]) || (label === LABEL.outside && !hasCapital(signs[i]))) continue;
      const at = words[i] * CHOICES + typeOf(label) + 1;
      wordVotes[at] = wordVotes[at] + 1;
    }
  const slots = 2 << (32 - clz(most));
  mask = <u32>(slots - 1);
  names = changetype<usize>(numbers(slots << (<i32>SLOT_BITS - 2)));
  for (let stretch = 0; stretch < stretchCount; stretch++)
    voteOnNames(labels, stretches[3 * stretch], stretches[3 * stretch + 1]);
}

function voteOnNames(labels: Bytes, from: i32, to: i32): void {
  let open = -1;
  for (let i = from; i < to; i++) {
    const label = labels[i];
    if (opensName(label)) open = i;
    if (!closesName(label) || open < 0) continue;
    voteOnName(open, i + 1, typeOf(label));
    open = -1;
  }
}

function voteOnName(from: i32, to: i32, type: i32): void {
  const hash = hashWords(from, to);
  const slot = slotOf(hash);
  store<i32>(slot, hash);
  store<i32>(slot, 1, 4);
  const vote = slot + VOTES + ((type + 1) << 2);
  store<i32>(vote, load<i32>(vote) + 1);
  const length = to - from;
  if (length === 1) return;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!isWord(signs[i]) || longLengths[word] >= length) continue;
    longLengths[word] = length;
    longTypes[word] = type;
    longPlaces[word] = placeInRow(i, from, to);
  }
}
