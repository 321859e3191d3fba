import type { Url } from '../src/model/model.ts';
import type { AnyLink, WordedName } from '../src/model/page-parts.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCounted } from './parts/company.ts';
import { showLinkText } from './parts/language.ts';
import { showPage } from './parts/shell.ts';
import { packSearchWords } from './words/search-words.ts';

const SCRIPT = 'assets/search.js' as Url;
const OTHER_WAYS: ReadonlySet<WordedName['kind']> = new Set(['timeline', 'stories', 'section', 'undated']);

/** Which of the menu lead to articles other than by search. */
const isOtherWay = (link: AnyLink): boolean => 'kind' in link && OTHER_WAYS.has(link.kind);

export const { data, render } = layout('search', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<h1 class="title">${here.words.search.title}</h1>
</header>
<form class="search-form" id="search" role="search" action="${here.href(page.url)}" method="get" data-words="${packSearchWords(here.words)}" hidden>
<label for="query">${here.words.search.label}</label>
<div class="search-line">
<input id="query" name="q" type="search" dir="auto" autocomplete="off" spellcheck="false">
<button type="submit">${here.words.search.button}</button>
</div>
</form>
<p class="search-status" id="search-status" role="status"></p>
<ol class="search-results" id="search-results"></ol>
<noscript><p class="standfirst">${here.words.search.withoutScript}</p></noscript>
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
    }`,
    [...page.index, SCRIPT],
  ),
);
