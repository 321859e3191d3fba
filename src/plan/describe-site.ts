import { isGroupingSection, SECTION_OF, type Section } from '../model/entity-sections.ts';
import type { EditionDate } from '../model/model.ts';
import type { Site, WordedLink } from '../model/page-parts.ts';
import type { Settings } from '../settings/settings.ts';
import { pageLanguage, wordsOf } from '../words/words-of.ts';
import { periodLink, yearOf } from './calendar.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { ABOUT, SEARCH, SECTIONS, STORIES, sectionLink, TIMELINE, UNDATED } from './make/parts/site-links.ts';

const MONTHS_IN_RAIL = 12;

/** What all pages share. The rail holds the months of a short archive, or the years of a long one. */
export function describeSite(catalogue: Catalogue): Site {
  const { settings, days } = catalogue;
  const { title, description, language, siteUrl } = settings;
  const own = wordsOf(language).site;
  return {
    title,
    description,
    language,
    titleLanguage: languageOfTitle(settings),
    descriptionLanguage: description === own.description ? pageLanguage(language) : language,
    siteUrl,
    hasSearch: hasSearch(settings),
    menu: listMenu(catalogue),
    rail: listRail(days).map(periodLink),
  };
}

export const hasSearch = ({ leaveOut }: Settings): boolean => !leaveOut.includes('search');

/** The months that have articles, where they are few and all years have some; else the years. */
function listRail({ byMonth, byYear }: Catalogue['days']): readonly EditionDate[] {
  const months = [...byMonth.keys()];
  const years = [...byYear.keys()];
  const within = new Set(months.map(yearOf));
  return months.length <= MONTHS_IN_RAIL && within.size === years.length ? months : years;
}

/** The language of the archive's title: of the archive, but where nobody gave it a name, and pages speak another. */
export function languageOfTitle({ title, language }: Settings): string {
  return title === wordsOf(language).site.title ? pageLanguage(language) : language;
}

/** Sections of the menu that have a page. */
function listMenu({ archive, settings, days }: Catalogue): readonly WordedLink[] {
  const kinds = new Set(archive.entities.map(({ kind }) => SECTION_OF[kind]));
  const hasSection = (section: Section): boolean =>
    isGroupingSection(section) ? archive[section].length > 0 : kinds.has(section);
  return [
    ...(days.dated.length > 0 ? [TIMELINE] : []),
    ...(archive.stories.length > 0 ? [STORIES] : []),
    ...SECTIONS.filter(hasSection).map(sectionLink),
    ...(days.undated.length > 0 ? [UNDATED] : []),
    ...(hasSearch(settings) ? [SEARCH] : []),
    ABOUT,
  ];
}
