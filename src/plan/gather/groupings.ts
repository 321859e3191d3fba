import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { haveFeeds } from '../urls/entity-pages.ts';

/** The pages of the topics and of the sources. */
export function* gatherGroupings(catalogue: Catalogue): Iterable<Gathered<'grouping'>> {
  for (const section of ['topics', 'sources'] as const) {
    const hasFeeds = haveFeeds(section, catalogue.settings);
    for (const { slug, name, articles } of catalogue.archive[section])
      yield new Gathered('grouping', {
        section,
        slug,
        name,
        articles: catalogue.faces.of(articles),
        hasFeeds,
      });
  }
}
