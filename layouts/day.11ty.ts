import type { DayOfYear } from '../src/model/page-parts.ts';
import { anniversaryUrl, dayOfYear } from '../src/plan/calendar.ts';
import { filterByPeriod } from '../src/plan/urls/search-url.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showCompany } from './parts/company.ts';
import { showDayFront, showDayGroups } from './parts/day-news.ts';
import { showDate } from './parts/day-text.ts';
import { showHeatSheet } from './parts/heat.ts';
import type { Here } from './parts/href.ts';
import { showSearchWithin } from './parts/search-field.ts';
import { showPage } from './parts/shell.ts';
import { showTakeAway } from './parts/take-away.ts';

const linkAnniversary = (of: DayOfYear, { href, words }: Here): Markup =>
  html`<p class="more"><a href="${href(anniversaryUrl(of))}">${words.anniversary.ofDay(words.dates.dayOfYear(of))}</a></p>`;

export const { data, render } = layout('day', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${here.words.dates.weekday(page.day)}</p>
<h1 class="title">${showDate(page.day, here)}</h1>
<p class="standfirst">${here.words.counts.articles(page.count)}</p>${showSearchWithin(filterByPeriod(page.day), here)}
</header>
<div class="with-margin">
<div>${showDayFront(page, here)}
</div>
<div class="margin${page.groups.length > 0 && ' margin-brief'}">${showHeatSheet(page.sheet, here)}
${linkAnniversary(dayOfYear(page.day), here)}${showCompany(page.prominent, here.words.calendar.prominentOfDay, here, { period: page.day })}
</div>
</div>${showDayGroups(page, here)}${showTakeAway(page, filterByPeriod(page.day), here)}`,
  ),
);
