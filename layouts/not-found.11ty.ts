import { SEARCH } from '../src/plan/make/parts/site-links.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showLinkText } from './parts/language.ts';
import { showSearchAgain } from './parts/search-field.ts';
import { showPage } from './parts/shell.ts';

export const { data, render } = layout('not-found', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">404</p>
<h1 class="title">${here.words.notFound.title}</h1>
<p class="standfirst">${
      site.hasSearch
        ? here.words.notFound.says((text) => html`<a href="${here.href(SEARCH.url)}">${text}</a>`)
        : here.words.notFound.saysWithoutSearch
    }</p>${showSearchAgain(here)}
</header>
<ul class="ways-in">${site.menu.map(
      (link) => html`
<li><a href="${here.href(link.url)}">${showLinkText(link, here)}</a></li>`,
    )}
</ul>`,
  ),
);
