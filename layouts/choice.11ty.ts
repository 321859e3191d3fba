import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCardList } from './parts/card-list.ts';
import { showCounted } from './parts/company.ts';
import { showLinkText } from './parts/language.ts';
import { showPage } from './parts/shell.ts';

export const { data, render } = layout('choice', (page, site) =>
  showPage(page, site, (here) => {
    const [article] = page.choices;
    const { articles, pages } = here.words.choice;
    return html`<header class="page-head">
<p class="kicker">${page.links.length > 0 ? pages(page.links.length) : articles(page.choices.length)}</p>
<h1 class="title">${showLinkText({ text: page.name, url: page.url, ...(article && { language: article.language }) }, here)}</h1>
</header>${page.links.length > 0 && showCounted(page.links, here)}${page.choices.length > 0 && showCardList(page.choices, here, { level: 2, day: true })}`;
  }),
);
