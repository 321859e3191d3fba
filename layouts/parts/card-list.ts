import type { Card } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import { showCard, showHeadlines } from './card.ts';
import type { Here } from './href.ts';

/** A list longer than this shows headlines only. */
const MOST_CARDS = 60;
/** A list shorter than this is set in one column, large. */
const FEW_CARDS = 4;

/**
 * Articles of one day or period: large where they are few, headlines only where they are many.
 *
 * @param of how many the page lists, where these are a part of them
 */
export function showCardList(
  cards: readonly Card[],
  here: Here,
  { level, day, of = cards.length }: { readonly level: 2 | 3; readonly day: boolean; readonly of?: number },
): Markup {
  if (of > MOST_CARDS) return showHeadlines(cards, here, { day });
  const few = cards.length < FEW_CARDS;
  return html`
<div class="cards${few && ' cards-few'}">${cards.map((card) => showCard(card, here, { size: few ? 'large' : 'small', level, day }))}
</div>`;
}

/** The first of some articles of a day with its beginning, of the others the headlines. */
export function showFirstCards([first, ...rest]: readonly Card[], here: Here): Markup {
  return html`${first && showCard(first, here, { size: 'small', level: 3, day: false })}${rest.length > 0 && showHeadlines(rest, here, { day: false })}`;
}
