import { LISTS } from '../words/lists.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../words/token-table.ts';
import { EDGE } from '../words/vocabulary.ts';
import {
  CAPITAL,
  capitalOfSigns,
  FIELD,
  FIELDS,
  MATTER,
  markOfSigns,
  matterOfSigns,
} from '../words/word-form.ts';
import type { Evidence } from './evidence.ts';
import type { FeatureSink } from './feature-sink.ts';
import type { Phrases } from './phrases.ts';
import { placeInRow, type Runs } from './runs.ts';
import { bentType } from './word-features.ts';

/** All that features are taken from. */
export interface View {
  readonly table: TokenTable;
  readonly runs: Runs;
  readonly phrases: Phrases;
  readonly evidence: Evidence;
}

/** Templates below are those of words. */
const BASE = 110;

/** Where the row of token `i` begins; beyond `from` and `to`, that of the edge. */
function rowAt({ ids }: TokenTable, i: number, from: number, to: number): number {
  return (i >= from && i < to ? ids[i]! : EDGE) * FIELDS;
}

/** Features of a token that depend on the words around it, on name lists and on the rest of the article. */
export function addContextFeatures(view: View, sentence: SentenceTokens, i: number, sink: FeatureSink): void {
  const { table } = view;
  const { rows } = table;
  const { from, to, casing } = sentence;
  const cased = casing === CASING.normal;
  const row = table.ids[i]! * FIELDS;
  const p2 = rowAt(table, i - 2, from, to);
  const p1 = rowAt(table, i - 1, from, to);
  const n1 = rowAt(table, i + 1, from, to);
  const n2 = rowAt(table, i + 2, from, to);
  const shapeField = cased ? FIELD.shape : FIELD.bareShape;
  const shape = rows[row + shapeField]!;
  const lower = rows[row + FIELD.lower]!;
  const lowerBefore = rows[p1 + FIELD.lower]!;
  const coarse = rows[row + FIELD.coarse]!;

  sink.add(BASE, casing);
  sink.addPair(BASE + 1, lowerBefore, lower);
  sink.addPair(BASE + 2, lower, rows[n1 + FIELD.lower]!);
  sink.addPair(BASE + 4, rows[p2 + FIELD.lower]!, lowerBefore);
  sink.addPair(BASE + 6, rows[p1 + FIELD.coarse]!, coarse);
  sink.addPair(BASE + 7, coarse, rows[n1 + FIELD.coarse]!);
  sink.addTriple(BASE + 9, rows[p1 + shapeField]!, shape, rows[n1 + shapeField]!);
  sink.addPair(BASE + 10, lowerBefore, shape);
  sink.addTriple(BASE + 15, rows[p2 + FIELD.coarsest]!, rows[p1 + FIELD.coarsest]!, shape);
  sink.addTriple(BASE + 16, shape, rows[n1 + FIELD.coarsest]!, rows[n2 + FIELD.coarsest]!);
  sink.addPair(BASE + 20, rows[row + FIELD.lists]!, rows[n1 + FIELD.lists]!);

  addPlace(view, sentence, i, shape, sink);
  addPhrases(view, i, sink);
  addEvidence(view, i, cased, sink);
  addRun(view, sentence, i, cased, sink);
  if (!cased) addSurroundings(view, sentence, i, p1, n1, sink);
}

function few(count: number): number {
  return count > 3 ? 4 : count;
}

/**
 * What is worth its time only where capitals say nothing: more words and lists around the token, and around its run
 * (F1 +0.1 to +0.5 there; at most 0.1 elsewhere).
 */
function addSurroundings(
  view: View,
  { from, to }: SentenceTokens,
  i: number,
  p1: number,
  n1: number,
  sink: FeatureSink,
): void {
  const { table, runs, evidence } = view;
  const { ids, rows } = table;
  const row = ids[i]! * FIELDS;
  sink.addPair(BASE + 12, rows[p1 + FIELD.cluster]!, rows[row + FIELD.bareShape]!);
  sink.addPair(BASE + 18, rows[row + FIELD.coarse]!, rows[n1 + FIELD.lower]!);
  sink.addTriple(
    BASE + 21,
    bentType(rows[p1 + FIELD.bent]!),
    bentType(rows[row + FIELD.bent]!),
    bentType(rows[n1 + FIELD.bent]!),
  );
  // Titles before and company forms after it, within four words.
  for (let at = Math.max(from, i - 4); at < i; at++) {
    const titles = rows[ids[at]! * FIELDS + FIELD.lists]! & (LISTS.title | LISTS.role);
    if (titles !== 0) sink.addPair(BASE + 36, i - at, titles);
  }
  for (let at = i + 1; at < Math.min(to, i + 5); at++) {
    const heads = rows[ids[at]! * FIELDS + FIELD.lists]! & (LISTS.companyForm | LISTS.organisationWord);
    if (heads !== 0) sink.addPair(BASE + 37, at - i, heads);
  }
  const start = runs.starts[i]!;
  if (start < 0) return;
  const end = runs.ends[i]!;
  const first = ids[start]! * FIELDS;
  const last = ids[end - 1]! * FIELDS;
  const place = placeInRow(i, start, end);
  const whole = listsOfRun(view, i, start, end);
  sink.addPair(BASE + 71, few(end - start), place);
  sink.addPair(BASE + 73, place, rows[first + FIELD.lower]!);
  sink.addTriple(BASE + 84, place, whole, rows[rowAt(table, start - 1, from, to) + FIELD.lower]!);
  sink.addTriple(BASE + 95, evidence.style, rows[first + FIELD.coarsest]!, rows[last + FIELD.coarsest]!);
}

