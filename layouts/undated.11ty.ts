import { html } from './html.ts';
import { layout } from './layout.ts';
import { showCardList } from './parts/card-list.ts';
import { showCounted } from './parts/company.ts';
import { showPage } from './parts/shell.ts';

export const { data, render } = layout('undated', (page, site) =>
  showPage(page, site, (here) => {
    const { title, titleOfLetter, extent } = here.words.undated;
    return html`<header class="page-head">
<h1 class="title">${page.letter === null ? title : titleOfLetter(page.letter)}</h1>
<p class="standfirst">${extent(page.count)}</p>
</header>${page.letters.length > 0 && showCounted(page.letters, here)}${page.cards.length > 0 && showCardList(page.cards, here, { level: 2, day: false })}`;
  }),
);
