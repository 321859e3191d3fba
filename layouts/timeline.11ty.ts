import type { TimelinePage } from '../src/model/pages.ts';
import { isDay } from '../src/model/periods.ts';
import { joinList } from '../src/words/join-list.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showHeadlineLink } from './parts/card.ts';
import { showChart } from './parts/chart.ts';
import { hide } from './parts/hidden.ts';
import { listExtent } from './parts/holdings.ts';
import type { Here } from './parts/href.ts';
import { showName } from './parts/language.ts';
import { showPage } from './parts/shell.ts';
import { sayName } from './words/worded-name.ts';

type Year = TimelinePage['years'][number];
type Month = Year['months'][number];

function showCards({ link, cards, more }: Pick<Month, 'link' | 'cards' | 'more'>, here: Here): Markup {
  return html`<ol class="timeline-cards">${cards.map(
    (card) => html`
<li><span class="timeline-day" aria-hidden="true">${card.date !== null && isDay(card.date) && Number(card.date.slice(8))}</span> ${showHeadlineLink(card, here)}</li>`,
  )}
</ol>${
    more > 0 &&
    html`
<p class="more"><a href="${here.href(link.url)}">${here.words.timeline.moreOfPeriod(more, link.period, hide)}</a></p>`
  }`;
}

/** The articles of which only the year is known. */
function showYearOnly(year: Year, here: Here): Markup | null {
  if (year.cards.length === 0) return null;
  return html`
<section class="timeline-month">
<h3 class="timeline-month-title"><span class="number">${here.words.calendar.yearOnly}</span></h3>
<div>
${showCards(year, here)}
</div>
</section>`;
}

function showMonth(month: Month, here: Here): Markup {
  const { link, entities } = month;
  const { counts, punctuation } = here.words;
  return html`
<section class="timeline-month">
<h3 class="timeline-month-title"><a href="${here.href(link.url)}">${sayName(link, here.words)}</a> <span class="number">${counts.articles(link.count)}</span></h3>
<div>
${showCards(month, here)}${
  entities.length > 0 &&
  html`
<p class="timeline-names">${entities.map((entity, index) => html`${index > 0 && punctuation.comma}<a href="${here.href(entity.url)}">${showName(entity.text, here)}</a>`)}</p>`
}
</div>
</section>`;
}

export const { data, render } = layout('timeline', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<h1 class="title">${here.words.timeline.title}</h1>
<p class="standfirst">${joinList(listExtent(page.holdings, here), here.words.punctuation.comma)}</p>
</header>
${showChart(page.chart, here)}${page.years.map(
  (year) => html`
<section class="section">
<h2 class="timeline-year"><a href="${here.href(year.link.url)}">${sayName(year.link, here.words)}</a> <span class="number">${here.words.counts.articles(year.link.count)}</span></h2>${showYearOnly(year, here)}${year.months.map((month) => showMonth(month, here))}
</section>`,
)}`,
  ),
);
