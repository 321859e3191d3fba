import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { countHoldings } from './holdings.ts';

/** The timeline of an archive in which any article has a day. */
export function* gatherTimeline(catalogue: Catalogue): Iterable<Gathered<'timeline'>> {
  const { dated } = catalogue.days;
  if (dated.length === 0) return;
  yield new Gathered('timeline', {
    holdings: countHoldings(catalogue),
    articles: catalogue.faces.of(dated),
  });
}
