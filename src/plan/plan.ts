import type { Archive, Settings } from '../model.ts';
import type { Link, Site } from '../page-parts.ts';
import type { HtmlPage, Plan, Section } from '../pages.ts';
import { monthLink, yearLink } from './calendar.ts';
import { type Catalogue, catalogueArchive } from './catalogue.ts';
import { planDataFiles } from './files/data-files.ts';
import { planFeeds } from './files/feeds.ts';
import { planHeaders } from './files/headers.ts';
import { planSearchIndex } from './files/search-index.ts';
import { planRobots, planSitemap } from './files/sitemap.ts';
import { planIndex, SECTION_LINK } from './pages/a-z.ts';
import { planArticles } from './pages/articles.ts';
import { planEntities } from './pages/entities.ts';
import { planArticleChoices, planEntityPointers } from './pages/former-urls.ts';
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

function planPages(catalogue: Catalogue): readonly HtmlPage[] {
  return [
    planHome(catalogue),
    ...planYears(catalogue),
    ...planMonths(catalogue),
    ...planDays(catalogue),
    ...planArticles(catalogue),
    ...planUndated(catalogue),
    ...planEntities(catalogue),
    ...planGroupings('topics', catalogue),
    ...planGroupings('sources', catalogue),
    ...SECTIONS.flatMap((section) => planIndex(section, catalogue)),
    ...planStoryIndex(catalogue),
    ...planStories(catalogue),
    ...planTimeline(catalogue),
    planAbout(catalogue),
    planNames(catalogue),
    planSearch(catalogue),
    planNotFound(),
    ...planArticleChoices(catalogue),
    ...planEntityPointers(catalogue),
  ];
}

/** The menu holds the sections that have a page, and the rail the months of a short archive or the years of a long one. */
function describeSite(pages: readonly HtmlPage[], { settings, days }: Catalogue): Site {
  const urls = new Set(pages.map(({ url }) => url));
  const menu: readonly Link[] = [
    TIMELINE,
    STORIES,
    ...SECTIONS.map((section) => SECTION_LINK[section]),
    UNDATED,
    SEARCH,
    ABOUT,
  ];
  const { title, description, language, siteUrl } = settings;
  return {
    title,
    description,
    language,
    siteUrl,
    menu: menu.filter(({ url }) => urls.has(url)),
    rail:
      days.byMonth.size <= MONTHS_IN_RAIL
        ? [...days.byMonth.keys()].map(monthLink)
        : [...days.byYear.keys()].map(yearLink),
  };
}

function assertUniqueUrls(pages: readonly { url: string }[]): void {
  const seen = new Set<string>();
  for (const { url } of pages) {
    if (seen.has(url)) throw new Error(`two pages claim ${url}`);
    seen.add(url);
  }
}

/** The site map: every page with its URL and what it shows, and every other file. */
export function planSite(archive: Archive, settings: Settings): Plan {
  const catalogue = catalogueArchive(archive, settings);
  const pages = planPages(catalogue);
  const files = [
    ...planFeeds(catalogue),
    ...planDataFiles(catalogue),
    ...planSearchIndex(catalogue),
    ...planSitemap(pages, settings),
    planRobots(settings),
    planHeaders(),
  ];
  assertUniqueUrls([...pages, ...files]);
  return { site: describeSite(pages, catalogue), pages, files };
}
