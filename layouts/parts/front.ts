import type { Card, StoryCard } from '../../src/model/page-parts.ts';
import type { HomePage } from '../../src/model/pages.ts';
import { html, type Markup } from '../html.ts';
import { showCard, showHeadlineLink, showHeadlines } from './card.ts';
import { showCounted } from './company.ts';
import { showDate } from './day-text.ts';
import { showHoldings } from './holdings.ts';
import type { Here } from './href.ts';
import { showStories } from './story-card.ts';

const SECOND_TIER = 4;
/** Names below each running story beside the lead. */
const NAMES_BESIDE = 4;

function showTier(cards: readonly Card[], name: string, size: 'medium' | 'small', here: Here): Markup | null {
  if (cards.length === 0) return null;
  return html`
<div class="front-${name}">${cards.map((card) => showCard(card, here, { size, level: 3 }))}
</div>`;
}

function showStoriesBeside(title: string, stories: readonly StoryCard[], here: Here): Markup | null {
  if (stories.length === 0) return null;
  return html`
<h2 class="section-title">${title}</h2>${showStories(
    stories.map((story) => ({ ...story, entities: story.entities.slice(0, NAMES_BESIDE) })),
    here,
  )}`;
}

/** Beside the lead: the stories that run, and the largest; where there are none, what the archive holds. */
function showSide({ running, stories, holdings, topics }: HomePage, here: Here): Markup {
  const { front, sections, stories: storyWords } = here.words;
  if (running.length + stories.length > 0)
    return html`${showStoriesBeside(storyWords.title, running, here)}${showStoriesBeside(front.greatStories, stories, here)}`;
  return html`
<h2 class="section-title">${front.holdings}</h2>${showHoldings(holdings, here)}${
    topics.length > 0 &&
    html`
<h2 class="section-title">${sections.topics}</h2>${showCounted(topics, here)}`
  }`;
}

/** Days of which much is told, each with what mattered most on it. */
function showGreatDays({ greatDays }: HomePage, here: Here): Markup | null {
  if (greatDays.length === 0) return null;
  return html`
<section class="front-days">
<h2 class="section-title">${here.words.front.greatDays}</h2>
<ul>${greatDays.map(
    ({ day, url, count, head }) => html`
<li><p class="meta"><a href="${here.href(url)}">${showDate(day, here)}</a><span>${here.words.counts.articles(count)}</span></p>
<p class="front-day-headline">${showHeadlineLink(head, here)}</p></li>`,
  )}
</ul>
</section>`;
}

/** The front page above the fold: one article leads, others follow by rank, running stories beside them. */
export function showFront(page: HomePage, here: Here): Markup {
  const { words } = here;
  const [lead, ...rest] = page.front;
  if (lead === undefined) return html`<p class="standfirst">${words.front.empty}</p>`;
  const second = rest.slice(0, SECOND_TIER);
  const third = rest.slice(SECOND_TIER);
  return html`<section class="front front-of-${Math.min(page.front.length, 3)}" aria-label="${page.isLatest ? words.front.latest : words.front.greatest}">
<div class="front-lead">${showCard(lead, here, { size: 'huge', level: 2 })}</div>${showTier(second, 'second', 'medium', here)}
<div class="front-side">${showSide(page, here)}
</div>${showTier(third, 'third', 'small', here)}
</section>${showGreatDays(page, here)}${
    page.latest.length > 0 &&
    html`
<section class="front-river">
<h2 class="section-title">${words.front.latest}</h2>${showHeadlines(page.latest, here)}
</section>`
  }`;
}
