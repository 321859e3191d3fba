import type { Card } from '../../src/model/page-parts.ts';
import type { ArticlePage } from '../../src/model/pages.ts';
import { html, type Markup } from '../html.ts';
import { showCard } from './card.ts';
import type { Here } from './href.ts';

function showCards(cards: readonly Card[], title: string, here: Here): Markup | null {
  if (cards.length === 0) return null;
  return html`
<section class="section article-related">
<h2 class="section-title">${title}</h2>
<div class="card-grid">${cards.map((card) => showCard(card, here, { size: 'small', level: 3 }))}
</div>
</section>`;
}

/** After the article, where to go on reading. */
export function showRelated({ related, copies }: ArticlePage, here: Here): Markup {
  const { article } = here.words;
  return html`${showCards(copies, article.copies, here)}${showCards(related, article.relatedArticles, here)}`;
}
