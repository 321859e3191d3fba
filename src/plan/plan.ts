import { pageLanguage } from '../knowledge/languages/text-language.ts';
import type { Bodies } from '../model/bodies.ts';
import { SECTION_OF } from '../model/entity-sections.ts';
import type { Archive, Settings } from '../model/model.ts';
import type { Link, Site } from '../model/page-parts.ts';
import type { PageGroup, Plan, PlannedPage, Section, SinglePage } from '../model/pages.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { monthLink, yearLink } from './calendar.ts';
import { type Catalogue, catalogueArchive } from './catalogue.ts';
import { collectArchive } from './collections.ts';
import { planDataFiles } from './files/data-files.ts';
import { planFeeds } from './files/feeds.ts';
import { planHeaders } from './files/headers.ts';
import { planSearchIndex } from './files/search-index.ts';
import { planRobots, planSitemap } from './files/sitemap.ts';
import { planIndex, SECTION_LINK } from './pages/a-z.ts';
import { planArticles } from './pages/articles.ts';
import { planEntities } from './pages/entities.ts';
import { planArticleChoices, planEntityPointers, planGroupingChoices } from './pages/former-urls.ts';
import { planGroupings } from './pages/groupings.ts';
import { planHome } from './pages/home.ts';
import { planDays, planMonths, planYears } from './pages/periods.ts';
import { ABOUT, planAbout, planNames, planNotFound, planSearch, SEARCH } from './pages/service-pages.ts';
import { planStories, planStoryIndex, STORIES } from './pages/stories.ts';
import { planTimeline, TIMELINE } from './pages/timeline.ts';
import { planUndated, UNDATED } from './pages/undated.ts';

const SECTIONS = [
  'people',
  'places',
  'organisations',
  'topics',
  'sources',
] as const satisfies readonly Section[];

const MONTHS_IN_RAIL = 12;

/** The pages that take longest to plan come first, so that at the end every thread has pages to write. */
function* planGroups(catalogue: Catalogue): Iterable<PageGroup> {
  yield { inputs: null, day: null, make: () => planOthers(catalogue) };
  yield* planArticles(catalogue);
  yield* planEntities(catalogue);
  yield* planGroupings('topics', catalogue);
  yield* planGroupings('sources', catalogue);
}

function* planSingles(catalogue: Catalogue): Iterable<SinglePage> {
  yield planHome(catalogue);
  yield* planStoryIndex(catalogue);
  yield* planTimeline(catalogue);
  yield planAbout(catalogue);
  yield planNames(catalogue);
  yield planSearch(catalogue);
  yield planNotFound();
}

function* planOthers(catalogue: Catalogue): Iterable<PlannedPage> {
  yield* planYears(catalogue);
  yield* planMonths(catalogue);
  yield* planDays(catalogue);
  yield* planUndated(catalogue);
  for (const section of SECTIONS) yield* planIndex(section, catalogue);
  yield* planStories(catalogue);
  yield* planArticleChoices(catalogue);
  yield* planGroupingChoices(catalogue);
  yield* planEntityPointers(catalogue);
}

/** Sections of the menu that have a page. */
function planMenu({ archive, days }: Catalogue): readonly Link[] {
  const kinds = new Set(archive.entities.map(({ kind }) => SECTION_OF[kind]));
  const hasSection = (section: Section): boolean =>
    section === 'topics' || section === 'sources' ? archive[section].length > 0 : kinds.has(section);
  return [
    ...(days.byDay.size > 0 ? [TIMELINE] : []),
    ...(archive.stories.length > 0 ? [STORIES] : []),
    ...SECTIONS.filter(hasSection).map((section) => SECTION_LINK[section]),
    ...(archive.articles.some(({ article }) => article.date === null) ? [UNDATED] : []),
    SEARCH,
    ABOUT,
  ];
}

/** The rail holds the months of a short archive, or the years of a long one. */
function describeSite(catalogue: Catalogue): Site {
  const { settings, days } = catalogue;
  const { title, description, language, siteUrl } = settings;
  return {
    title,
    description,
    language,
    titleLanguage: title === DEFAULT_SETTINGS.title ? pageLanguage(language) : language,
    descriptionLanguage: description === DEFAULT_SETTINGS.description ? pageLanguage(language) : language,
    siteUrl,
    menu: planMenu(catalogue),
    rail:
      days.byMonth.size <= MONTHS_IN_RAIL
        ? [...days.byMonth.keys()].map(monthLink)
        : [...days.byYear.keys()].map(yearLink),
  };
}

/**
 * The site map: every page with its URL and what it shows, and every other file.
 *
 * @param readText for the files that hold whole texts
 */
export function planSite(archive: Archive, settings: Settings, readText: Bodies['readText']): Plan {
  const catalogue = catalogueArchive(archive, settings);
  const entityPages = archive.entities.filter(({ id }) => catalogue.entityUrl(id) !== null).length;
  return {
    site: describeSite(catalogue),
    singles: { inputs: null, day: null, make: () => planSingles(catalogue) },
    groups: { [Symbol.iterator]: () => planGroups(catalogue)[Symbol.iterator]() },
    about: archive.articles.length + entityPages + catalogue.days.byDay.size,
    entityPages,
    files: [
      ...planFeeds(catalogue),
      ...planDataFiles(catalogue, readText),
      ...planSearchIndex(catalogue),
      planRobots(settings),
      planHeaders(),
    ],
    collect: () => collectArchive(catalogue),
    listPages: (pages) => planSitemap(pages, settings),
  };
}

/** All pages, made one by one. */
export function* makePages({ singles, groups }: Pick<Plan, 'singles' | 'groups'>): Iterable<PlannedPage> {
  yield* singles.make();
  for (const { make } of groups) yield* make();
}
