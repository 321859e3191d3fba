import type { Outline } from '../../src/model/model.ts';
import { columnOutlines } from '../../src/outline/column-outlines.ts';
import type { OutlineColumns } from '../../src/outline/columns.ts';
import { type InTime, sortInTime } from '../../src/outline/time-order.ts';
import { compareText } from '../../src/tools/text/compare-text.ts';

/** Lays outlines, in any order, out in columns as a build does. */
export function columnById(outlines: readonly Outline[]): OutlineColumns {
  return columnOutlines([...outlines].sort((a, b) => compareText(a.article.id, b.article.id)));
}

/** The same in order of time. */
export const columnInTime = (outlines: readonly Outline[]): InTime => sortInTime(columnById(outlines));
