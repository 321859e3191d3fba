import type { Url } from '../src/model/model.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { showPage } from './parts/shell.ts';

const SEARCH = 'search.html' as Url;

export const { data, render } = layout('not-found', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">404</p>
<h1 class="title">This page is not in the archive</h1>
<p class="standfirst">The address may be mistyped, or its article was taken out. <a href="${here.href(SEARCH)}">Search the archive</a>, or come in by one of these ways:</p>
</header>
<ul class="ways-in">${site.menu.map(
      ({ text, url }) => html`
<li><a href="${here.href(url)}">${text}</a></li>`,
    )}
</ul>`,
  ),
);
