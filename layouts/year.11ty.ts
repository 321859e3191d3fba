import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCompany } from './parts/company.ts';
import { showHeatYear } from './parts/heat.ts';
import { showImprecise } from './parts/imprecise.ts';
import { showPage } from './parts/shell.ts';
import { showStorySection } from './parts/story-card.ts';
import { showTopicSection } from './parts/topic-list.ts';

export const { data, render } = layout('year', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${here.words.calendar.year}</p>
<h1 class="title">${page.year}</h1>
<p class="standfirst">${page.heat ? here.words.calendar.yearExtent(page.count) : here.words.counts.articles(page.count)}</p>
</header>
${page.heat && showHeatYear(page.heat, here)}${showImprecise(page.cards, here.words.calendar.yearOnly, here)}
${showStorySection(page.stories, here)}
${showCompany(page.prominent, here.words.calendar.prominentOfYear(page.year), here)}
${showTopicSection(page.topics, here)}`,
  ),
);