const PLACE_LISTS = LISTS.city | LISTS.bigCity | LISTS.country | LISTS.club | LISTS.surname | LISTS.given;
const [HYPHEN, OPENING, CLOSING] = [0x2d, 0x28, 0x29];
/** For a neighbour that there is not. */
const NO_MATTER = 3;

function addPlace(
  { table: { ids, signs, rows }, evidence }: View,
  { from, to }: SentenceTokens,
  i: number,
  shape: number,
  sink: FeatureSink,
): void {
  const row = ids[i]! * FIELDS;
  const lists = rows[row + FIELD.lists]!;
  const place = (i === from ? 1 : 0) | (i + 1 === to ? 2 : 0) | (to - from < 6 ? 4 : 0);
  const before = i > from ? signs[i - 1]! : NO_MATTER;
  const after = i + 1 < to ? signs[i + 1]! : NO_MATTER;
  sink.add(BASE + 30, place);
  sink.addPair(BASE + 31, place, shape);
  sink.addTriple(BASE + 32, place, evidence.sport, lists & PLACE_LISTS);
  sink.addPair(BASE + 33, evidence.sport, matterOfSigns(before) * 4 + matterOfSigns(after));
  sink.addTriple(BASE + 34, evidence.sport, rows[row + FIELD.coarsest]!, lists);
  const hyphens = (markOfSigns(before) === HYPHEN ? 1 : 0) | (markOfSigns(after) === HYPHEN ? 2 : 0);
  sink.addPair(BASE + 38, evidence.style, hyphens);
  const opens = markOfSigns(before) === OPENING;
  const closes = markOfSigns(after) === CLOSING;
  if (opens || closes) sink.addPair(BASE + 35, opens ? 1 : 0, closes ? 1 : 0);
}

function addPhrases({ phrases }: View, i: number, sink: FeatureSink): void {
  const begins = phrases.begins[i]!;
  const inside = phrases.inside[i]!;
  const ends = phrases.ends[i]!;
  sink.addBits(BASE + 40, begins);
  sink.addBits(BASE + 42, ends);
  if ((begins | inside | ends) !== 0) sink.addTriple(BASE + 43, begins, inside, ends);
}

function addEvidence({ table, evidence }: View, i: number, cased: boolean, sink: FeatureSink): void {
  const { ids, signs, rows } = table;
  if (matterOfSigns(signs[i]!) !== MATTER.word) return;
  const id = table.words[i]!;
  // The token itself is one of those counted.
  const capital = cased && capitalOfSigns(signs[i]!) !== CAPITAL.none ? 1 : 0;
  const small = few(evidence.small[id]!);
  const large = few(Math.max(0, evidence.capital[id]! - capital));
  sink.addPair(BASE + 50, small, large);
  const seen = evidence.seen[id]!;
  sink.addBits(BASE + 52, seen);
  const before = evidence.before[id]!;
  const after = evidence.after[id]!;
  if (before >= 0) {
    const row = ids[before]! * FIELDS;
    sink.add(BASE + 54, rows[row + FIELD.lower]!);
    sink.add(BASE + 55, rows[row + FIELD.coarse]!);
    sink.addBits(BASE + 56, rows[row + FIELD.lists]!);
  }
  if (after >= 0) {
    const row = ids[after]! * FIELDS;
    sink.add(BASE + 57, rows[row + FIELD.lower]!);
    sink.add(BASE + 58, rows[row + FIELD.coarse]!);
    sink.addBits(BASE + 59, rows[row + FIELD.lists]!);
  }
  sink.add(BASE + 60, (before < 0 ? 0 : 1) + (after < 0 ? 0 : 2));
}

/** Name lists in which the whole run that a token is in stands. */
function listsOfRun({ table, phrases }: View, i: number, start: number, end: number): number {
  if (end - start === 1) return table.rows[table.ids[i]! * FIELDS + FIELD.lists]!;
  return phrases.begins[start]! & phrases.ends[end - 1]!;
}

function addRun(
  view: View,
  { from, to }: SentenceTokens,
  i: number,
  cased: boolean,
  sink: FeatureSink,
): void {
  const { table, runs, evidence } = view;
  const start = runs.starts[i]!;
  if (start < 0) {
    sink.add(BASE + 70, 0);
    return;
  }
  const { ids, signs, rows, words } = table;
  const end = runs.ends[i]!;
  const place = placeInRow(i, start, end);
  const first = ids[start]! * FIELDS;
  const last = ids[end - 1]! * FIELDS;
  const before = rowAt(table, start - 1, from, to);
  const after = rowAt(table, end, from, to);
  sink.addPair(BASE + 72, place, rows[last + FIELD.lower]!);
  sink.addPair(BASE + 74, place, rows[last + FIELD.coarse]!);
  sink.addPair(BASE + 75, place, rows[first + FIELD.coarse]!);
  sink.addTriple(BASE + 78, place, rows[before + FIELD.lower]!, rows[after + FIELD.lower]!);
  sink.addPair(BASE + 79, place, rows[before + FIELD.coarse]!);
  sink.addPair(BASE + 80, place, rows[after + FIELD.coarse]!);
  sink.addTriple(BASE + 81, place, rows[first + FIELD.lists]!, rows[last + FIELD.lists]!);
  const whole = listsOfRun(view, i, start, end);
  sink.addTriple(BASE + 85, place, whole, evidence.sport);
  sink.addTriple(BASE + 92, place, evidence.style, whole);
  if (!cased) return;
  sink.addPair(BASE + 86, place, runs.shapes[i]!);
  const telling = words[matterOfSigns(signs[end - 1]!) === MATTER.word ? end - 1 : start]!;
  sink.addTriple(BASE + 87, place, evidence.seen[telling]!, few(end - start));
}
