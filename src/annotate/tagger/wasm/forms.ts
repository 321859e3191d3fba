import { Numbers } from './columns';
import { FIELD } from './constants';
import { describe } from './host';
import { claim } from './room';
import { units } from './tokens';

/**
 * The spellings of words met so far, by number, in the order in which they are first met. Words are looked up where
 * they stand in the text, without being cut out of it.
 */

/** Bits of the bytes of a form's row: `FIELD`, one line of the processor's cache. */
const ROW: usize = 6;
/** Of its edges: how many units they are, up to five, then its first five units in lower case, then its last. */
const EDGES: usize = 5;
/** Of a slot: the hash of a spelling, its number from 1 (0 is free), where its units begin, how many they are. */
const SLOT: usize = 4;
/** Forms that there is room for at first, a power of two. */
const FEWEST: i32 = 1 << 12;
const UNITS_PER_FORM: i32 = 8;

export let rows: usize = 0;
let edges: usize = 0;
/** Open addressing, twice as many slots as there is room for forms. */
let slots: usize = 0;
/** The code units of all spellings. */
let known: usize = 0;
let knownEnd: i32 = 0;
let knownLimit: i32 = 0;
/** By number of a lower-case spelling: the last article that it was met in, and its number there. */
let articles: usize = 0;
let places: usize = 0;
export let capacity: i32 = 0;
export let formCount: i32 = 0;
let article: i32 = 0;
/** Lower-case spellings of the article. */
export let wordCount: i32 = 0;

/** To be called before each article. */
export function beginWords(): void {
  if (capacity === 0) {
    reserve(FEWEST);
    growKnown(FEWEST * UNITS_PER_FORM);
  }
  if (formCount === 0) {
    // What stands beyond the ends of a sentence has the number 0.
    numberForm(0, 0);
    formCount = 1;
    describe(0, 0, 0);
  }
  article++;
  wordCount = 0;
}

/** Lets go of all forms. Numbers of articles go on. */
export function forgetForms(): void {
  memory.fill(slots, 0, (<usize>(2 * capacity)) << SLOT);
  memory.fill(articles, 0, (<usize>capacity) << 2);
  formCount = 0;
  knownEnd = 0;
}

export function rowOf(form: i32): Numbers {
  return changetype<Numbers>(rows + ((<usize>form) << ROW));
}

/** Two bytes each. */
export function edgesOf(form: i32): usize {
  return edges + ((<usize>form) << EDGES);
}

/** Number of the form that stands in the text from `start` to `end`; its row knows the number of its word in the article. */
export function findForm(start: i32, end: i32): i32 {
  const form = numberForm(start, end);
  if (form === formCount) {
    formCount++;
    describe(form, start, end);
    if (formCount === capacity) reserve(2 * capacity);
  }
  const row = rowOf(form);
  if (row[FIELD.article] !== article) {
    row[FIELD.word] = numberWord(row[FIELD.spelling]);
    row[FIELD.article] = article;
  }
  return form;
}

function numberForm(start: i32, end: i32): i32 {
  let hash: u32 = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = (hash ^ <u32>units[i]) * 0x01000193;
  hash ^= hash >>> 15;
  const mask = <usize>(2 * capacity - 1);
  let at = <usize>hash & mask;
  let slot = slots + (at << SLOT);
  for (let number = load<i32>(slot, 4); number !== 0; number = load<i32>(slot, 4)) {
    if (
      load<u32>(slot) === hash &&
      load<i32>(slot, 12) === end - start &&
      stands(load<i32>(slot, 8), start, end)
    )
      return number - 1;
    at = (at + 1) & mask;
    slot = slots + (at << SLOT);
  }
  store<u32>(slot, hash);
  store<i32>(slot, formCount + 1, 4);
  store<i32>(slot, knownEnd, 8);
  store<i32>(slot, end - start, 12);
  addUnits(start, end);
  return formCount;
}

/** Whether the known code units from `from` on are those from `start` to `end`. */
function stands(from: i32, start: i32, end: i32): bool {
  let at = known + ((<usize>from) << 1);
  for (let i = start; i < end; i++, at += 2) if (<i32>load<u16>(at) !== units[i]) return false;
  return true;
}

function addUnits(start: i32, end: i32): void {
  const length = end - start;
  if (knownEnd + length > knownLimit) growKnown(2 * (knownEnd + length));
  memory.copy(
    known + ((<usize>knownEnd) << 1),
    changetype<usize>(units) + ((<usize>start) << 1),
    (<usize>length) << 1,
  );
  knownEnd += length;
}

function growKnown(limit: i32): void {
  const larger = claim((<usize>limit) << 1);
  memory.copy(larger, known, (<usize>knownEnd) << 1);
  known = larger;
  knownLimit = limit;
}

/** Number of a spelling among those of the article, in the order in which they are asked for. */
function numberWord(spelling: i32): i32 {
  const at = (<usize>spelling) << 2;
  if (load<i32>(articles + at) !== article) {
    store<i32>(articles + at, article);
    store<i32>(places + at, wordCount++);
  }
  return load<i32>(places + at);
}

/** Makes room for so many forms. */
function reserve(forms: i32): void {
  rows = moved(rows, forms, ROW);
  edges = moved(edges, forms, EDGES);
  articles = moved(articles, forms, 2);
  places = moved(places, forms, 2);
  const old = slots;
  const mask = <usize>(2 * forms - 1);
  slots = claim((<usize>(2 * forms)) << SLOT);
  for (let i = 0; i < 2 * capacity; i++) {
    const from = old + ((<usize>i) << SLOT);
    if (load<i32>(from, 4) === 0) continue;
    let at = <usize>load<u32>(from) & mask;
    while (load<i32>(slots + (at << SLOT), 4) !== 0) at = (at + 1) & mask;
    v128.store(slots + (at << SLOT), v128.load(from));
  }
  capacity = forms;
}

/** What stood in a column of the forms, at a place with room for so many. */
function moved(column: usize, forms: i32, bits: usize): usize {
  const larger = claim((<usize>forms) << bits);
  memory.copy(larger, column, (<usize>capacity) << bits);
  return larger;
}
