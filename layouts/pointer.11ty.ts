import { html } from './html.ts';
import { layout } from './layout.ts';
import { showPage } from './parts/shell.ts';
import { typeset } from './parts/typeset.ts';

export const { data, render } = layout('pointer', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">See</p>
<h1 class="title"><a class="plain-link" href="${here.href(page.to.url)}">${typeset(page.to.text, site.language)}</a></h1>
<p class="standfirst">This is another name for it. Its page is there.</p>
</header>`,
  ),
);
