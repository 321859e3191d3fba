import type { MonthPage } from '../src/model/pages.ts';
import { filterByPeriod } from '../src/plan/urls/search-url.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showFirstCards } from './parts/card-list.ts';
import { showCompany } from './parts/company.ts';
import { showHeatSheet } from './parts/heat.ts';
import { hide } from './parts/hidden.ts';
import type { Here } from './parts/href.ts';
import { showLinkText } from './parts/language.ts';
import { showSearchWithin } from './parts/search-field.ts';
import { showPage } from './parts/shell.ts';

/** The articles of which no more than the month is known. */
function showMonthOnly({ cards }: MonthPage, here: Here): Markup | null {
  if (cards.length === 0) return null;
  return html`
<section class="month-day">
<h2 class="month-day-title"><span class="month-day-name">${here.words.calendar.monthOnly}</span></h2>
<div>${showFirstCards(cards, here)}
</div>
</section>`;
}

function showDayOfMonth({ day, url, cards, more }: MonthPage['days'][number], here: Here): Markup {
  const { dates, calendar } = here.words;
  return html`
<section class="month-day">
<h2 class="month-day-title"><a href="${here.href(url)}"><span class="month-day-number">${Number(day.slice(8))}</span> <span class="month-day-name">${dates.weekday(day)}</span></a></h2>
<div>${showFirstCards(cards, here)}${
    more > 0 &&
    html`
<p class="more"><a href="${here.href(url)}">${calendar.moreOfDay(more, day, hide)}</a></p>`
  }
</div>
</section>`;
}

/** Who enters the archive's news. */
function showNewcomers({ newcomers }: MonthPage, here: Here): Markup | null {
  if (newcomers.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${here.words.calendar.newcomers}</h2>
<ul class="counted">${newcomers.map(
    (link) => html`
<li><a href="${here.href(link.url)}">${showLinkText(link, here)}</a></li>`,
  )}
</ul>
</section>`;
}

export const { data, render } = layout('month', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${here.words.calendar.month}</p>
<h1 class="title">${here.words.dates.monthTitle(page.month)}</h1>
<p class="standfirst">${page.cards.length > 0 ? here.words.counts.articles(page.count) : here.words.calendar.monthExtent(page.count, page.days.length)}</p>${showSearchWithin(filterByPeriod(page.month), here)}
</header>
<div class="with-margin">
<div>${showMonthOnly(page, here)}${page.days.map((day) => showDayOfMonth(day, here))}
</div>
<div class="margin">${showHeatSheet(page.sheet, here)}${showCompany(page.prominent, here.words.calendar.prominentOfMonth, here, { period: page.month })}${showNewcomers(page, here)}
</div>
</div>`,
  ),
);
