import {
  type GroupingSection,
  isGroupingSection,
  SECTION_OF,
  type Section,
} from '../../model/entity-sections.ts';
import type { Url } from '../../model/model.ts';
import type { CountedLink } from '../../model/page-parts.ts';
import type { EntityRows, GroupingRows } from '../../outline/archive-columns.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { once } from '../../tools/collections/memoise.ts';
import { yearOf } from '../calendar.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { latestDated } from '../catalogue/latest.ts';
import { markRows } from '../catalogue/marks.ts';
import { Gathered } from '../make/gathered.ts';
import type { IndexInputs } from '../make/pages/index-page.ts';
import { byCount } from '../make/parts/by-count.ts';
import { letterOf, partOf } from '../make/parts/letters.ts';
import { SECTIONS } from '../make/parts/site-links.ts';
import { fileName, type NamedEntry } from '../make/parts/sort-names.ts';
import { createPressTeller } from '../own-press.ts';
import { MarkedTable } from '../told.ts';
import { sourceUrl, topicUrl } from '../urls/page-urls.ts';
import { mapArchive } from './map.ts';

/** An index beyond this has a page a letter, and a letter beyond that a page for each letter that follows it. */
const LONGEST_INDEX = 600;
const LONGEST_LETTER = 300;
/** Parts of fewer entries stay on the page of their letter. */
const LONGEST_PART = 10;
const TOP = 24;
/** Articles linked from an entry that has no page of its own. */
const ARTICLES_SHOWN = 3;

const NO_ROWS = new Uint32Array();

/** What the indexes of some sections are made from. */
interface Listed {
  readonly items: readonly (EntityRows | GroupingRows)[];
  readonly urls: readonly (Url | null)[];
  readonly entries: MarkedTable<NamedEntry>;
  /** Those that lists of the largest leave out. */
  readonly isPress?: (place: number) => boolean;
}

/** The A–Z indexes of all sections. */
export function* gatherIndexes(catalogue: Catalogue): Iterable<Gathered<'index'>> {
  const { entities, topics, sources, authors } = catalogue.archive;
  const isPress = createPressTeller(sources);
  const named: Listed = {
    ...listEntities(catalogue),
    isPress: (place) => isPress(entities[place]!),
  };
  const places = groupBy(entities.keys(), (place): Section => SECTION_OF[entities[place]!.kind]);
  const groupings: Readonly<Record<GroupingSection, Listed>> = {
    topics: listGroupings(topics, topics.map(topicUrl), catalogue),
    sources: listGroupings(sources, sources.map(sourceUrl), catalogue),
    authors: listGroupings(authors, catalogue.authorUrls, catalogue),
  };
  const hasMap = (section: Section) => section === 'places' && mapArchive(catalogue) !== null;
  for (const section of SECTIONS) {
    if (isGroupingSection(section)) yield* gatherIndex({ section, hasMap: false }, groupings[section]);
    else yield* gatherIndex({ section, hasMap: hasMap(section) }, named, places.get(section) ?? []);
  }
}

/** The A–Z index of a section: one page, or for a long one a first page and a page a letter. */
function* gatherIndex(
  { section, hasMap }: Pick<IndexInputs, 'section' | 'hasMap'>,
  listed: Listed,
  places: readonly number[] = [...listed.items.keys()],
): Iterable<Gathered<'index'>> {
  const { items, urls, entries, isPress } = listed;
  const total = places.length;
  if (total === 0) return;
  const isSplit = total > LONGEST_INDEX;
  const byLetter = groupBy(places, (place) => letterOf(fileName(items[place]!.name, section)));
  const groups = [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1));
  const top = places.flatMap((place): CountedLink[] => {
    const [{ name: text, articles }, url] = [items[place]!, urls[place]!];
    return url === null || articles.length < 2 || isPress?.(place) === true
      ? []
      : [{ text, count: articles.length, url }];
  });
  yield new Gathered('index', () => ({
    ...{ section, isSplit, hasMap, total },
    ...{ letter: null, part: null, parts: [] },
    letters: groups.map(([letter, { length }]) => ({ letter, count: length })),
    top: top.sort(byCount).slice(0, TOP),
    entries: entries.of(isSplit ? NO_ROWS : Uint32Array.from(places)),
  }));
  if (!isSplit) return;
  const letters = groups.map(([letter]) => ({ letter, count: null }));
  for (const [letter, of] of groups)
    yield* gatherLetter({ section, isSplit, hasMap: false, letters, letter, top: [] }, of, listed);
}

