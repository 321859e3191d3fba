import type { PageKind } from '../../src/model/page-kinds.ts';
import type { PageTypes, ShownPage } from '../../src/model/pages.ts';
import { shortenHeadline } from '../../src/plan/short-headline.ts';
import { titlePeriod } from '../../src/words/periods.ts';
import type { Here } from '../parts/href.ts';

/** What a page is called, and what is said of it, where it is not at hand: in a tab, a search engine, a shared link. */
export interface PageLabel {
  /** Without the site's; empty on the front page. */
  readonly title: string;
  readonly description: string;
  /** Where they are not the page's own words, or names. */
  readonly titleLanguage?: string;
  readonly descriptionLanguage?: string;
}

const LABELS: { readonly [Kind in PageKind]: (page: PageTypes[Kind], here: Here) => PageLabel } = {
  home: (_, { site }) => ({
    title: '',
    description: site.description,
    titleLanguage: site.titleLanguage,
    descriptionLanguage: site.descriptionLanguage,
  }),
  timeline: (_, { words }) => ({
    title: words.timeline.title,
    description: words.descriptions.timeline,
  }),
  stories: ({ count }, { words }) => ({
    title: words.stories.menu,
    description: words.descriptions.stories(count),
  }),
  map: ({ total }, { words }) => ({ title: words.map.title, description: words.map.extent(total) }),
  about: (_, { words }) => ({ title: words.about.title, description: words.descriptions.about }),
  names: (_, { words }) => ({
    title: words.names.title,
    description: words.descriptions.names('entities.yaml'),
  }),
  search: (_, { words, site }) => ({
    title: words.search.title,
    description: site.hasSearch ? words.descriptions.search : words.search.leftOut,
  }),
  'not-found': (_, { words }) => ({
    title: words.notFound.tab,
    description: words.descriptions.notFound,
  }),
  offline: (_, { words }) => ({
    title: words.offline.title,
    description: words.descriptions.offline,
  }),
  year: ({ year, count, heat }, { words }) => ({
    title: year,
    description: heat ? words.descriptions.year(year, count) : words.calendar.articlesIn(year, count),
  }),
  month: ({ month, count, days }, { words }) => ({
    title: titlePeriod(month, words.dates),
    description:
      days.length > 0 ? words.descriptions.month(month, count) : words.calendar.articlesIn(month, count),
  }),
  day: ({ day, count }, { words }) => ({
    title: titlePeriod(day, words.dates),
    description: words.descriptions.day(day, count),
  }),
  anniversary: ({ of, count }, { words }) => {
    const day = words.dates.dayOfYear(of);
    return { title: words.anniversary.ofDay(day), description: words.anniversary.extent(day, count) };
  },
  article: ({ article: { opening, language }, headline, lead }) => ({
    title: shortenHeadline(headline, opening !== undefined),
    description: lead,
    titleLanguage: language,
    descriptionLanguage: language,
  }),
  undated: ({ letter, count }, { words }) => ({
    title: letter === null ? words.undated.title : words.undated.titleOfLetter(letter),
    description: words.descriptions.undated(count),
  }),
  entity: ({ name, articleCount }, { words }) => ({
    title: name,
    description: words.descriptions.entity(name, articleCount),
  }),
  grouping: ({ section, name, description, articleCount }, { words }) => ({
    title: name,
    description: description ?? words.descriptions.grouping(section, name, articleCount),
  }),
  period: ({ subject: { text }, period, articleCount }, { words }) => ({
    title: words.listing.titleOfPeriod(text, period),
    description: words.descriptions.period(text, period, articleCount),
  }),
  index: ({ section, letter, part }, { words }) => {
    if (letter === null)
      return { title: words.sections[section], description: words.descriptions.index(section) };
    const filed = part ?? letter;
    return {
      title: words.index.titleOfLetter(section, filed),
      description: words.descriptions.letter(section, filed),
    };
  },
  story: ({ name, articleCount, first, last }, { words }) => ({
    title: name.headline.text,
    description: words.descriptions.story(articleCount, first, last),
  }),
  choice: ({ name, choices, links }, { words }) => ({
    title: name,
    description:
      choices.length > 0
        ? words.descriptions.articleChoice(choices.length)
        : words.descriptions.pageChoice(links.length),
  }),
  pointer: ({ to }, { words }) => ({ title: to.text, description: words.descriptions.pointer(to.text) }),
};

function labelOf<Kind extends PageKind>(kind: Kind, page: PageTypes[Kind], here: Here): PageLabel {
  return LABELS[kind](page, here);
}

/** What a page is called, and what is said of it. */
export function labelPage(page: ShownPage, here: Here): PageLabel {
  if (page.kind === 'own') return page;
  return labelOf(page.kind, page, here);
}
