import type { Month } from '../../../model/model.ts';
import type { Link } from '../../../model/page-parts.ts';
import { isYear } from '../../../model/periods.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { monthOf } from '../../calendar.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { shortName } from '../../urls/entity-pages.ts';

const MOST = 10;

/**
 * Of each month but the archive's first, who enters its news: those of most articles among the names that no article
 * before has, in the order in which they come.
 */
export function findNewcomers({
  archive: { entities },
  dateOf,
  entityUrls,
}: Catalogue): ReadonlyMap<Month, readonly Link[]> {
  /** The first that surely names it, where there is one. */
  const firstOf = (place: number): number => {
    const { ends, articles } = entities[place]!;
    return ends?.first ?? articles[0]!;
  };
  const firstMonthOf = (place: number): Month | null => {
    const date = dateOf[firstOf(place)] ?? null;
    return date === null || isYear(date) ? null : monthOf(date);
  };
  const shown = [...entities.keys()].filter((place) => entityUrls[place] !== null);
  const byMonth = groupBy(shown, firstMonthOf);
  byMonth.delete(null);
  const [first] = [...byMonth.keys()].sort();
  const countOf = (place: number): number => entities[place]!.articles.length;
  const choose = (places: readonly number[]): readonly Link[] =>
    [...places]
      .sort((a, b) => countOf(b) - countOf(a) || a - b)
      .slice(0, MOST)
      .sort((a, b) => firstOf(a) - firstOf(b) || a - b)
      .map((place) => ({ text: shortName(entities[place]!), url: entityUrls[place]! }));
  return new Map(
    [...byMonth].flatMap(([month, places]) =>
      month === null || month === first ? [] : [[month, choose(places)] as const],
    ),
  );
}
