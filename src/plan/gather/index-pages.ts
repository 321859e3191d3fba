import { SECTION_OF, type Section } from '../../model/entity-sections.ts';
import type { Link } from '../../model/page-parts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { byCount } from '../make/parts/by-count.ts';
import { SECTIONS } from '../make/parts/site-links.ts';
import { type NamedEntry, sortByLetter } from '../make/parts/sort-names.ts';
import { sourceUrl, topicUrl } from '../urls/page-urls.ts';

/** An index beyond this has a page a letter. */
const LONGEST_INDEX = 600;
const TOP = 24;
/** Articles linked from an entry that has no page of its own. */
const ARTICLES_SHOWN = 3;

/** The A–Z indexes of all sections. */
export function* gatherIndexes(catalogue: Catalogue): Iterable<Gathered<'index'>> {
  for (const section of SECTIONS) yield* gatherIndex(section, catalogue);
}

/** The A–Z index of a section: one page, or for a long one a first page and a page a letter. */
function* gatherIndex(section: Section, catalogue: Catalogue): Iterable<Gathered<'index'>> {
  const entries = listEntries(section, catalogue);
  if (entries.length === 0) return;
  const isSplit = entries.length > LONGEST_INDEX;
  const groups = sortByLetter(entries, section).map(([letter, of]) => ({ letter, entries: of }));
  yield new Gathered('index', {
    ...{ section, isSplit },
    letter: null,
    total: entries.length,
    letters: groups.map(({ letter, entries: { length } }) => ({ letter, count: length })),
    top: entries
      .flatMap(({ name: text, count, url }) => (url === null ? [] : [{ text, count, url }]))
      .sort(byCount)
      .slice(0, TOP),
    groups: isSplit ? [] : groups,
  });
  if (!isSplit) return;
  const letters = groups.map(({ letter }) => ({ letter, count: null }));
  for (const group of groups)
    yield new Gathered('index', {
      ...{ section, isSplit, letters },
      letter: group.letter,
      total: group.entries.length,
      top: [],
      groups: [group],
    });
}

function listEntries(section: Section, catalogue: Catalogue): readonly NamedEntry[] {
  const { archive } = catalogue;
  if (section === 'topics' || section === 'sources') {
    return archive[section].map((grouping) => ({
      id: grouping.slug,
      name: grouping.name,
      count: grouping.articles.length,
      url: section === 'topics' ? topicUrl(grouping) : sourceUrl(grouping),
      articles: [],
    }));
  }
  return archive.entities.flatMap(({ kind, id, name, articles }, place) => {
    if (SECTION_OF[kind] !== section) return [];
    const url = catalogue.entityUrls[place]!;
    const links = url === null ? listArticleLinks(articles, catalogue) : [];
    return [{ id, name, count: articles.length, url, articles: links }];
  });
}

function listArticleLinks(rows: Uint32Array, { cardOf }: Catalogue): readonly Link[] {
  return Array.from(rows.subarray(0, ARTICLES_SHOWN), (row) => {
    const { headline, url, language } = cardOf(row);
    return { text: headline, url, language };
  });
}
