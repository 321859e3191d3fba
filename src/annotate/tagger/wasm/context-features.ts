import { Numbers } from './columns';
import { CASING, FIELD, LISTS } from './constants';
import { after, before, capital, seen, small, sport, style } from './evidence';
import { rowOf } from './forms';
import { phraseBegins, phraseEnds, phraseInside } from './phrases';
import { runEnds, runShapes, runStarts } from './runs';
import { forms, signs, words } from './sentences';
import { hasCapital, isWord, markOf, matterOf, placeInRow } from './signs';
import { add, addBits, addPair, addTriple } from './sink';
import { bentType } from './word-features';

/** Templates below are those of words. */
const BASE: i32 = 110;
/** What stands beyond the ends of a sentence, as a form. */
export const EDGE: i32 = 0;

const HYPHEN: i32 = 0x2d;
const OPENING: i32 = 0x28;
const CLOSING: i32 = 0x29;
/** For a neighbour that there is not. */
const NO_MATTER: i32 = 3;

/** The row of token `i`; beyond `from` and `to`, that of the edge. */
function rowAt(i: i32, from: i32, to: i32): Numbers {
  return rowOf(i >= from && i < to ? forms[i] : EDGE);
}

function few(count: i32): i32 {
  return count > 3 ? 4 : count;
}

/**
 * Features of a token that depend on the words around it, on name lists and on the rest of the article.
 *
 * @param from the first token of its sentence
 * @param to the one after the last
 */
export function addContextFeatures(i: i32, from: i32, to: i32, casing: i32): void {
  const cased = casing === CASING.normal;
  const row = rowOf(forms[i]);
  const p2 = rowAt(i - 2, from, to);
  const p1 = rowAt(i - 1, from, to);
  const n1 = rowAt(i + 1, from, to);
  const n2 = rowAt(i + 2, from, to);
  const shapeField = cased ? FIELD.shape : FIELD.bareShape;
  const shape = row[shapeField];
  const lower = row[FIELD.lower];
  const lowerBefore = p1[FIELD.lower];
  const coarse = row[FIELD.coarse];

  add(BASE, casing);
  addPair(BASE + 1, lowerBefore, lower);
  addPair(BASE + 2, lower, n1[FIELD.lower]);
  addPair(BASE + 4, p2[FIELD.lower], lowerBefore);
  addPair(BASE + 6, p1[FIELD.coarse], coarse);
  addPair(BASE + 7, coarse, n1[FIELD.coarse]);
  addTriple(BASE + 9, p1[shapeField], shape, n1[shapeField]);
  addPair(BASE + 10, lowerBefore, shape);
  addTriple(BASE + 15, p2[FIELD.coarsest], p1[FIELD.coarsest], shape);
  addTriple(BASE + 16, shape, n1[FIELD.coarsest], n2[FIELD.coarsest]);
  addPair(BASE + 20, row[FIELD.lists], n1[FIELD.lists]);

  addPlace(i, from, to, shape);
  addPhrases(i);
  addEvidence(i, cased);
  addRun(i, from, to, cased);
  if (!cased) addSurroundings(i, from, to, p1, n1);
}

/**
 * What is worth its time only where capitals say nothing: more words and lists around the token, and around its run
 * (F1 +0.1 to +0.5 there; at most 0.1 elsewhere).
 */
function addSurroundings(i: i32, from: i32, to: i32, p1: Numbers, n1: Numbers): void {
  const row = rowOf(forms[i]);
  addPair(BASE + 12, p1[FIELD.cluster], row[FIELD.bareShape]);
  addPair(BASE + 18, row[FIELD.coarse], n1[FIELD.lower]);
  addTriple(BASE + 21, bentType(p1[FIELD.bent]), bentType(row[FIELD.bent]), bentType(n1[FIELD.bent]));
  // Titles before and company forms after it, within four words.
  for (let at = max(from, i - 4); at < i; at++) {
    const titles = rowOf(forms[at])[FIELD.lists] & (LISTS.title | LISTS.role);
    if (titles !== 0) addPair(BASE + 36, i - at, titles);
  }
  for (let at = i + 1; at < min(to, i + 5); at++) {
    const heads = rowOf(forms[at])[FIELD.lists] & (LISTS.companyForm | LISTS.organisationWord);
    if (heads !== 0) addPair(BASE + 37, at - i, heads);
  }
  const start = runStarts[i];
  if (start < 0) return;
  const end = runEnds[i];
  const first = rowOf(forms[start]);
  const last = rowOf(forms[end - 1]);
  const place = placeInRow(i, start, end);
  addPair(BASE + 71, few(end - start), place);
  addPair(BASE + 73, place, first[FIELD.lower]);
  addTriple(BASE + 84, place, listsOfRun(i, start, end), rowAt(start - 1, from, to)[FIELD.lower]);
  addTriple(BASE + 95, style, first[FIELD.coarsest], last[FIELD.coarsest]);
}

