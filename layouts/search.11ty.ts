import type { Url } from '../src/model/model.ts';
import type { AnyLink, WordedName } from '../src/model/page-parts.ts';
import type { SearchPage } from '../src/model/pages.ts';
import { FILTERS, type FilterName } from '../src/search/read/answer.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showCounted } from './parts/company.ts';
import type { Here } from './parts/href.ts';
import { showLinkText } from './parts/language.ts';
import { showPage } from './parts/shell.ts';
import { nameFilters, packSearchWords } from './words/search-words.ts';

const SCRIPT = 'assets/search.js' as Url;
const OTHER_WAYS: ReadonlySet<WordedName['kind']> = new Set(['timeline', 'stories', 'section', 'undated']);

/** A story is chosen on its page alone: here it can be taken away. */
const CHOSEN_HERE = FILTERS.filter((name) => name !== 'story');
/** The list that is open from the beginning: what counts the others is loaded when they are opened. */
const OPEN: FilterName = 'person';

/** Which of the menu lead to articles other than by search. */
const isOtherWay = (link: AnyLink): boolean => 'kind' in link && OTHER_WAYS.has(link.kind);

/** The field, which is there before any script is. */
function showField(page: SearchPage, { href, words }: Here): Markup {
  return html`<form class="search-form" id="search" role="search" action="${href(page.url)}" method="get" data-words="${packSearchWords(words)}">
<label for="query">${words.search.label}</label>
<div class="search-line">
<input id="query" name="q" type="search" dir="auto" autocomplete="off" spellcheck="false" enterkeyhint="search">
<button type="submit">${words.search.button}</button>
</div>
</form>`;
}

/** From when to when: two fields, and bars that the script draws. */
function showDates({ words }: Here): Markup {
  const { title, from, to, hint, bars } = words.search.dates;
  return html`<fieldset class="search-dates">
<legend>${title}</legend>
<div class="histogram" id="histogram" data-from="${from}" data-to="${to}" data-bars="${bars}"></div>
<div class="date-fields">
<label>${from} <input id="from" type="text" name="from" form="search" autocomplete="off" aria-describedby="date-hint date-fault"></label>
<label>${to} <input id="to" type="text" name="to" form="search" autocomplete="off" aria-describedby="date-hint date-fault"></label>
</div>
<p class="search-note" id="date-hint">${hint}</p>
<p class="search-fault" id="date-fault" role="alert"></p>
<p class="search-note" id="undated-note"></p>
</fieldset>`;
}

/** Lists that the script fills. */
function showFilters(here: Here): Markup {
  const { filters } = here.words.search;
  const groups = nameFilters(here.words);
  return html`<div class="search-side" id="search-side" hidden>
<button type="button" class="filters-button" id="filters-button" aria-expanded="false" aria-controls="search-filters">${filters.title}</button>
<section class="search-filters" id="search-filters" aria-label="${filters.title}">
${showDates(here)}${CHOSEN_HERE.map(
  (name) => html`
<details class="facet" data-filter="${name}"${name === OPEN && html` open`} hidden>
<summary>${groups[name]}</summary>
<ul></ul>
</details>`,
)}
</section>
</div>`;
}

/** How much was found, in which order it is shown, and the ways to have all of it. */
function showBar({ words }: Here): Markup {
  const { sort, takeAway } = words.search;
  return html`<div class="search-bar">
<p class="search-status" id="search-status" role="status" tabindex="-1"></p>
<div class="search-tools" id="search-tools" hidden>
<label class="search-sort">${sort.label} <select id="sort" name="sort" form="search">
<option value="relevance">${sort.relevance}</option>
<option value="newest">${sort.newest}</option>
<option value="oldest">${sort.oldest}</option>
</select></label>
<details class="take-away" id="take-away">
<summary>${takeAway.title}</summary>
</details>
</div>
</div>`;
}

/** Where the script puts what it has found. */
function showFound({ words }: Here): Markup {
  const { subjects, pages } = words.search;
  return html`<div class="search-found" id="search-found" hidden>
<ul class="chips" id="search-active" hidden></ul>
<div class="search-notices" id="search-notices"></div>
<section class="subjects" id="search-subjects" aria-label="${subjects.label}" hidden></section>
<ol class="search-results" id="search-results"></ol>
<nav class="result-pages" id="search-pages" aria-label="${pages.label}" hidden></nav>
</div>`;
}

/** What can be asked, where nothing is. */
function showTips({ words }: Here): Markup {
  const { title, examples } = words.search.tips;
  return html`<section class="search-tips" id="search-tips">
<h2 class="section-title">${title}</h2>
<dl>${examples.map(
    ([typed, finds]) => html`
<div><dt><kbd>${typed}</kbd></dt><dd>${finds}</dd></div>`,
  )}
</dl>
</section>`;
}

function showSearch(page: SearchPage, here: Here): Markup {
  return html`${showField(page, here)}
<noscript><p class="standfirst">${here.words.search.withoutScript}</p></noscript>
${showBar(here)}
<div class="search-columns">
${showFilters(here)}
${showFound(here)}
</div>`;
}

export const { data, render } = layout('search', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="search-head">
<h1 class="search-title">${here.words.search.title}</h1>
</header>
${site.hasSearch ? showSearch(page, here) : html`<p class="standfirst">${here.words.search.leftOut}</p>`}
<div id="search-start">
${site.hasSearch && showTips(here)}
<section class="section">
<h2 class="section-title">${here.words.search.otherWays}</h2>
<ul class="ways-in">${site.menu.filter(isOtherWay).map(
      (link) => html`
<li><a href="${here.href(link.url)}">${showLinkText(link, here)}</a></li>`,
    )}
</ul>
</section>${
      page.years.length > 0 &&
      html`
<section class="section">
<h2 class="section-title">${here.words.search.byYear}</h2>
<div class="topic-list">${showCounted(page.years, here)}
</div>
</section>`
    }
</div>`,
    site.hasSearch ? [SCRIPT] : [],
  ),
);
