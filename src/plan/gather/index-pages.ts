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
import type { Catalogue } from '../catalogue/catalogue.ts';
import { markRows } from '../catalogue/marks.ts';
import { Gathered } from '../make/gathered.ts';
import { byCount } from '../make/parts/by-count.ts';
import { letterOf } from '../make/parts/letters.ts';
import { SECTIONS } from '../make/parts/site-links.ts';
import { fileName, type NamedEntry } from '../make/parts/sort-names.ts';
import { MarkedTable } from '../told.ts';
import { sourceUrl, topicUrl } from '../urls/page-urls.ts';

/** An index beyond this has a page a letter. */
const LONGEST_INDEX = 600;
const TOP = 24;
/** Articles linked from an entry that has no page of its own. */
const ARTICLES_SHOWN = 3;

const NO_ROWS = new Uint32Array();

/** What the indexes of some sections are made from. */
interface Listed {
  readonly items: readonly (EntityRows | GroupingRows)[];
  readonly urls: readonly (Url | null)[];
  readonly entries: MarkedTable<NamedEntry>;
}

/** The A–Z indexes of all sections. */
export function* gatherIndexes(catalogue: Catalogue): Iterable<Gathered<'index'>> {
  const { entities, topics, sources, authors } = catalogue.archive;
  const named = listEntities(catalogue);
  const places = groupBy(entities.keys(), (place): Section => SECTION_OF[entities[place]!.kind]);
  const groupings: Readonly<Record<GroupingSection, Listed>> = {
    topics: listGroupings(topics, topics.map(topicUrl), catalogue),
    sources: listGroupings(sources, sources.map(sourceUrl), catalogue),
    authors: listGroupings(authors, catalogue.authorUrls, catalogue),
  };
  for (const section of SECTIONS) {
    if (isGroupingSection(section)) yield* gatherIndex(section, groupings[section]);
    else yield* gatherIndex(section, named, places.get(section) ?? []);
  }
}

/** The A–Z index of a section: one page, or for a long one a first page and a page a letter. */
function* gatherIndex(
  section: Section,
  { items, urls, entries }: Listed,
  places: readonly number[] = [...items.keys()],
): Iterable<Gathered<'index'>> {
  const total = places.length;
  if (total === 0) return;
  const isSplit = total > LONGEST_INDEX;
  const byLetter = groupBy(places, (place) => letterOf(fileName(items[place]!.name, section)));
  const groups = [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1));
  const top = places.flatMap((place): CountedLink[] => {
    const [{ name: text, articles }, url] = [items[place]!, urls[place]!];
    return url === null ? [] : [{ text, count: articles.length, url }];
  });
  yield new Gathered('index', {
    ...{ section, isSplit, total },
    letter: null,
    letters: groups.map(([letter, { length }]) => ({ letter, count: length })),
    top: top.sort(byCount).slice(0, TOP),
    entries: entries.of(isSplit ? NO_ROWS : Uint32Array.from(places)),
  });
  if (!isSplit) return;
  const letters = groups.map(([letter]) => ({ letter, count: null }));
  for (const [letter, of] of groups)
    yield new Gathered('index', {
      ...{ section, isSplit, letters, letter },
      total: of.length,
      top: [],
      entries: entries.of(Uint32Array.from(of)),
    });
}

/** Topics, sources or authors, each with the first of its articles where it has no page. */
function listGroupings(
  items: readonly GroupingRows[],
  urls: readonly (Url | null)[],
  { cards, cardOf }: Catalogue,
): Listed {
  const shown = (place: number) => rowsShown(items[place]!, urls[place]!);
  const marks = once(() =>
    markRows(items.length, (place, telling) => {
      const { slug, name, articles } = items[place]!;
      return telling.tell([slug, name, articles.length, urls[place]!, cards.of(shown(place))]);
    }),
  );
  const entryOf = (place: number): NamedEntry => {
    const { slug, name, articles } = items[place]!;
    const links = linkArticles(shown(place), cardOf);
    return { id: slug, name, count: articles.length, url: urls[place]!, articles: links };
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
