import type { Catalogue } from '../catalogue/catalogue.ts';
import { weightiestFaces } from '../catalogue/weightiest.ts';
import { Gathered } from '../make/gathered.ts';
import { hasFeeds, haveFeeds } from '../urls/entity-pages.ts';
import { listUseOf } from './files/list-files.ts';

/** The pages of the topics, of the sources, and of the authors who have one. */
export function* gatherGroupings(catalogue: Catalogue): Iterable<Gathered<'grouping'>> {
  const { archive, faces, settings, authorUrls } = catalogue;
  for (const section of ['topics', 'sources'] as const) {
    for (const { slug, name, articles } of archive[section])
      yield new Gathered('grouping', {
        ...{ section, slug, name },
        articles: faces.of(articles),
        hasFeeds: haveFeeds(section, settings),
        lists: listUseOf(articles, catalogue),
        weightiest: weightiestFaces(articles, catalogue),
      });
  }
  for (const [place, author] of archive.authors.entries()) {
    if (authorUrls[place] === null) continue;
    const { slug, name, articles } = author;
    yield new Gathered('grouping', {
      ...{ section: 'authors', slug, name },
      articles: faces.of(articles),
      hasFeeds: hasFeeds(author, settings),
      lists: listUseOf(articles, catalogue),
      weightiest: weightiestFaces(articles, catalogue),
    });
  }
}
