import type { Numbers, NumbersOf } from './growing.ts';
import type { Ragged } from './ragged.ts';
import type { Texts } from './texts.ts';

/** Neighbouring rows of one of several parts that have the same columns. */
export interface RowRun {
  readonly part: number;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Single rows of parts as runs, as few as can be. */
export function joinRows(rows: Iterable<{ readonly part: number; readonly row: number }>): readonly RowRun[] {
  const runs: { part: number; from: number; to: number }[] = [];
  for (const { part, row } of rows) {
    const last = runs.at(-1);
    if (last?.part === part && last.to === row) last.to++;
    else runs.push({ part, from: row, to: row + 1 });
  }
  return runs;
}

export const countRows = (runs: readonly RowRun[]): number =>
  runs.reduce((sum, { from, to }) => sum + to - from, 0);

/** The same columns of rows of some parts, one run behind the other. */
export function takeNumbers<Values extends Numbers>(
  Kind: NumbersOf<Values>,
  parts: readonly Values[],
  runs: readonly RowRun[],
): Values {
  const taken = new Kind(countRows(runs));
  let at = 0;
  for (const { part, from, to } of runs) {
    taken.set(parts[part]!.subarray(from, to), at);
    at += to - from;
  }
  return taken;
}

/** Of lists of numbers: where those of the runs stand among each part's values. */
export function takeBounds(
  parts: readonly Uint32Array[],
  runs: readonly RowRun[],
): { readonly bounds: Uint32Array; readonly values: readonly RowRun[] } {
  const bounds = new Uint32Array(countRows(runs) + 1);
  let [row, end] = [0, 0];
  const values = runs.map(({ part, from, to }): RowRun => {
    const own = parts[part]!;
    const shift = end - own[from]!;
    for (let at = from; at < to; at++) bounds[++row] = own[at + 1]! + shift;
    end = bounds[row]!;
    return { part, from: own[from]!, to: own[to]! };
  });
  return { bounds, values };
}

export function takeRagged<Values extends Numbers>(
  Kind: NumbersOf<Values>,
  parts: readonly Ragged<Values>[],
  runs: readonly RowRun[],
): Ragged<Values> {
  const { bounds, values } = takeBounds(
    parts.map((part) => part.bounds),
    runs,
  );
  return {
    bounds,
    values: takeNumbers(
      Kind,
      parts.map((part) => part.values),
      values,
    ),
  };
}

export function takeTexts(parts: readonly Texts[], runs: readonly RowRun[]): Texts {
  const { bounds, values } = takeRagged(
    Uint8Array,
    parts.map(({ bounds, bytes }) => ({ bounds, values: bytes })),
    runs,
  );
  return { bounds, bytes: values };
}
