import type { Section } from '../../../model/entity-sections.ts';
import type { Url } from '../../../model/model.ts';
import type { CountedLink, Link } from '../../../model/page-parts.ts';
import type { IndexPage } from '../../../model/pages.ts';
import type { MarkedRows } from '../../told.ts';
import { anchorOf, anchorOfPart, letterOf, partOf } from '../parts/letters.ts';
import { below } from '../parts/position.ts';
import { MAP_OF_PLACES, sectionLink } from '../parts/site-links.ts';
import { type NamedEntry, sortEntries } from '../parts/sort-names.ts';

export interface IndexInputs {
  readonly section: Section;
  /** Whether the section has a page a letter. */
  readonly isSplit: boolean;
  /** The letter of this page; `null` on the section's first page. */
  readonly letter: string | null;
  /** Entries of the section; on a letter's page, of the letter. */
  readonly total: number;
  /** Those that have entries, from A to Z, with the number of them; `null` on a letter's page. */
  readonly letters: readonly { readonly letter: string; readonly count: number | null }[];
  /** Whether a map shows what is listed. */
  readonly hasMap: boolean;
  /** The entries most in the archive, in two articles at least. */
  readonly top: readonly CountedLink[];
  /** The parts of this page's letter, where they have pages of their own, with the number of their entries; of a part, its neighbours. */
  readonly parts: readonly { readonly part: string; readonly count: number }[];
  /** The part of the letter that this page has; `null`: it has all of it. */
  readonly part: string | null;
  /** What is on this page, in any order. */
  readonly entries: MarkedRows<NamedEntry>;
}

/** A letter of fewer entries is not parted. */
const FEWEST_PARTED = 40;

/** A page of the A–Z index of a section. */
export function makeIndex(inputs: IndexInputs): readonly [IndexPage] {
  const { section, isSplit, letter, letters, part, entries } = inputs;
  const link = sectionLink(section);
  const urlOf = (of: string): Url => (isSplit ? (`${section}/a-z/${anchorOf(of)}.html` as Url) : link.url);
  return [
    {
      kind: 'index',
      ...placePage(inputs, urlOf),
      section,
      total: inputs.total,
      letters: letters.map(({ letter: of, count }) => ({
        letter: of,
        count,
        url: urlOf(of),
        anchor: isSplit ? null : anchorOf(of),
      })),
      top: inputs.top,
      map: inputs.hasMap ? MAP_OF_PLACES : null,
      letter,
      part,
      groups: letter === null ? groupByLetter(entries.values, section) : groupByPart(inputs, letter),
    },
  ];
}

function placePage(
  { section, letter, letters, part, parts }: IndexInputs,
  urlOf: (letter: string) => Url,
): Pick<IndexPage, 'url' | 'position'> {
  const link = sectionLink(section);
  if (letter === null) return { url: link.url, position: below() };
  const toLetter = ({ letter: of }: IndexInputs['letters'][number]): Link => ({ text: of, url: urlOf(of) });
  if (part === null)
    return {
      url: urlOf(letter),
      position: { ...below(link), ...linkAround(letters, (at) => at.letter === letter, toLetter) },
    };
  const toPart = (of: IndexInputs['parts'][number]): Link => ({
    text: of.part,
    url: urlOfPart(section, of.part),
  });
  return {
    url: urlOfPart(section, part),
    position: {
      ...below(link, { text: letter, url: urlOf(letter) }),
      ...linkAround(parts, (at) => at.part === part, toPart),
    },
  };
}

/** Links to those before and behind one of them. */
function linkAround<Item>(
  items: readonly Item[],
  isHere: (item: Item) => boolean,
  linkTo: (item: Item) => Link,
): { readonly previous: Link | null; readonly next: Link | null } {
  const place = items.findIndex(isHere);
  const [previous, next] = [items[place - 1], items[place + 1]];
  return { previous: previous ? linkTo(previous) : null, next: next ? linkTo(next) : null };
}

const urlOfPart = (section: Section, part: string): Url => `${section}/a-z/${anchorOfPart(part)}.html` as Url;

function groupByLetter(entries: readonly NamedEntry[], section: Section): IndexPage['groups'] {
  return sortEntries(entries, section, letterOf).map(([of, filed]) => ({
    ...{ letter: of, anchor: anchorOf(of), all: null },
    entries: filed,
  }));
}

function groupByPart({ section, entries, parts, part }: IndexInputs, letter: string): IndexPage['groups'] {
  const isWhole = part !== null || (parts.length === 0 && entries.length < FEWEST_PARTED);
  const filed = new Map(sortEntries(entries.values, section, isWhole ? () => part ?? letter : partOf));
  const counts = new Map(part === null ? parts.map((of) => [of.part, of.count]) : []);
  return [...new Set([...filed.keys(), ...counts.keys()])].sort().map((key) => {
    const count = counts.get(key);
    return {
      letter: key,
      anchor: anchorOfPart(key),
      entries: filed.get(key) ?? [],
      all: count === undefined ? null : { url: urlOfPart(section, key), count },
    };
  });
}
