import type { PageGroup, TimelinePage } from '../../model/pages.ts';
import { type Catalogue, facesOfAll } from '../catalogue/catalogue.ts';
import { groupPages } from '../make/group-pages.ts';
import { countHoldings } from './holdings.ts';

/** The timeline of an archive in which any article has a day. */
export function* gatherTimeline(catalogue: Catalogue): Iterable<PageGroup<unknown, TimelinePage>> {
  const dated = [...catalogue.days.byDay.values()].flat();
  if (dated.length === 0) return;
  yield groupPages('timeline', {
    holdings: countHoldings(catalogue),
    articles: facesOfAll(dated, catalogue),
  });
}
