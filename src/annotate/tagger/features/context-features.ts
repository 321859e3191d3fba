import { LISTS } from '../words/lists.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../words/token-table.ts';
import { CAPITAL, MATTER, type WordForm } from '../words/word-form.ts';
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

const EDGE = {
  lower: 0x7ffffff1,
  shape: 0x7ffffff2,
  bareShape: 0x7ffffff2,
  coarse: 255,
  coarsest: 255,
  cluster: 2047,
  lists: 0,
  bent: 0,
} as const;

type Neighbour = Pick<WordForm, keyof typeof EDGE>;

/** Features of a token that depend on the words around it, on name lists and on the rest of the article. */
export function addContextFeatures(view: View, sentence: SentenceTokens, i: number, sink: FeatureSink): void {
  const { forms } = view.table;
  const { from, to, casing } = sentence;
  const cased = casing === CASING.normal;
  const form = forms[i]!;
  const p2: Neighbour = i - 2 >= from ? forms[i - 2]! : EDGE;
  const p1: Neighbour = i > from ? forms[i - 1]! : EDGE;
  const n1: Neighbour = i + 1 < to ? forms[i + 1]! : EDGE;
  const n2: Neighbour = i + 2 < to ? forms[i + 2]! : EDGE;
  const shape = cased ? form.shape : form.bareShape;
  const shapeBefore = cased ? p1.shape : p1.bareShape;
  const shapeAfter = cased ? n1.shape : n1.bareShape;

  sink.add(BASE, casing);
  sink.addPair(BASE + 1, p1.lower, form.lower);
  sink.addPair(BASE + 2, form.lower, n1.lower);
  sink.addPair(BASE + 4, p2.lower, p1.lower);
  sink.addPair(BASE + 6, p1.coarse, form.coarse);
  sink.addPair(BASE + 7, form.coarse, n1.coarse);
  sink.addTriple(BASE + 9, shapeBefore, shape, shapeAfter);
  sink.addPair(BASE + 10, p1.lower, shape);
  sink.addTriple(BASE + 15, p2.coarsest, p1.coarsest, shape);
  sink.addTriple(BASE + 16, shape, n1.coarsest, n2.coarsest);
  sink.addPair(BASE + 20, form.lists, n1.lists);

  addPlace(view, sentence, i, form, shape, sink);
  addPhrases(view, i, sink);
  addEvidence(view, i, form, cased, sink);
  addRun(view, sentence, i, form, cased, sink);
  if (!cased) addSurroundings(view, sentence, i, [p1, form, n1], sink);
}

function few(count: number): number {
  return count > 3 ? 4 : count;
}

/**
 * What is worth its time only where capitals say nothing: more words and lists around the token, and around its run
 * (F1 +0.1 to +0.5 there; at most 0.1 elsewhere).
 */
function addSurroundings(
  { table, runs, phrases, evidence }: View,
  { from, to }: SentenceTokens,
  i: number,
  [p1, form, n1]: readonly [Neighbour, WordForm, Neighbour],
  sink: FeatureSink,
): void {
  const { forms } = table;
  sink.addPair(BASE + 12, p1.cluster, form.bareShape);
  sink.addPair(BASE + 18, form.coarse, n1.lower);
  sink.addTriple(BASE + 21, bentType(p1.bent), bentType(form.bent), bentType(n1.bent));
  // Titles before and company forms after it, within four words.
  for (let at = Math.max(from, i - 4); at < i; at++) {
    const titles = forms[at]!.lists & (LISTS.title | LISTS.role);
    if (titles !== 0) sink.addPair(BASE + 36, i - at, titles);
  }
  for (let at = i + 1; at < Math.min(to, i + 5); at++) {
    const heads = forms[at]!.lists & (LISTS.companyForm | LISTS.organisationWord);
    if (heads !== 0) sink.addPair(BASE + 37, at - i, heads);
  }
  const start = runs.starts[i]!;
  if (start < 0) return;
  const end = runs.ends[i]!;
  const length = end - start;
  const place = placeInRow(i, start, end);
  const whole = listsOfRun(phrases, form, start, end);
  sink.addPair(BASE + 71, few(length), place);
  sink.addPair(BASE + 73, place, forms[start]!.lower);
  sink.addTriple(BASE + 84, place, whole, start > from ? forms[start - 1]!.lower : EDGE.lower);
  sink.addTriple(BASE + 95, evidence.style, forms[start]!.coarsest, forms[end - 1]!.coarsest);
}