/**
 * The page of a letter. Of a long one, parts of many entries have pages of their own: of those, the letter's has only
 * what has a page itself.
 */
function* gatherLetter(
  shared: Pick<IndexInputs, 'section' | 'isSplit' | 'hasMap' | 'letters' | 'top'> & {
    readonly letter: string;
  },
  places: readonly number[],
  { items, urls, entries }: Listed,
): Iterable<Gathered<'index'>> {
  const byPart = groupBy(places, (place) => partOf(fileName(items[place]!.name, shared.section)));
  const parts =
    places.length <= LONGEST_LETTER || byPart.size === 1
      ? []
      : [...byPart]
          .filter(([, { length }]) => length > LONGEST_PART)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([part, { length }]) => ({ part, count: length }));
  const paged = new Set(parts.flatMap(({ part }) => byPart.get(part)!));
  yield new Gathered('index', () => ({
    ...{ ...shared, parts, part: null, total: places.length },
    entries: entries.of(
      Uint32Array.from(places.filter((place) => !paged.has(place) || urls[place] !== null)),
    ),
  }));
  for (const { part, count } of parts)
    yield new Gathered('index', () => ({
      ...{ ...shared, part, total: count },
      // Others of the letter may come and go without a change of this page.
      parts: neighboursOf(part, parts).map((of) => ({ ...of, count: 0 })),
      entries: entries.of(Uint32Array.from(byPart.get(part)!)),
    }));
}

/** A part with the one before it and the one behind it. */
function neighboursOf(part: string, parts: IndexInputs['parts']): IndexInputs['parts'] {
  const place = parts.findIndex((at) => at.part === part);
  return parts.slice(Math.max(0, place - 1), place + 2);
}

/** Topics, sources or authors, each with the first of its articles where it has no page. */
function listGroupings(
  items: readonly GroupingRows[],
  urls: readonly (Url | null)[],
  { cards, cardOf, dateOf, days }: Catalogue,
): Listed {
  const shown = (place: number) => rowsShown(items[place]!, urls[place]!);
  const yearsOf = (place: number): Pick<NamedEntry, 'years'> => {
    if (days.byYear.size < 2) return {};
    const { articles } = items[place]!;
    const [first, last] = [dateOf[articles[0]!]!, dateOf[latestDated(articles, dateOf, 1)[0]!]];
    return first === null || last == null ? {} : { years: [yearOf(first), yearOf(last)] };
  };
  const marks = once(() =>
    markRows(items.length, (place, telling) => {
      const { slug, name, articles } = items[place]!;
      return telling.tell([
        ...[slug, name, articles.length, urls[place]!, yearsOf(place)],
        cards.of(shown(place)),
      ]);
    }),
  );
  const entryOf = (place: number): NamedEntry => {
    const { slug, name, articles } = items[place]!;
    const links = linkArticles(shown(place), cardOf);
    return {
      ...{ id: slug, name, count: articles.length, url: urls[place]! },
      ...yearsOf(place),
      articles: links,
    };
  };
  return { items, urls, entries: new MarkedTable(marks, entryOf) };
}

/** Entities, each with the first of its articles where it has no page. */
function listEntities({ archive, names, cards, cardOf, entityUrls }: Catalogue): Listed {
  const items = archive.entities;
  const shown = (place: number) => rowsShown(items[place]!, entityUrls[place]!);
  const marks = once(() =>
    markRows(items.length, (place, telling) =>
      telling.tell([names.at(place), items[place]!.articles.length, cards.of(shown(place))]),
    ),
  );
  const entryOf = (place: number): NamedEntry => {
    const { id, name, articles } = items[place]!;
    const links = linkArticles(shown(place), cardOf);
    return { id, name, count: articles.length, url: entityUrls[place]!, articles: links };
  };
  return { items, urls: entityUrls, entries: new MarkedTable(marks, entryOf) };
}

/** The articles that an entry leads to: none where it has a page, which has them all. */
function rowsShown({ articles }: EntityRows | GroupingRows, url: Url | null): Uint32Array {
  return url === null ? articles.subarray(0, ARTICLES_SHOWN) : NO_ROWS;
}

function linkArticles(rows: Uint32Array, cardOf: Catalogue['cardOf']): NamedEntry['articles'] {
  return Array.from(rows, (row) => {
    const { headline, url, language } = cardOf(row);
    return { text: headline, url, language };
  });
}
