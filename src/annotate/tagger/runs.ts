import { CASING, type TokenTable } from './token-table.ts';
import { CAPITAL, MATTER, type WordForm } from './word-form.ts';

/** Rows of capitalised words, and the stretches in which names are looked for. */
export interface Runs {
  /** For each token, where its run begins and ends (exclusive); both -1 outside runs. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Stretches of tokens to label, in order; between them nothing is a name. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

/** From this habit on a word has a capital more often than not. */
const MOSTLY_CAPITAL = 5;
/** Small words and marks over which a stretch goes on to the next capital. */
const CONNECTORS = new Set(
  "of the and for de del della di da do dos das du des la le el al bin ibn bint ul ur e y en et von van der den ter ten zu zur in on at to with & - – / ' ’ . , 's ’s a + !".split(
    ' ',
  ),
);
/** Small words that names begin with: `al-Qaeda`, `de Villiers`. */
const OPENERS = new Set(
  'al el as ar an ad bin ibn ul von van de del della der di da dos du la le den ter ten sub ex e i d l mc'.split(
    ' ',
  ),
);
/** Marks inside a run: `Jean-Claude`, `AT&T`, `John F. Kennedy`. */
const JOINTS = new Set(['-', '–', '&', '.', "'", '’', '/']);
const LONGEST_GAP = 3;

/** Whether a form may be a word of a name by its look; in sentences whose capitals say nothing, by habit. */
function looksNamed(form: WordForm, telling: boolean): boolean {
  if (form.matter === MATTER.mark) return false;
  if (telling) return form.capital !== CAPITAL.none;
  return form.matter === MATTER.word && (form.capitalHabit === 0 || form.capitalHabit >= MOSTLY_CAPITAL);
}

function endRun(table: TokenTable, at: number, limit: number, telling: boolean): number {
  const { forms, starts, ends } = table;
  let end = at + 1;
  while (end < limit) {
    if (looksNamed(forms[end]!, telling)) end++;
    else if (
      end + 1 < limit &&
      (starts[end] === ends[end - 1] || forms[end]!.text === '&') &&
      JOINTS.has(forms[end]!.text) &&
      looksNamed(forms[end + 1]!, telling) &&
      (starts[end + 1] === ends[end] || forms[end]!.text === '.' || forms[end]!.text === '&') &&
      !(forms[end]!.text === '.' && ends[end - 1]! - starts[end - 1]! > 4)
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
  const { forms, starts, ends } = table;
  let from = at;
  while (from > floor) {
    const before = forms[from - 1]!;
    const glued = ends[from - 1] === starts[from];
    if (before.text === '-' && glued && from - 2 >= floor && ends[from - 2] === starts[from - 1]) from -= 2;
    else if (OPENERS.has(before.text) || before.matter === MATTER.number) from -= 1;
    else break;
  }
  let to = end;
  while (to < limit) {
    const glued = starts[to] === ends[to - 1];
    if (
      glued &&
      (forms[to]!.text === '-' || forms[to]!.text === '–') &&
      to + 1 < limit &&
      starts[to + 1] === ends[to]
    )
      to += 2;
    else if (forms[to]!.matter === MATTER.number && to === end) to++;
    else break;
  }
  return { from, to };
}

function gapEnds(forms: readonly WordForm[], to: number, limit: number): number {
  for (let at = to; at < limit && at - to <= LONGEST_GAP; at++) {
    const form = forms[at]!;
    if (form.matter !== MATTER.mark && form.capital !== CAPITAL.none) return at;
    if (!CONNECTORS.has(form.text) && form.matter !== MATTER.number) return -1;
  }
  return -1;
}

/** Finds the runs of an article, and the stretches around them in which its names stand. */
export function findRuns(table: TokenTable): Runs {
  const { forms, sentences } = table;
  const starts = new Int32Array(forms.length).fill(-1);
  const ends = new Int32Array(forms.length).fill(-1);
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to: limit, casing } of sentences) {
    const telling = casing === CASING.normal;
    if (!telling) stretches.push({ from, to: limit });
    let at = from;
    let floor = from;
    while (at < limit) {
      if (!looksNamed(forms[at]!, telling)) {
        at++;
        continue;
      }
      const end = endRun(table, at, limit, telling);
      starts.fill(at, at, end);
      ends.fill(end, at, end);
      if (telling) {
        const last = stretches.at(-1);
        const stretch = stretchOver(table, at, end, floor, limit);
        if (last !== undefined && last.to >= stretch.from && last.to > from)
          stretches[stretches.length - 1] = { from: last.from, to: stretch.to };
        else stretches.push(stretch);
        floor = stretch.to;
        const next = gapEnds(forms, stretch.to, limit);
        if (next >= 0) {
          const open = stretches[stretches.length - 1]!;
          stretches[stretches.length - 1] = { from: open.from, to: next };
          floor = next;
        }
      }
      at = end;
    }
  }
  return { starts, ends, stretches };
}
