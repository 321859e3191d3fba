import { dayTitle } from '../src/plan/calendar.ts';
import { countOf } from '../src/words/count-text.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCardList } from './parts/card-list.ts';
import { showCompany } from './parts/company.ts';
import { weekdayOf } from './parts/day-text.ts';
import { showHeatSheet } from './parts/heat.ts';
import { showPage } from './parts/shell.ts';

export const { data, render } = layout('day', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${weekdayOf(page.day)}</p>
<h1 class="title"><time datetime="${page.day}">${dayTitle(page.day)}</time></h1>
<p class="standfirst">${countOf(page.cards.length, 'article')}</p>
</header>
<div class="with-margin">
<div>${showCardList(page.cards, here, { level: 2, day: false })}
</div>
<div class="margin">${showHeatSheet(page.sheet, here)}${showCompany(page.prominent, 'On this day', here)}
</div>
</div>`,
  ),
);
