import { filterBySubject } from '../src/plan/urls/search-url.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCard } from './parts/card.ts';
import { showChart } from './parts/chart.ts';
import { showCompany } from './parts/company.ts';
import { markDate } from './parts/day-text.ts';
import { showStoryKicker, showStoryName } from './parts/language.ts';
import { showSearchWithin } from './parts/search-field.ts';
import { showPage } from './parts/shell.ts';
import { showTakeAway } from './parts/take-away.ts';

export const { data, render } = layout('story', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${showStoryKicker(page.name, here)}</p>
<h1 class="title">${showStoryName(page.name, here)}</h1>
<p class="standfirst">${here.words.stories.extent(page.articleCount, page.first, page.last, markDate)}</p>${showSearchWithin([filterBySubject(page.url)], here)}
</header>
${showChart(page.chart, here)}
<div class="with-margin story-telling">
<ol>${page.days.map(
      ({ day, anchor, url, cards }) => html`
<li class="story-day" id="${anchor}">
<h2 class="story-day-title"><a href="${here.href(url)}">${here.words.dates.day(day)}</a> <span class="number">${here.words.dates.weekday(day)}</span></h2>
<div>${cards.map((card) => showCard(card, here, { size: 'medium', level: 3, day: false }))}
</div>
</li>`,
    )}
</ol>
<div class="margin">${showCompany(page.entities, here.words.stories.company, here, { subject: page.url })}
</div>
</div>${showTakeAway(page, [filterBySubject(page.url)], here)}`,
  ),
);
