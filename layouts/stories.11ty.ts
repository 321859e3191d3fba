import type { StoriesPage } from '../src/model/pages.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import type { Here } from './parts/href.ts';
import { showPage } from './parts/shell.ts';
import { showStories, showStoryLines } from './parts/story-card.ts';

type Year = StoriesPage['years'][number];

/** The stories of a year: cards where they are few, else a line each, by the months in which they began. */
function showYear({ year, months }: Year, { greatest }: StoriesPage, here: Here): Markup {
  if (greatest.length === 0)
    return html`
<section class="section">
<h2 class="section-title">${year}</h2>${showStories(
      months.flatMap(({ stories }) => stories),
      here,
    )}
</section>`;
  return html`
<section class="section">
<h2 class="timeline-year" id="in-${year}">${year}</h2>${months.map(
    ({ month, stories }) => html`
<section class="timeline-month">
<h3 class="timeline-month-title">${here.words.dates.monthName(month)}</h3>${showStoryLines(stories, here)}
</section>`,
  )}
</section>`;
}

/** Leads to each year. */
function showYears({ years }: StoriesPage): Markup | null {
  if (years.length < 2) return null;
  return html`
<ul class="story-years">${years.map(
    ({ year }) => html`
<li><a href="#in-${year}">${year}</a></li>`,
  )}
</ul>`;
}

export const { data, render } = layout('stories', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<h1 class="title">${here.words.stories.title}</h1>
<p class="standfirst">${here.words.stories.extentOfAll(page.count)}</p>
</header>${
      page.greatest.length > 0 &&
      html`
<section class="section">
<h2 class="section-title">${here.words.front.greatStories}</h2>${showStories(page.greatest, here)}
</section>${showYears(page)}`
    }${page.years.map((year) => showYear(year, page, here))}`,
  ),
);