function addPlace(
  { table, evidence }: View,
  { from, to }: SentenceTokens,
  i: number,
  form: WordForm,
  shape: number,
  sink: FeatureSink,
): void {
  const { forms } = table;
  const place = (i === from ? 1 : 0) | (i + 1 === to ? 2 : 0) | (to - from < 6 ? 4 : 0);
  sink.add(BASE + 30, place);
  sink.addPair(BASE + 31, place, shape);
  sink.addTriple(
    BASE + 32,
    place,
    evidence.sport,
    form.lists & (LISTS.city | LISTS.bigCity | LISTS.country | LISTS.club | LISTS.surname | LISTS.given),
  );
  const previous = i > from ? forms[i - 1]! : null;
  const next = i + 1 < to ? forms[i + 1]! : null;
  sink.addPair(BASE + 33, evidence.sport, (previous?.matter ?? 3) * 4 + (next?.matter ?? 3));
  sink.addTriple(BASE + 34, evidence.sport, form.coarsest, form.lists);
  const hyphens = (previous?.text === '-' ? 1 : 0) | (next?.text === '-' ? 2 : 0);
  sink.addPair(BASE + 38, evidence.style, hyphens);
  if (previous?.text === '(' || next?.text === ')')
    sink.addPair(BASE + 35, previous?.text === '(' ? 1 : 0, next?.text === ')' ? 1 : 0);
}

function addPhrases({ phrases }: View, i: number, sink: FeatureSink): void {
  const begins = phrases.begins[i]!;
  const inside = phrases.inside[i]!;
  const ends = phrases.ends[i]!;
  sink.addBits(BASE + 40, begins);
  sink.addBits(BASE + 42, ends);
  if ((begins | inside | ends) !== 0) sink.addTriple(BASE + 43, begins, inside, ends);
}

function addEvidence(
  { table, evidence }: View,
  i: number,
  form: WordForm,
  cased: boolean,
  sink: FeatureSink,
): void {
  if (form.matter !== MATTER.word) return;
  const id = table.words[i]!;
  // The token itself is one of those counted.
  const capital = cased && form.capital !== CAPITAL.none ? 1 : 0;
  const small = few(evidence.small[id]!);
  const large = few(Math.max(0, evidence.capital[id]! - capital));
  sink.addPair(BASE + 50, small, large);
  const seen = evidence.seen[id]!;
  sink.addBits(BASE + 52, seen);
  const before = evidence.before[id]!;
  const after = evidence.after[id]!;
  if (before >= 0) {
    const { lower, coarse, lists } = table.forms[before]!;
    sink.add(BASE + 54, lower);
    sink.add(BASE + 55, coarse);
    sink.addBits(BASE + 56, lists);
  }
  if (after >= 0) {
    const { lower, coarse, lists } = table.forms[after]!;
    sink.add(BASE + 57, lower);
    sink.add(BASE + 58, coarse);
    sink.addBits(BASE + 59, lists);
  }
  sink.add(BASE + 60, (before < 0 ? 0 : 1) + (after < 0 ? 0 : 2));
}

/** Name lists in which the whole run that a form is in stands. */
function listsOfRun({ begins, ends }: Phrases, form: WordForm, start: number, end: number): number {
  return end - start === 1 ? form.lists : begins[start]! & ends[end - 1]!;
}

function addRun(
  { table, runs, phrases, evidence }: View,
  { from, to }: SentenceTokens,
  i: number,
  form: WordForm,
  cased: boolean,
  sink: FeatureSink,
): void {
  const start = runs.starts[i]!;
  if (start < 0) {
    sink.add(BASE + 70, 0);
    return;
  }
  const { forms } = table;
  const end = runs.ends[i]!;
  const length = end - start;
  const place = placeInRow(i, start, end);
  const first = forms[start]!;
  const last = forms[end - 1]!;
  const before = start > from ? forms[start - 1]! : EDGE;
  const after = end < to ? forms[end]! : EDGE;
  sink.addPair(BASE + 72, place, last.lower);
  sink.addPair(BASE + 74, place, last.coarse);
  sink.addPair(BASE + 75, place, first.coarse);
  sink.addTriple(BASE + 78, place, before.lower, after.lower);
  sink.addPair(BASE + 79, place, before.coarse);
  sink.addPair(BASE + 80, place, after.coarse);
  sink.addTriple(BASE + 81, place, first.lists, last.lists);
  const whole = listsOfRun(phrases, form, start, end);
  sink.addTriple(BASE + 85, place, whole, evidence.sport);
  sink.addTriple(BASE + 92, place, evidence.style, whole);
  if (!cased) return;
  sink.addPair(BASE + 86, place, runs.shapes[i]!);
  const telling = table.words[last.matter === MATTER.word ? end - 1 : start]!;
  sink.addTriple(BASE + 87, place, evidence.seen[telling]!, few(length));
}
