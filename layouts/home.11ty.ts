import type { HomePage } from '../src/model/pages.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showChart } from './parts/chart.ts';
import { showCompany, showCounted } from './parts/company.ts';
import { showFront } from './parts/front.ts';
import { showHeatYear } from './parts/heat.ts';
import { listExtent, showHoldings } from './parts/holdings.ts';
import type { Here } from './parts/href.ts';
import { showInLanguage } from './parts/language.ts';
import { showPage } from './parts/shell.ts';
import { showArchiveTakeAway } from './parts/take-away.ts';
import { showTopicSection } from './parts/topic-list.ts';

function showCalendar({ heat }: HomePage, here: Here): Markup | null {
  if (heat === null) return null;
  const { front, counts } = here.words;
  return html`
<section class="section">
<h2 class="section-title"><a href="${here.href(heat.url)}">${front.yearByDay(heat.year)}</a> <span class="number">${counts.articles(heat.count)}</span></h2>
${showHeatYear(heat, here)}
</section>`;
}

function showYears(page: HomePage, here: Here): Markup | null {
  const chart = showChart(page.chart, here);
  if (chart === null && page.years.length < 2) return null;
  return html`
<section class="section">
<h2 class="section-title">${here.words.front.overTime}</h2>
${chart}${page.years.length > 1 && html`<div class="year-list">${showCounted(page.years, here)}</div>`}
</section>`;
}

/** What stands beside the lead already where no story runs. */
function showRest({ running, stories, topics, holdings }: HomePage, here: Here): Markup | null {
  if (running.length + stories.length === 0) return null;
  return html`${showTopicSection(topics, here)}
<section class="section">
<h2 class="section-title">${here.words.front.holdings}</h2>${showHoldings(holdings, here)}
</section>`;
}

export const { data, render } = layout('home', (page, site) =>
  showPage(
    page,
    site,
    (
      here,
    ) => html`<p class="folio meta">${listExtent(page.holdings, here)}<span>${showInLanguage(site.description, site.descriptionLanguage, here.language)}</span></p>
${showFront(page, here)}
${showCompany(page.prominent, here.words.front.prominent, here)}
${showCalendar(page, here)}
${showYears(page, here)}
${showRest(page, here)}${page.feeds && showArchiveTakeAway(page.feeds, here)}`,
  ),
);
