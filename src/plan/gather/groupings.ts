import type { GroupingSection } from '../../model/entity-sections.ts';
import type { GroupingPage } from '../../model/pages.ts';
import type { GroupingRows } from '../../outline/archive-columns.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { weighAmong, weightiestFaces } from '../catalogue/weightiest.ts';
import { Gathered } from '../make/gathered.ts';
import { hasFeeds, haveFeeds } from '../urls/entity-pages.ts';
import { listUseOf } from './files/list-files.ts';
import { sourcesOf, topicsOf } from './topics.ts';

/** Topics and sources beside each other. */
const MOST_BESIDE = 12;

/** The pages of the topics, of the sources, and of the authors who have one. */
export function* gatherGroupings(catalogue: Catalogue): Iterable<Gathered<'grouping'>> {
  const { archive, faces, settings, authorUrls } = catalogue;
  for (const section of ['topics', 'sources'] as const) {
    for (const grouping of archive[section]) {
      const { articles } = grouping;
      yield new Gathered('grouping', () => ({
        ...{ section, ...nameGrouping(grouping), ...listBeside(grouping, section, catalogue) },
        articles: faces.of(articles),
        hasFeeds: haveFeeds(section, settings),
        lists: listUseOf(articles, catalogue),
        weightiest: weightiestFaces(articles, catalogue),
        weights: weighAmong(articles, archive),
      }));
    }
  }
  for (const [place, author] of archive.authors.entries()) {
    if (authorUrls[place] === null) continue;
    const { articles } = author;
    yield new Gathered('grouping', () => ({
      ...{
        section: 'authors',
        ...nameGrouping(author),
        ...listBeside(author, 'authors', catalogue),
      },
      articles: faces.of(articles),
      hasFeeds: hasFeeds(author, settings),
      lists: listUseOf(articles, catalogue),
      weightiest: weightiestFaces(articles, catalogue),
      weights: weighAmong(articles, archive),
    }));
  }
}

function nameGrouping({ slug, name, written, otherNames, description }: GroupingRows) {
  return {
    ...{ slug, name, description },
    otherNames: [written, ...otherNames].filter((other) => other !== name),
  };
}

/** What else the articles are listed with. In an archive of one source, all are of that. */
function listBeside(
  { name, articles }: GroupingRows,
  section: GroupingSection,
  catalogue: Catalogue,
): Pick<GroupingPage, 'topics' | 'sources'> {
  const topics = topicsOf(articles, MOST_BESIDE + 1, catalogue);
  const sources = catalogue.archive.sources.length > 1 ? sourcesOf(articles, MOST_BESIDE, catalogue) : [];
  return {
    topics: topics.filter(({ text }) => section !== 'topics' || text !== name).slice(0, MOST_BESIDE),
    sources: section === 'sources' ? [] : sources,
  };
}
