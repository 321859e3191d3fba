import { SECTION_OF } from '../src/model/entity-sections.ts';
import type { Url } from '../src/model/model.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCounted } from './parts/company.ts';
import { showPage } from './parts/shell.ts';

const SCRIPT = 'assets/search.js' as Url;
/** Which of the menu lead to articles other than by search. */
const OTHER_WAYS = new RegExp(
  `^(timeline|stories|${Object.values(SECTION_OF).join('|')}|topics|sources|undated)/`,
);

export const { data, render } = layout('search', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<h1 class="title">Search</h1>
</header>
<form class="search-form" id="search" role="search" action="${here.href(page.url)}" method="get" hidden>
<label for="query">Words of the headline, names, or a date</label>
<div class="search-line">
<input id="query" name="q" type="search" dir="auto" autocomplete="off" spellcheck="false">
<button type="submit">Search</button>
</div>
</form>
<p class="search-status" id="search-status" role="status"></p>
<ol class="search-results" id="search-results"></ol>
<noscript><p class="standfirst">Searching needs JavaScript. Without it, the indexes and the calendar lead to every article.</p></noscript>
<section class="section">
<h2 class="section-title">Other ways to find an article</h2>
<ul class="ways-in">${site.menu
      .filter(({ url }) => OTHER_WAYS.test(url))
      .map(
        ({ text, url }) => html`
<li><a href="${here.href(url)}">${text}</a></li>`,
      )}
</ul>
</section>${
      page.years.length > 0 &&
      html`
<section class="section">
<h2 class="section-title">By year</h2>
<div class="topic-list">${showCounted(page.years, here)}
</div>
</section>`
    }`,
    [...page.index, SCRIPT],
  ),
);
