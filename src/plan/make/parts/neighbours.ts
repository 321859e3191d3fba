import type { PeriodLink, Position } from '../../../model/page-parts.ts';

/** The periods before and after one that have articles. */
export interface Neighbours<Period> {
  readonly previous: Period | null;
  readonly next: Period | null;
}

/** Links to them, for where the page stands. */
export function linkNeighbours<Period>(
  { previous, next }: Neighbours<Period>,
  toLink: (period: Period) => PeriodLink,
): Pick<Position, 'previous' | 'next'> {
  return { previous: previous && toLink(previous), next: next && toLink(next) };
}
