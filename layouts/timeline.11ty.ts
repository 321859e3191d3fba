import type { TimelinePage } from '../src/model/pages.ts';
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

type Month = TimelinePage['years'][number]['months'][number];

function showMonth({ link, cards, more, entities }: Month, here: Here): Markup {
  const { counts, punctuation, timeline } = here.words;
  return html`
<section class="timeline-month">
<h3 class="timeline-month-title"><a href="${here.href(link.url)}">${sayName(link, here.words)}</a> <span class="number">${counts.articles(link.count)}</span></h3>
<div>
<ol class="timeline-cards">${cards.map(
    (card) => html`
<li><span class="timeline-day" aria-hidden="true">${card.day === null ? '' : Number(card.day.slice(8))}</span> ${showHeadlineLink(card, here)}</li>`,
  )}
</ol>${
    more > 0 &&
    html`
<p class="more"><a href="${here.href(link.url)}">${timeline.moreOfMonth(more, link.period, hide)}</a></p>`
  }${
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
  ({ link, months }) => html`
<section class="section">
<h2 class="timeline-year"><a href="${here.href(link.url)}">${sayName(link, here.words)}</a> <span class="number">${here.words.counts.articles(link.count)}</span></h2>${months.map((month) => showMonth(month, here))}
</section>`,
)}`,
  ),
);
