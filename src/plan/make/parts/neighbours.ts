import type { Position } from '../../../model/page-parts.ts';
import type { Period } from '../../../model/periods.ts';
import { periodLink } from '../../calendar.ts';

/** The periods before and after one that have articles. */
export interface Neighbours<Item extends Period> {
  readonly previous: Item | null;
  readonly next: Item | null;
}

/** Links to them, for where the page stands. */
export function linkNeighbours({ previous, next }: Neighbours<Period>): Pick<Position, 'previous' | 'next'> {
  return {
    previous: previous === null ? null : periodLink(previous),
    next: next === null ? null : periodLink(next),
  };
}
