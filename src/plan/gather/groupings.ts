import type { PageGroup } from '../../model/pages.ts';
import { type Catalogue, facesOf } from '../catalogue/catalogue.ts';
import { groupPages } from '../make/group-pages.ts';

/** The pages of the topics and of the sources. */
export function* gatherGroupings(catalogue: Catalogue): Iterable<PageGroup> {
  for (const section of ['topics', 'sources'] as const) {
    for (const { slug, name, articles } of catalogue.archive[section])
      yield groupPages('grouping', { section, slug, name, articles: facesOf(articles, catalogue) });
  }
}
