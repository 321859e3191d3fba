import type { StoryCard } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import { showHeadlineLink } from './card.ts';
import { showSpan } from './day-text.ts';
import type { Here } from './href.ts';
import { showName, showStoryKicker, showStoryName } from './language.ts';

function showStory(story: StoryCard, level: 3 | 4, here: Here): Markup {
  const { counts, punctuation, stories } = here.words;
  return html`
<li class="story">
<p class="kicker">${showStoryKicker(story.name, here)}</p>
<h${level} class="story-title"><a href="${here.href(story.url)}">${showStoryName(story.name, here)}</a></h${level}>
<p class="meta"><span>${showSpan(story.first, story.last, here)}</span><span>${counts.articles(story.count)}</span></p>
<p class="story-latest"><span class="story-label">${stories.latest}</span> ${showHeadlineLink(story.latest, here)}</p>${
    story.entities.length > 0 &&
    html`
<p class="story-names">${story.entities.map((entity, index) => html`${index > 0 && punctuation.comma}<a href="${here.href(entity.url)}">${showName(entity.text, here)}</a>`)}</p>`
  }
</li>`;
}

/** Running stories, each with when it ran, its latest article and those who make it. */
export function showStories(stories: readonly StoryCard[], here: Here, level: 3 | 4 = 3): Markup {
  return html`
<ul class="stories">${stories.map((story) => showStory(story, level, here))}
</ul>`;
}

/** Many stories, a line each: what happened, who makes it, when it ran and how long it is. */
export function showStoryLines(stories: readonly StoryCard[], here: Here): Markup {
  return html`
<ul class="story-lines">${stories.map(
    ({ url, name, first, last, count }) => html`
<li><p><a href="${here.href(url)}">${showStoryName(name, here)}</a></p>
<p class="meta"><span>${showStoryKicker(name, here)}</span><span>${showSpan(first, last, here)}</span><span>${here.words.counts.articles(count)}</span></p></li>`,
  )}
</ul>`;
}

export function showStorySection(stories: readonly StoryCard[], here: Here): Markup | null {
  if (stories.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${here.words.stories.title}</h2>${showStories(stories, here)}
</section>`;
}
