import type { Month } from '../../../model/model.ts';
import type { Link } from '../../../model/page-parts.ts';
import { isYear } from '../../../model/periods.ts';
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
  const byMonth = new Map<Month, number[]>();
  for (const [place, { articles }] of entities.entries()) {
    const date = dateOf[articles[0]!] ?? null;
    if (entityUrls[place] === null || date === null || isYear(date)) continue;
    const month = monthOf(date);
    const known = byMonth.get(month);
    if (known === undefined) byMonth.set(month, [place]);
    else known.push(place);
  }
  const [first] = [...byMonth.keys()].sort();
  const countOf = (place: number): number => entities[place]!.articles.length;
  const firstOf = (place: number): number => entities[place]!.articles[0]!;
  const choose = (places: readonly number[]): readonly Link[] =>
    [...places]
      .sort((a, b) => countOf(b) - countOf(a) || a - b)
      .slice(0, MOST)
      .sort((a, b) => firstOf(a) - firstOf(b) || a - b)
      .map((place) => ({ text: shortName(entities[place]!), url: entityUrls[place]! }));
  return new Map(
    [...byMonth].flatMap(([month, places]) => (month === first ? [] : [[month, choose(places)] as const])),
  );
}