function addPlace(i: i32, from: i32, to: i32, shape: i32): void {
  const row = rowOf(forms[i]);
  const lists = row[FIELD.lists];
  const places = LISTS.city | LISTS.bigCity | LISTS.country | LISTS.club | LISTS.surname | LISTS.given;
  const place = (i === from ? 1 : 0) | (i + 1 === to ? 2 : 0) | (to - from < 6 ? 4 : 0);
  const previous = i > from ? signs[i - 1] : NO_MATTER;
  const next = i + 1 < to ? signs[i + 1] : NO_MATTER;
  add(BASE + 30, place);
  addPair(BASE + 31, place, shape);
  addTriple(BASE + 32, place, sport, lists & places);
  addPair(BASE + 33, sport, matterOf(previous) * 4 + matterOf(next));
  addTriple(BASE + 34, sport, row[FIELD.coarsest], lists);
  const hyphens = (markOf(previous) === HYPHEN ? 1 : 0) | (markOf(next) === HYPHEN ? 2 : 0);
  addPair(BASE + 38, style, hyphens);
  const opens = markOf(previous) === OPENING;
  const closes = markOf(next) === CLOSING;
  if (opens || closes) addPair(BASE + 35, opens ? 1 : 0, closes ? 1 : 0);
}

function addPhrases(i: i32): void {
  const begins = phraseBegins[i];
  const inside = phraseInside[i];
  const ends = phraseEnds[i];
  addBits(BASE + 40, begins);
  addBits(BASE + 42, ends);
  if ((begins | inside | ends) !== 0) addTriple(BASE + 43, begins, inside, ends);
}

function addEvidence(i: i32, cased: bool): void {
  const own = signs[i];
  if (!isWord(own)) return;
  const word = words[i];
  // The token itself is one of those counted.
  const counted = cased && hasCapital(own) ? 1 : 0;
  addPair(BASE + 50, few(small[word]), few(max(0, capital[word] - counted)));
  addBits(BASE + 52, seen[word]);
  const previous = before[word];
  const next = after[word];
  if (previous >= 0) {
    const row = rowOf(forms[previous]);
    add(BASE + 54, row[FIELD.lower]);
    add(BASE + 55, row[FIELD.coarse]);
    addBits(BASE + 56, row[FIELD.lists]);
  }
  if (next >= 0) {
    const row = rowOf(forms[next]);
    add(BASE + 57, row[FIELD.lower]);
    add(BASE + 58, row[FIELD.coarse]);
    addBits(BASE + 59, row[FIELD.lists]);
  }
  add(BASE + 60, (previous < 0 ? 0 : 1) + (next < 0 ? 0 : 2));
}

/** Name lists in which the whole run that a token is in stands. */
function listsOfRun(i: i32, start: i32, end: i32): i32 {
  if (end - start === 1) return rowOf(forms[i])[FIELD.lists];
  return phraseBegins[start] & phraseEnds[end - 1];
}

function addRun(i: i32, from: i32, to: i32, cased: bool): void {
  const start = runStarts[i];
  if (start < 0) {
    add(BASE + 70, 0);
    return;
  }
  const end = runEnds[i];
  const place = placeInRow(i, start, end);
  const first = rowOf(forms[start]);
  const last = rowOf(forms[end - 1]);
  const previous = rowAt(start - 1, from, to);
  const next = rowAt(end, from, to);
  addPair(BASE + 72, place, last[FIELD.lower]);
  addPair(BASE + 74, place, last[FIELD.coarse]);
  addPair(BASE + 75, place, first[FIELD.coarse]);
  addTriple(BASE + 78, place, previous[FIELD.lower], next[FIELD.lower]);
  addPair(BASE + 79, place, previous[FIELD.coarse]);
  addPair(BASE + 80, place, next[FIELD.coarse]);
  addTriple(BASE + 81, place, first[FIELD.lists], last[FIELD.lists]);
  const whole = listsOfRun(i, start, end);
  addTriple(BASE + 85, place, whole, sport);
  addTriple(BASE + 92, place, style, whole);
  if (!cased) return;
  addPair(BASE + 86, place, runShapes[i]);
  const telling = words[isWord(signs[end - 1]) ? end - 1 : start];
  addTriple(BASE + 87, place, seen[telling], few(end - start));
}
