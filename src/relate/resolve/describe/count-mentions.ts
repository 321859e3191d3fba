import { makeColumn } from '../../../tools/columns/growing.ts';
import { placesByNumber } from '../../../tools/columns/ragged.ts';

/** The mentions of each cluster of names: those of one form and one group are alike, and counted together. */
export interface MentionCounts {
  /** Cluster `i` has the counts from `bounds[i]` to `bounds[i + 1]` (exclusive), in the order of their first mentions: */
  readonly bounds: Uint32Array;
  /** numbers of forms, */
  readonly forms: Uint32Array;
  /** numbers of groups, */
  readonly groups: Uint32Array;
  /** and how many mentions there are. */
  readonly counts: Uint32Array;
  /** Cluster `i` has the mentions from `runs[i]` to `runs[i + 1]` (exclusive), in order of time: */
  readonly runs: Uint32Array;
  /** their numbers, */
  readonly mentions: Uint32Array;
  /** and the place of each one's count. */
  readonly countOf: Uint32Array;
}

/**
 * Counts the mentions of each cluster; all three columns have a value for each mention.
 *
 * @param formOf below `formCount`
 * @param clusterOf below `clusterCount`; `OPEN` where there is none
 */
export function countMentions(
  formOf: Uint32Array,
  formCount: number,
  groupOf: Uint32Array,
  clusterOf: Int32Array,
  clusterCount: number,
): MentionCounts {
  const count = clusterOf.length;
  // Open ones come first.
  const numbers = makeColumn(Uint32Array, count, (mention) => clusterOf[mention]! + 1);
  const sorted = placesByNumber(numbers, clusterCount + 1);
  const runs = sorted.bounds.subarray(1);
  const mentions = sorted.values;
  const bounds = new Uint32Array(clusterCount + 1);
  const forms = new Uint32Array(count);
  const groups = new Uint32Array(count);
  const counts = new Uint32Array(count);
  const countOf = new Uint32Array(count);
  /** By form, its latest count, and by count, the one before it of the same form; both plus one. */
  const latest = new Uint32Array(formCount);
  const before = new Uint32Array(count);
  let end = 0;
  for (let cluster = 0; cluster < clusterCount; cluster++) {
    const start = end;
    for (let run = runs[cluster]!; run < runs[cluster + 1]!; run++) {
      const form = formOf[mentions[run]!]!;
      const group = groupOf[mentions[run]!]!;
      let alike = latest[form]!;
      while (alike > start && groups[alike - 1] !== group) alike = before[alike - 1]!;
      if (alike <= start) {
        forms[end] = form;
        groups[end] = group;
        before[end] = latest[form]!;
        latest[form] = alike = ++end;
      }
      counts[alike - 1]!++;
      countOf[run] = alike - 1;
    }
    bounds[cluster + 1] = end;
  }
  return { bounds, forms, groups, counts, runs, mentions, countOf };
}
