import { CASING, type SentenceTokens, type TokenTable } from '../words/token-table.ts';
import {
  CAPITAL,
  capitalOfSigns,
  habitOfSigns,
  MATTER,
  markOfSigns,
  matterOfSigns,
  type WordForm,
} from '../words/word-form.ts';

/** Rows of capitalised words, and the stretches in which names are looked for. */
export interface Runs {
  /** For each token, where its run begins and ends (exclusive); both -1 outside runs. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For each token, how the words of its run are written; 0 outside runs, and where capitals say nothing. */
  readonly shapes: Int32Array;
  /** Stretches of tokens to label, in order; between them nothing is a name. */
  readonly stretches: readonly Stretch[];
}

/** A row of tokens inside one sentence; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sentence: SentenceTokens;
}

/** Where a token stands in a row of tokens: 0 it begins it, 1 it is inside, 2 it ends it, 3 it is all of it. */
export function placeInRow(i: number, start: number, end: number): number {
  if (end - start === 1) return 3;
  return i === start ? 0 : i === end - 1 ? 2 : 1;
}

/** From this habit on a word has a capital more often than not. */
const MOSTLY_CAPITAL = 5;
/**
 * Small words and marks over which a stretch goes on to the next capital. Not those of `knowledge/people`: the weights
 * have learned with these.
 */
const CONNECTORS = new Set(
  "of the and for de del della di da do dos das du des la le el al bin ibn bint ul ur e y en et von van der den ter ten zu zur in on at to with & - – / ' ’ . , 's ’s a + !".split(
    ' ',
  ),
);
/** Small words that names begin with: `al-Qaeda`, `de Villiers`; as the weights have learned them. */
const OPENERS = new Set(
  'al el as ar an ad bin ibn ul von van de del della der di da dos du la le den ter ten sub ex e i d l mc'.split(
    ' ',
  ),
);
/** Marks inside a run: `Jean-Claude`, `AT&T`, `John F. Kennedy`. */
const [HYPHEN, DASH, AMPERSAND, STOP] = [0x2d, 0x2013, 0x26, 0x2e];
const JOINTS: readonly number[] = [HYPHEN, DASH, AMPERSAND, STOP, 0x27, 0x2019, 0x2f];
const LONGEST_GAP = 3;

/** Finds the runs of an article, and the stretches around them in which its names stand. */
export function findRuns(table: TokenTable): Runs {
  const { signs, sentences, room } = table;
  const starts = room.numbers(signs.length).fill(-1);
  const ends = room.numbers(signs.length).fill(-1);
  const shapes = room.numbers(signs.length);
  const stretches: Stretch[] = [];
  for (const sentence of sentences) {
    const { from, to, casing } = sentence;
    const telling = casing === CASING.normal;
    for (let at = from; at < to; ) {
      if (!looksNamed(signs[at]!, telling)) {
        at++;
        continue;
      }
      const end = endRun(table, at, to, telling);
      starts.fill(at, at, end);
      ends.fill(end, at, end);
      if (telling) shapes.fill(shapeOfRun(signs, at, end), at, end);
      at = end;
    }
    if (telling) addStretches(table, sentence, ends, stretches);
    else stretches.push({ from, to, sentence });
  }
  return { starts, ends, shapes, stretches };
}

/** Whether a form may be a word of a name by its look; in sentences whose capitals say nothing, by habit. */
function looksNamed(signs: number, telling: boolean): boolean {
  const matter = matterOfSigns(signs);
  if (matter === MATTER.mark) return false;
  if (telling) return capitalOfSigns(signs) !== CAPITAL.none;
  const habit = habitOfSigns(signs);
  return matter === MATTER.word && (habit === 0 || habit >= MOSTLY_CAPITAL);
}

