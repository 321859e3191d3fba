import { NO_DAY, type OutlineColumns, TO_THE_DAY } from '../../outline/columns.ts';

/** The articles of a day: rows from `from` to `to` (exclusive). */
export interface DayRows {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** The days that articles are known to be of, in order. */
export function groupDays({ count, days, precisions }: OutlineColumns): readonly DayRows[] {
  const groups: DayRows[] = [];
  let from = 0;
  for (let row = 1; row <= count; row++) {
    if (row < count && days[row] === days[from] && precisions[row] === precisions[from]) continue;
    const day = days[from]!;
    if (day !== NO_DAY && precisions[from] === TO_THE_DAY) groups.push({ day, from, to: row });
    from = row;
  }
  return groups;
}
