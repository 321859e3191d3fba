import type { Digest, Url } from '../model/model.ts';
import type { PageGroup, Plan, PlannedPage } from '../model/pages.ts';
import type { ArchiveColumns } from '../outline/archive-columns.ts';
import type { IndexPart } from '../search/write/index-part.ts';
import { chooseNamesIn, type IndexedParts } from '../search/write/write-manifest.ts';
import type { Settings } from '../settings/settings.ts';
import { listTexts, type Texts } from '../tools/columns/texts.ts';
import { digestOf } from '../tools/text/digest.ts';
import { type Catalogue, catalogueArchive } from './catalogue/catalogue.ts';
import { leaveOutParts } from './catalogue/leave-out.ts';
import { describeSite, hasSearch } from './describe-site.ts';
import { gatherArticles } from './gather/articles.ts';
import { collectArchive } from './gather/collections.ts';
import { gatherEntities } from './gather/entities.ts';
import { gatherCitations } from './gather/files/citations.ts';
import { gatherDataFiles } from './gather/files/data-files.ts';
import { gatherFeeds } from './gather/files/feeds.ts';
import { gatherLists } from './gather/files/list-files.ts';
import { gatherRedirects } from './gather/files/redirects.ts';
import { gatherServiceFiles } from './gather/files/service-files.ts';
import { gatherRobots, gatherSitemap } from './gather/files/sitemap.ts';
import { gatherChoices, gatherPointers } from './gather/former-urls.ts';
import { gatherGroupings } from './gather/groupings.ts';
import { countHoldings } from './gather/holdings.ts';
import { gatherHome } from './gather/home/home.ts';
import { gatherIndexes } from './gather/index-pages.ts';
import { gatherMap } from './gather/map.ts';
import { gatherAnniversaries } from './gather/periods/anniversaries.ts';
import { gatherDays, gatherMonths, gatherYears } from './gather/periods/periods.ts';
import { gatherIndexParts } from './gather/search/parts.ts';
import {
  gatherAbout,
  gatherNamesPage,
  gatherNotFound,
  gatherOffline,
  gatherSearch,
} from './gather/service-pages.ts';
import { gatherStories, gatherStoryIndex } from './gather/stories.ts';
import { gatherTimeline } from './gather/timeline.ts';
import { gatherUndated } from './gather/undated.ts';
import type { Gathered, LeadKind } from './make/gathered.ts';
import { GatheredFile, type SiteFile } from './make/gathered-file.ts';

/** The site map, with what the search index is made from; `null` where there is to be none. */
export interface SitePlan extends Plan {
  readonly index: IndexedParts<Iterable<IndexPart>> | null;
}

type Gather<Group extends PageGroup> = (catalogue: Catalogue) => Iterable<Group>;

/** What gathers the inputs of the pages of each kind. Of those of which there are many, what takes longest to make comes first, so that at the end every thread has pages to write. */
const GATHERERS = {
  home: gatherHome,
  stories: gatherStoryIndex,
  timeline: gatherTimeline,
  map: gatherMap,
  about: gatherAbout,
  names: gatherNamesPage,
  search: gatherSearch,
  'not-found': gatherNotFound,
  offline: gatherOffline,
  index: gatherIndexes,
  year: gatherYears,
  month: gatherMonths,
  grouping: gatherGroupings,
  entity: gatherEntities,
  story: gatherStories,
  day: gatherDays,
  anniversary: gatherAnniversaries,
  undated: gatherUndated,
  article: gatherArticles,
  choice: gatherChoices,
  pointer: gatherPointers,
} as const satisfies {
  // Where several share a name of an entity, no pointer leads on, but a choice.
  readonly [Kind in LeadKind]: Gather<Gathered<Kind> | Gathered<'choice'>>;
};

/**
 * The site map: every page with its URL and all that it is made from, and every other file. What it takes from the
 * archive is gathered here; what is made of it is made in `make/`, where there is no archive.
 *
 * @param illustrations of each article its `Illustration` as JSON, empty where it has no pictures; `null` where none has
 */
export function planSite(
  archive: ArchiveColumns,
  settings: Settings,
  illustrations: Texts | null = null,
): SitePlan {
  const catalogue = catalogueArchive(leaveOutParts(archive, settings), settings, illustrations);
  const entityPages = catalogue.entityUrls.filter((url) => url !== null).length;
  return {
    site: describeSite(catalogue),
    groups: eachTime(() => gatherAll<PageGroup>(Object.values(GATHERERS), catalogue)),
    holdings: countHoldings(catalogue),
    about: archive.outlines.count + entityPages + catalogue.days.byDay.size,
    version: digestArchive(catalogue),
    entityPages,
    files: eachTime(() => gatherFiles(catalogue)),
    index: hasSearch(settings) ? gatherIndex(catalogue) : null,
    collect: () => collectArchive(catalogue),
    listPages: (pages) => gatherSitemap(pages, settings),
    close: (urls) => gatherRedirects(catalogue, urls),
  };
}

function gatherIndex(catalogue: Catalogue): IndexedParts<Iterable<IndexPart>> {
  const languages = listTexts(catalogue.archive.outlines.languageNames);
  return {
    namesIn: chooseNamesIn(catalogue.settings.language, languages),
    languages,
    parts: eachTime(() => gatherIndexParts(catalogue)),
  };
}

/** Changes with every article, and with what entities, topics and the site itself are called. */
function digestArchive({ archive, settings }: Catalogue): Digest {
  const { outlines, entities, topics, sources } = archive;
  const { title, description, language } = settings;
  const named = [...entities, ...topics, ...sources].map(({ name }) => name);
  return digestOf(JSON.stringify([title, description, language, listTexts(outlines.digests), named]), 16);
}

/** All pages, made one by one. */
export function* makePages({ groups }: Pick<Plan, 'groups'>): Iterable<PlannedPage> {
  for (const group of groups) yield* group.make(group.inputs);
}

/** Items that are made anew each time that they are gone through. */
function eachTime<Item>(make: () => Iterable<Item>): Iterable<Item> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

function* gatherAll<Group extends PageGroup>(
  gatherers: readonly Gather<Group>[],
  catalogue: Catalogue,
): Iterable<Group> {
  for (const gather of gatherers) yield* gather(catalogue);
}

function* gatherFiles(catalogue: Catalogue): Iterable<SiteFile> {
  yield* gatherFeeds(catalogue);
  yield* gatherDataFiles(catalogue);
  yield* gatherLists(catalogue);
  yield* gatherServiceFiles(catalogue);
  yield* gatherCitations(catalogue);
  yield gatherRobots(catalogue.settings);
  yield new GatheredFile('headers', '_headers' as Url, null);
}
