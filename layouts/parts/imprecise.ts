import type { Card } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import { showCardList } from './card-list.ts';
import type { Here } from './href.ts';

/** On the page of a year or a month, the articles of which no more is known than that. */
export function showImprecise(cards: readonly Card[], title: string, here: Here): Markup | null {
  if (cards.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${title}</h2>${showCardList(cards, here, { level: 3, day: false })}
</section>`;
}
