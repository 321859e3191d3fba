import { anniversaryUrl, dayOfYear } from '../src/plan/calendar.ts';
import { filterByPeriod } from '../src/plan/urls/search-url.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCompany } from './parts/company.ts';
import { showDayFront, showDayGroups } from './parts/day-news.ts';
import { showDate } from './parts/day-text.ts';
import { showHeatSheet } from './parts/heat.ts';
import { showSearchWithin } from './parts/search-field.ts';
import { showPage } from './parts/shell.ts';
import { showTakeAway } from './parts/take-away.ts';

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
<p class="more"><a href="${here.href(anniversaryUrl(dayOfYear(page.day)))}">${here.words.anniversary.ofDay(here.words.dates.dayOfYear(dayOfYear(page.day)))}</a></p>${showCompany(page.prominent, here.words.calendar.prominentOfDay, here, { period: page.day })}
</div>
</div>${showDayGroups(page, here)}${showTakeAway(page, filterByPeriod(page.day), here)}`,
  ),
);
