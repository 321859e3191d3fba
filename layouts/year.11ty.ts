import type { Card } from '../src/model/page-parts.ts';
import type { YearPage } from '../src/model/pages.ts';
import { filterByPeriod } from '../src/plan/urls/search-url.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showCardList } from './parts/card-list.ts';
import { showCompany } from './parts/company.ts';
import { showHeatYear } from './parts/heat.ts';
import type { Here } from './parts/href.ts';
import { showSearchWithin } from './parts/search-field.ts';
import { showPage } from './parts/shell.ts';
import { showStorySection } from './parts/story-card.ts';
import { showTopicSection } from './parts/topic-list.ts';

function showArticles(title: string, cards: readonly Card[], day: boolean, here: Here): Markup | null {
  if (cards.length === 0) return null;
  return html`
<section class="section">
<h2 class="section-title">${title}</h2>${showCardList(cards, here, { level: 3, day })}
</section>`;
}

/** Those of a year that has few, and those of which no more than the year is known. */
function showOwn({ dated, cards }: YearPage, here: Here): Markup {
  const { chart, calendar } = here.words;
  return html`${showArticles(chart.articles, dated, true, here)}${showArticles(calendar.yearOnly, cards, false, here)}`;
}

export const { data, render } = layout('year', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${here.words.calendar.year}</p>
<h1 class="title">${page.year}</h1>
<p class="standfirst">${page.heat ? here.words.calendar.yearExtent(page.count) : here.words.counts.articles(page.count)}</p>${showSearchWithin(filterByPeriod(page.year), here)}
</header>
${page.heat && showHeatYear(page.heat, here)}${showOwn(page, here)}
${showStorySection(page.stories, here)}
${showCompany(page.prominent, here.words.calendar.prominentOfYear(page.year), here, { period: page.year })}
${showTopicSection(page.topics, here, { period: page.year })}`,
  ),
);
