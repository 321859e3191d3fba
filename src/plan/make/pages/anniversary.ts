import type { Day } from '../../../model/model.ts';
import type { Card, DayOfYear, WordedLink } from '../../../model/page-parts.ts';
import type { AnniversaryPage } from '../../../model/pages.ts';
import { anniversaryUrl, periodUrl, yearOf } from '../../calendar.ts';
import type { MarkedRows } from '../../told.ts';
import { below } from '../parts/position.ts';

interface AnniversaryInputs {
  readonly of: DayOfYear;
  readonly previous: DayOfYear | null;
  readonly next: DayOfYear | null;
  /** In order of time. */
  readonly days: readonly {
    readonly day: Day;
    readonly count: number;
    /** What mattered most, the weightiest first. */
    readonly heads: MarkedRows<Card>;
  }[];
}

/** The page of a day of all years. */
export function makeAnniversary({ of, previous, next, days }: AnniversaryInputs): readonly [AnniversaryPage] {
  return [
    {
      kind: 'anniversary',
      url: anniversaryUrl(of),
      position: { ...below(), previous: linkTo(previous), next: linkTo(next) },
      of,
      count: days.reduce((sum, { count }) => sum + count, 0),
      years: days.map(({ day, count, heads }) => ({
        year: yearOf(day),
        url: periodUrl(day),
        cards: heads.values,
        more: count - heads.length,
      })),
    },
  ];
}

const linkTo = (of: DayOfYear | null): WordedLink | null =>
  of === null ? null : { kind: 'anniversary', of, url: anniversaryUrl(of) };
