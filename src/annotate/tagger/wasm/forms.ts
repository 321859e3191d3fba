import { Numbers } from './columns';
import { FIELD } from './constants';
import { forgetTexts, hashText, Interned, intern, newInterned, touchSlot, touchUnits } from './interned';
import { claim } from './room';

/** Forms of words met so far, as they are written, by number. What it says of a word depends on the word alone. */

/** Bits of the bytes of a form's row: `FIELD`, one line of the processor's cache. */
const ROW: usize = 6;
/** Of its edges, two bytes each: how many letters they are, up to five, the first of them, then the last ones. */
const EDGES: usize = 5;
/** Forms that there is room for at first, a power of two. */
const FEWEST: i32 = 1 << 12;

let texts: Interned = changetype<Interned>(0);
let spellings: Interned = changetype<Interned>(0);
export let rows: usize = 0;
let edges: usize = 0;
/** By number of a lower-case spelling: the last article that it was met in, and its number there. */
let articles: Numbers = changetype<Numbers>(0);
let places: Numbers = changetype<Numbers>(0);
/** Forms that there is room for. */
export let capacity: i32 = 0;
let article: i32 = 0;
/** Lower-case spellings of the article. */
export let wordCount: i32 = 0;

export function openForms(): void {
  texts = newInterned(FEWEST);
  spellings = newInterned(FEWEST);
  reserve(FEWEST);
}

/** To be called before each article. */
export function beginWords(): void {
  article++;
  wordCount = 0;
}

/** Lets go of all forms. Numbers of articles go on. */
export function forgetForms(): void {
  forgetTexts(texts);
  forgetTexts(spellings);
  memory.fill(changetype<usize>(articles), 0, (<usize>capacity) << 2);
}

/** Forms that there are. */
export function countForms(): i32 {
  return texts.size;
}

export function rowOf(form: i32): Numbers {
  return changetype<Numbers>(rows + ((<usize>form) << ROW));
}

export function edgesOf(form: i32): usize {
  return edges + ((<usize>form) << EDGES);
}

/**
 * Begins the look-up of forms by their hashes: what is larger than the processor's caches is asked for all of them at once,
 * so that they are waited for together and not one by one.
 *
 * @param rests takes what nobody needs
 */
export function touchForms(hashes: Numbers, rests: Numbers, count: i32): void {
  for (let i = 0; i < count; i++) rests[i] = touchSlot(texts, <u32>hashes[i]);
  for (let i = 0; i < count; i++)
    rests[i] = touchUnits(texts, <u32>hashes[i]) + rowOf(max(0, rests[i] - 1))[FIELD.signs];
}

/** Number of the form of so many code units; it is the number of forms there were where it is new, its row zeros. */
export function numberForm(units: usize, length: i32, hash: u32): i32 {
  const count = texts.size;
  const form = intern(texts, units, length, hash);
  if (form === capacity) reserve(2 * capacity);
  if (form === count) memory.fill(rows + ((<usize>form) << ROW), 0, 1 << ROW);
  return form;
}

/** Number of a lower-case spelling. */
export function numberSpelling(units: usize, length: i32): i32 {
  return intern(spellings, units, length, hashText(units, length));
}

/** Number of a form's lower-case spelling among those of the article, in the order in which they are asked for. */
export function numberWord(row: Numbers): i32 {
  if (row[FIELD.article] === article) return row[FIELD.word];
  row[FIELD.article] = article;
  const spelling = row[FIELD.spelling];
  if (articles[spelling] !== article) {
    articles[spelling] = article;
    places[spelling] = wordCount++;
  }
  row[FIELD.word] = places[spelling];
  return places[spelling];
}

/** Makes room for so many forms. */
function reserve(forms: i32): void {
  rows = moved(rows, forms, ROW);
  edges = moved(edges, forms, EDGES);
  articles = changetype<Numbers>(moved(changetype<usize>(articles), forms, 2));
  places = changetype<Numbers>(moved(changetype<usize>(places), forms, 2));
  capacity = forms;
}

/** What stood in a column of the forms, at a place with room for so many. */
function moved(column: usize, forms: i32, bits: usize): usize {
  const larger = claim((<usize>forms) << bits);
  memory.copy(larger, column, (<usize>capacity) << bits);
  return larger;
}
