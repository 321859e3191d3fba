import type { Card } from '../src/model/page-parts.ts';
import type { StoryDay, StoryPage } from '../src/model/pages.ts';
import { filterBySubject } from '../src/plan/urls/search-url.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showCard, showHeadlineLink } from './parts/card.ts';
import { showChart } from './parts/chart.ts';
import { showCompany } from './parts/company.ts';
import { showDayLine } from './parts/day-news.ts';
import { markDate } from './parts/day-text.ts';
import type { Here } from './parts/href.ts';
import { showName, showStoryKicker, showStoryName } from './parts/language.ts';
import { showSearchWithin } from './parts/search-field.ts';
import { showPage } from './parts/shell.ts';
import { showTakeAway } from './parts/take-away.ts';

/** Of a long story, the days on which it grew, each with what mattered most. */
function showTurns({ turns }: StoryPage, here: Here): Markup | null {
  if (turns.length === 0) return null;
  const { dates, stories } = here.words;
  return html`
<section class="section">
<h2 class="section-title">${stories.turns}</h2>
<ol class="story-turns">${turns.map(
    ({ day, anchor, card }) => html`
<li><a class="number" href="#${anchor}">${dates.day(day)}</a> ${showHeadlineLink(card, here)}</li>`,
  )}
</ol>
</section>`;
}

function showDay({ day, anchor, url, card, seconds, others, newcomers }: StoryDay, here: Here): Markup {
  const { counts, dates, punctuation, stories } = here.words;
  const showLines = (cards: readonly Card[]): Markup => html`
<ul class="day-list">${cards.map((each) => showDayLine(each, here))}
</ul>`;
  return html`
<li class="story-day" id="${anchor}">
<h2 class="story-day-title"><a href="${here.href(url)}">${dates.day(day)}</a> <span class="number">${dates.weekday(day)}</span></h2>${showCard(card, here, { size: 'medium', level: 3, day: false })}${
    newcomers.length > 0 &&
    html`
<p class="story-newcomers"><span class="story-label">${stories.newcomers}</span> ${newcomers.map(
      ({ text, url: page }, index) =>
        html`${index > 0 && punctuation.comma}<a href="${here.href(page)}">${showName(text, here)}</a>`,
    )}</p>`
  }${seconds.length > 0 && showLines(seconds)}${
    others.length > 0 &&
    html`
<details class="fold story-others">
<summary>${stories.others} <span class="number">${counts.articles(others.length)}</span></summary>${showLines(others)}
</details>`
  }
</li>`;
}

export const { data, render } = layout('story', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${showStoryKicker(page.name, here)}</p>
<h1 class="title">${showStoryName(page.name, here)}</h1>
<p class="standfirst">${here.words.stories.extent(page.articleCount, page.first, page.last, markDate)}</p>${showSearchWithin([filterBySubject(page.url)], here)}
</header>
${showChart(page.chart, here)}${showTurns(page, here)}
<div class="with-margin story-telling">
<ol>${page.days.map((day) => showDay(day, here))}
</ol>
<div class="margin">${showCompany(page.entities, here.words.stories.company, here, { subject: page.url })}
</div>
</div>${showTakeAway(page, [filterBySubject(page.url)], here)}`,
  ),
);
