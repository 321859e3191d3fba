import { groupBy } from '../../../tools/collections/group.ts';
import { dayOfYear } from '../../calendar.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { pickWeightiest } from '../../catalogue/weightiest.ts';
import { Gathered } from '../../make/gathered.ts';
import { withNeighbours } from './with-neighbours.ts';

const PER_YEAR = 4;

/** The days of any year that have articles, from January to December. */
export function* gatherAnniversaries({ archive, cards, days }: Catalogue): Iterable<Gathered<'anniversary'>> {
  const byDayOfYear = groupBy(days.byDay, ([day]) => dayOfYear(day));
  for (const { item: of, previous, next } of withNeighbours([...byDayOfYear.keys()].sort()))
    yield new Gathered('anniversary', () => ({
      ...{ of, previous, next },
      days: byDayOfYear.get(of)!.map(([day, rows]) => ({
        day,
        count: rows.length,
        heads: cards.of(pickWeightiest(rows, PER_YEAR, archive)),
      })),
    }));
}
