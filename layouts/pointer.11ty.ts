import { html } from './html.ts';
import { layout } from './layout.ts';
import { showName } from './parts/language.ts';
import { showPage } from './parts/shell.ts';

export const { data, render } = layout('pointer', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">See</p>
<h1 class="title"><a class="plain-link" href="${here.href(page.to.url)}">${showName(page.to.text, site)}</a></h1>
<p class="standfirst">This is another name for it. Its page is there.</p>
</header>`,
  ),
);
