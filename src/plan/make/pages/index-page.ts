import type { Section } from '../../../model/entity-sections.ts';
import type { Url } from '../../../model/model.ts';
import type { CountedLink } from '../../../model/page-parts.ts';
import type { IndexPage } from '../../../model/pages.ts';
import type { MarkedRows } from '../../told.ts';
import { anchorOf } from '../parts/letters.ts';
import { below } from '../parts/position.ts';
import { sectionLink } from '../parts/site-links.ts';
import { type NamedEntry, sortByLetter } from '../parts/sort-names.ts';

interface IndexInputs {
  readonly section: Section;
  /** Whether the section has a page a letter. */
  readonly isSplit: boolean;
  /** The letter of this page; `null` on the section's first page. */
  readonly letter: string | null;
  /** Entries of the section; on a letter's page, of the letter. */
  readonly total: number;
  /** Those that have entries, from A to Z, with the number of them; `null` on a letter's page. */
  readonly letters: readonly { readonly letter: string; readonly count: number | null }[];
  /** The entries most in the archive. */
  readonly top: readonly CountedLink[];
  /** What is on this page, in any order. */
  readonly entries: MarkedRows<NamedEntry>;
}

/** A page of the A–Z index of a section. */
export function makeIndex({ letter, letters, entries, ...shown }: IndexInputs): readonly [IndexPage] {
  const { section, isSplit } = shown;
  const link = sectionLink(section);
  const urlOf = (of: string): Url => (isSplit ? (`${section}/a-z/${anchorOf(of)}.html` as Url) : link.url);
  const linkAt = (place: number) => {
    const at = letters[place];
    return at === undefined ? null : { text: at.letter, url: urlOf(at.letter) };
  };
  const place = letters.findIndex((at) => at.letter === letter);
  return [
    {
      kind: 'index',
      ...(letter === null
        ? { url: link.url, position: below() }
        : {
            url: urlOf(letter),
            position: {
              ...below(link),
              previous: linkAt(place - 1),
              next: linkAt(place + 1),
            },
          }),
      section,
      total: shown.total,
      letters: letters.map(({ letter: of, count }) => ({
        letter: of,
        count,
        url: urlOf(of),
        anchor: isSplit ? null : anchorOf(of),
      })),
      top: shown.top,
      letter,
      groups: sortByLetter(entries.values, section).map(([of, filed]) => ({
        letter: of,
        anchor: anchorOf(of),
        entries: filed,
      })),
    },
  ];
}
