import type { Url } from '../../../model/model.ts';
import type { Card } from '../../../model/page-parts.ts';
import type { UndatedPage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { compareText } from '../../../tools/text/compare-text.ts';
import type { MarkedRows } from '../../told.ts';
import { anchorOf } from '../parts/letters.ts';
import { below } from '../parts/position.ts';
import { UNDATED } from '../parts/site-links.ts';

interface UndatedInputs {
  /** The first letter of the headlines on this page; `null` on the first page. */
  readonly letter: string | null;
  /** Articles of the archive, or of the letter. */
  readonly count: number;
  readonly cards: MarkedRows<Card>;
  /** The letters that have pages, with the number of their articles. */
  readonly letters: readonly { readonly letter: string; readonly count: number }[];
}

const letterUrl = (letter: string): Url => `undated/a-z/${anchorOf(letter)}.html` as Url;

/** A page of the articles without a date. */
export function makeUndated({ letter, count, cards, letters }: UndatedInputs): readonly [UndatedPage] {
  return [
    {
      kind: 'undated',
      url: letter === null ? UNDATED.url : letterUrl(letter),
      position: letter === null ? below() : below(UNDATED),
      letter,
      count,
      sources: partBySource(cards.values),
      letters: letters.map((of) => ({ text: of.letter, url: letterUrl(of.letter), count: of.count })),
    },
  ];
}

function partBySource(cards: readonly Card[]): UndatedPage['sources'] {
  return [...groupBy(cards, ({ source }) => source)]
    .map(([source, of]) => ({ source, cards: of }))
    .sort(
      (a, b) =>
        Number(a.source === null) - Number(b.source === null) ||
        b.cards.length - a.cards.length ||
        compareText(a.source ?? '', b.source ?? ''),
    );
}