function endRun({ signs, starts, ends }: TokenTable, at: number, limit: number, telling: boolean): number {
  let end = at + 1;
  while (end < limit) {
    if (looksNamed(signs[end]!, telling)) {
      end++;
      continue;
    }
    const mark = markOfSigns(signs[end]!);
    if (
      end + 1 < limit &&
      JOINTS.includes(mark) &&
      (starts[end] === ends[end - 1] || mark === AMPERSAND) &&
      looksNamed(signs[end + 1]!, telling) &&
      (starts[end + 1] === ends[end] || mark === STOP || mark === AMPERSAND) &&
      !(mark === STOP && ends[end - 1]! - starts[end - 1]! > 4)
    )
      end += 2;
    else return end;
  }
  return end;
}

function stretchOver(
  table: TokenTable,
  at: number,
  end: number,
  floor: number,
  limit: number,
): { from: number; to: number } {
  const { forms, signs, starts, ends } = table;
  let from = at;
  while (from > floor) {
    const before = signs[from - 1]!;
    const matter = matterOfSigns(before);
    const glued = ends[from - 1] === starts[from];
    if (markOfSigns(before) === HYPHEN && glued && from - 2 >= floor && ends[from - 2] === starts[from - 1])
      from -= 2;
    else if (matter === MATTER.number || (matter === MATTER.word && OPENERS.has(forms[from - 1]!.text)))
      from -= 1;
    else break;
  }
  let to = end;
  while (to < limit) {
    const glued = starts[to] === ends[to - 1];
    const mark = markOfSigns(signs[to]!);
    if (glued && (mark === HYPHEN || mark === DASH) && to + 1 < limit && starts[to + 1] === ends[to]) to += 2;
    else if (matterOfSigns(signs[to]!) === MATTER.number && to === end) to++;
    else break;
  }
  return { from, to };
}

function gapEnds({ forms, signs }: TokenTable, to: number, limit: number): number {
  for (let at = to; at < limit && at - to <= LONGEST_GAP; at++) {
    const matter = matterOfSigns(signs[at]!);
    if (matter !== MATTER.mark && capitalOfSigns(signs[at]!) !== CAPITAL.none) return at;
    if (matter !== MATTER.number && !CONNECTORS.has(forms[at]!.text)) return -1;
  }
  return -1;
}

/** The habit of words that have a capital only where a sentence begins: one in 700 of those is a name. */
const NEVER_CAPITAL = 1;
const OPENING = new Set(['"', '“', '‘', "'", '(']);

function isPlainOpener(forms: readonly WordForm[], { from, to, sentence }: Stretch): boolean {
  const { capitalHabit, capital } = forms[from]!;
  if (to - from > 1 || capitalHabit !== NEVER_CAPITAL || capital !== CAPITAL.first) return false;
  return from === sentence.from || OPENING.has(forms[from - 1]!.text);
}

/** Adds the stretches around the runs of a sentence whose capitals say something. */
function addStretches(
  table: TokenTable,
  sentence: SentenceTokens,
  runEnds: Int32Array,
  stretches: Stretch[],
): void {
  const { from: first, to: limit } = sentence;
  const own: { from: number; to: number; sentence: SentenceTokens }[] = [];
  for (let at = first; at < limit; ) {
    const end = runEnds[at]!;
    if (end < 0) {
      at++;
      continue;
    }
    const last = own.at(-1);
    const { from, to } = stretchOver(table, at, end, last?.to ?? first, limit);
    // Small words may lead on to the next run.
    const next = gapEnds(table, to, limit);
    const reach = next < 0 ? to : next;
    if (last !== undefined && last.to >= from) last.to = reach;
    else own.push({ from, to: reach, sentence });
    at = end;
  }
  for (const stretch of own) if (!isPlainOpener(table.forms, stretch)) stretches.push(stretch);
}

function shapeOfRun(signs: Int32Array, start: number, end: number): number {
  let shape = 0;
  for (let at = start; at < end; at++)
    shape = (Math.imul(shape, 31) + capitalOfSigns(signs[at]!) * 4 + matterOfSigns(signs[at]!)) | 0;
  return shape;
}
