import { html } from './html.ts';
import { layout } from './layout.ts';
import { showName } from './parts/language.ts';
import { showPage } from './parts/shell.ts';

export const { data, render } = layout('pointer', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<p class="kicker">${here.words.pointer.see}</p>
<h1 class="title"><a class="plain-link" href="${here.href(page.to.url)}">${showName(page.to.text, here)}</a></h1>
<p class="standfirst">${here.words.pointer.says}</p>
</header>`,
  ),
);
