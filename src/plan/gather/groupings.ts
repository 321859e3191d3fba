import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { isListed } from './files/list-files.ts';

/** The pages of the topics and of the sources. */
export function* gatherGroupings(catalogue: Catalogue): Iterable<Gathered<'grouping'>> {
  for (const section of ['topics', 'sources'] as const) {
    for (const { slug, name, articles } of catalogue.archive[section])
      yield new Gathered('grouping', {
        ...{ section, slug, name },
        articles: catalogue.faces.of(articles),
        hasLists: isListed(articles, catalogue),
      });
  }
}
