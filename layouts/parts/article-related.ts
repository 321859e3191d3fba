import type { Card } from '../../src/model/page-parts.ts';
import type { ArticlePage } from '../../src/model/pages.ts';
import { html, type Markup } from '../html.ts';
import { showCard, showHeadlineLink } from './card.ts';
import { showDate } from './day-text.ts';
import type { Here } from './href.ts';
import { describeOwnLayout } from './language.ts';

function showCards(cards: readonly Card[], title: string, here: Here): Markup | null {
  if (cards.length === 0) return null;
  return html`
<section class="section article-related">
<h2 class="section-title">${title}</h2>
<div class="card-grid">${cards.map((card) => showCard(card, here, { size: 'small', level: 3 }))}
</div>
</section>`;
}

function showStep(card: Card | null, title: string, way: 'before' | 'next', here: Here): Markup | null {
  if (card === null) return null;
  return html`
<div class="story-step story-${way}">
<h2>${title}</h2>
<p>${showHeadlineLink(card, here)}${card.date !== null && html` <span class="number">${showDate(card.date, here)}</span>`}</p>
</div>`;
}

/** At the end of the text, what its story told before and what next. */
export function showStorySteps({ story, article }: ArticlePage, here: Here): Markup | null {
  if (story === null) return null;
  const { storyBefore, storyNext } = here.words.article;
  return html`
<nav class="story-steps" aria-label="${here.words.article.story}"${describeOwnLayout(article.language, here)}>${showStep(story.previous, storyBefore, 'before', here)}${showStep(story.next, storyNext, 'next', here)}
</nav>`;
}

/** After the article, where to go on reading. */
export function showRelated({ related, copies }: ArticlePage, here: Here): Markup {
  const { article } = here.words;
  return html`${showCards(copies, article.copies, here)}${showCards(related, article.relatedArticles, here)}`;
}
