import type { Card } from '../../src/model/page-parts.ts';
import type { HomePage } from '../../src/model/pages.ts';
import { html, type Markup } from '../html.ts';
import { showCard, showHeadlines } from './card.ts';
import { showCounted } from './company.ts';
import { showHoldings } from './holdings.ts';
import type { Here } from './href.ts';
import { showStories } from './story-card.ts';

const SECOND_TIER = 4;
const THIRD_TIER = 6;
/** Names below each running story beside the lead. */
const NAMES_BESIDE = 4;

function showTier(cards: readonly Card[], name: string, size: 'medium' | 'small', here: Here): Markup | null {
  if (cards.length === 0) return null;
  return html`
<div class="front-${name}">${cards.map((card) => showCard(card, here, { size, level: 3 }))}
</div>`;
}

/** Beside the lead: the running stories or, where there are none, what the archive holds. */
function showSide({ stories, holdings, topics }: HomePage, here: Here): Markup {
  const { front, sections, stories: storyWords } = here.words;
  if (stories.length > 0) {
    return html`
<h2 class="section-title">${storyWords.title}</h2>${showStories(
      stories.map((story) => ({ ...story, entities: story.entities.slice(0, NAMES_BESIDE) })),
      here,
    )}`;
  }
  return html`
<h2 class="section-title">${front.holdings}</h2>${showHoldings(holdings, here)}${
    topics.length > 0 &&
    html`
<h2 class="section-title">${sections.topics}</h2>${showCounted(topics, here)}`
  }`;
}

/** The front page above the fold: one article leads, others follow by rank, running stories beside them. */
export function showFront(page: HomePage, here: Here): Markup {
  const [lead, ...rest] = page.latest;
  if (lead === undefined) return html`<p class="standfirst">${here.words.front.empty}</p>`;
  const second = rest.slice(0, SECOND_TIER);
  const third = rest.slice(SECOND_TIER, SECOND_TIER + THIRD_TIER);
  const river = rest.slice(SECOND_TIER + THIRD_TIER);
  return html`<section class="front front-of-${Math.min(page.latest.length, 3)}" aria-label="${here.words.front.latest}">
<div class="front-lead">${showCard(lead, here, { size: 'huge', level: 2 })}</div>${showTier(second, 'second', 'medium', here)}
<div class="front-side">${showSide(page, here)}
</div>${showTier(third, 'third', 'small', here)}
</section>${
    river.length > 0 &&
    html`
<section class="front-river">
<h2 class="section-title">${here.words.front.earlier}</h2>${showHeadlines(river, here)}
</section>`
  }`;
}
