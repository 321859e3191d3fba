import type { AnniversaryPage } from '../src/model/pages.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showFirstCards } from './parts/card-list.ts';
import { hide } from './parts/hidden.ts';
import type { Here } from './parts/href.ts';
import { showPage } from './parts/shell.ts';

function showYear({ year, url, cards, more }: AnniversaryPage['years'][number], here: Here): Markup {
  const { timeline } = here.words;
  return html`
<section class="month-day">
<h2 class="month-day-title"><a href="${here.href(url)}"><span class="anniversary-year">${year}</span></a></h2>
<div>${showFirstCards(cards, here)}${
    more > 0 &&
    html`
<p class="more"><a href="${here.href(url)}">${timeline.moreOfPeriod(more, year, hide)}</a></p>`
  }
</div>
</section>`;
}

export const { data, render } = layout('anniversary', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${here.words.anniversary.title}</p>
<h1 class="title">${here.words.dates.dayOfYear(page.of)}</h1>
<p class="standfirst">${here.words.counts.articles(page.count)}</p>
</header>
${page.years.map((year) => showYear(year, here))}`,
  ),
);
