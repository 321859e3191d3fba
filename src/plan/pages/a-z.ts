import anyAscii from 'any-ascii';
import { NAME_SUFFIXES } from '../../knowledge/people/generations.ts';
import { FAMILY_PARTICLES } from '../../knowledge/people/particles.ts';
import { SECTION_OF } from '../../model/entity-sections.ts';
import type { ArticleId, Url } from '../../model/model.ts';
import type { IndexEntry, Link } from '../../model/page-parts.ts';
import type { IndexPage, Section } from '../../model/pages.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { type Catalogue, lookUp, sourceUrl, topicUrl } from '../catalogue.ts';
import { byCount } from '../parts/by-count.ts';
import { anchorOf, letterOf } from '../parts/letters.ts';
import { below } from './position.ts';

/** An index beyond this has a page a letter. */
const LONGEST_INDEX = 600;
const TOP = 24;
/** Articles linked from an entry that has no page of its own. */
const ARTICLES_SHOWN = 3;

const sectionLink = (text: string, section: Section): Link => ({ text, url: `${section}/index.html` as Url });

export const SECTION_LINK: Readonly<Record<Section, Link>> = {
  people: sectionLink('People', 'people'),
  places: sectionLink('Places', 'places'),
  organisations: sectionLink('Organisations', 'organisations'),
  topics: sectionLink('Topics', 'topics'),
  sources: sectionLink('Sources', 'sources'),
};

interface Sorted {
  readonly entry: IndexEntry;
  readonly key: string;
  readonly letter: string;
}

/** People are filed under their last name, as in any newspaper's index: `Bazoum, Mohamed`, `King, Martin Luther, Jr.` */
function fileName(name: string, section: Section): string {
  if (section === 'organisations' || section === 'sources') return name.replace(/^the\s+/i, '');
  if (section !== 'people') return name;
  const words = name.split(/\s+/);
  const generation =
    words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!.toLowerCase().replace('.', ''))
      ? `, ${words.pop()!}`
      : '';
  let at = words.length - 1;
  while (at > 1 && FAMILY_PARTICLES.has(words[at - 1]!.toLowerCase())) at -= 1;
  return at < 1 ? name : `${words.slice(at).join(' ')}, ${words.slice(0, at).join(' ')}${generation}`;
}

function sortEntries(entries: readonly (IndexEntry & { id: string })[], section: Section): readonly Sorted[] {
  return entries
    .map(({ id, ...entry }) => {
      const filed = fileName(entry.name, section);
      const ascii = anyAscii(filed).toLowerCase();
      return {
        entry: { ...entry, name: filed },
        key: `${ascii}\u0000${id}`,
        letter: letterOf(filed),
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function articleLinks(ids: readonly ArticleId[], catalogue: Catalogue): readonly Link[] {
  return ids.slice(0, ARTICLES_SHOWN).map((id) => {
    const { headline, url, language } = lookUp(catalogue.cards, id);
    return { text: headline, url, language };
  });
}

function entriesOf(section: Section, catalogue: Catalogue): readonly (IndexEntry & { id: string })[] {
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
  return archive.entities
    .filter((entity) => SECTION_OF[entity.kind] === section)
    .map((entity) => {
      const url = catalogue.entityUrl(entity.id);
      return {
        id: entity.id,
        name: entity.name,
        count: entity.articles.length,
        url,
        articles: url === null ? articleLinks(entity.articles, catalogue) : [],
      };
    });
}

/** The A–Z index of a section: one page, or for a long one a first page and a page a letter. */
export function planIndex(section: Section, catalogue: Catalogue): readonly IndexPage[] {
  const entries = entriesOf(section, catalogue);
  if (entries.length === 0) return [];
  const { text: name, url } = SECTION_LINK[section];
  const split = entries.length > LONGEST_INDEX;
  const byLetter = [...groupBy(sortEntries(entries, section), ({ letter }) => letter)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const groups = byLetter.map(([letter, sorted]) => ({
    letter,
    anchor: anchorOf(letter),
    entries: sorted.map(({ entry }) => entry),
  }));
  const letterUrl = (letter: string): Url =>
    split ? (`${section}/a-z/${anchorOf(letter)}.html` as Url) : url;
  const base = {
    kind: 'index' as const,
    section,
    total: entries.length,
    letters: groups.map(({ letter, anchor, entries: { length } }) => ({
      letter,
      count: length,
      url: letterUrl(letter),
      anchor: split ? null : anchor,
    })),
  };
  const top = entries
    .flatMap(({ name: text, count, url: to }) => (to === null ? [] : [{ text, count, url: to }]))
    .sort(byCount)
    .slice(0, TOP);
  const first: IndexPage = {
    ...base,
    url,
    title: name,
    description: `${name} in the archive, from A to Z.`,
    position: below(),
    top,
    letter: null,
    groups: split ? [] : groups,
  };
  if (!split) return [first];
  const links = groups.map(({ letter }) => ({ text: letter, url: letterUrl(letter) }));
  return [
    first,
    ...groups.map(
      (group, index): IndexPage => ({
        ...base,
        total: group.entries.length,
        letters: base.letters.map((letter) => ({ ...letter, count: null })),
        url: letterUrl(group.letter),
        title: `${name}: ${group.letter}`,
        description: `${name} in the archive under ${group.letter}.`,
        position: {
          ...below(SECTION_LINK[section]),
          previous: links[index - 1] ?? null,
          next: links[index + 1] ?? null,
        },
        top: [],
        letter: group.letter,
        groups: [group],
      }),
    ),
  ];
}
