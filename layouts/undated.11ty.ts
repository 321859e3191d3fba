import type { UndatedPage } from '../src/model/pages.ts';
import { type Child, html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showCardList } from './parts/card-list.ts';
import { showCounted } from './parts/company.ts';
import type { Here } from './parts/href.ts';
import { showName } from './parts/language.ts';
import { showPage } from './parts/shell.ts';

/** Where a page has one source alone, its articles need no heading. */
function showSource(
  { source, cards }: UndatedPage['sources'][number],
  { sources }: UndatedPage,
  here: Here,
): Markup {
  if (sources.length === 1) return showCardList(cards, here, { level: 2, day: false });
  const name: Child = source === null ? here.words.undated.withoutSource : showName(source, here);
  const of = sources.reduce((sum, each) => sum + each.cards.length, 0);
  const unnamed = cards.map((card) => ({ ...card, source: null }));
  return html`
<section class="section">
<h2 class="section-title">${name} <span class="number">${here.words.counts.articles(cards.length)}</span></h2>${showCardList(unnamed, here, { level: 3, day: false, of })}
</section>`;
}

export const { data, render } = layout('undated', (page, site) =>
  showPage(page, site, (here) => {
    const { title, titleOfLetter, extent } = here.words.undated;
    return html`<header class="page-head">
<h1 class="title">${page.letter === null ? title : titleOfLetter(page.letter)}</h1>
<p class="standfirst">${extent(page.count)}</p>
</header>${page.letters.length > 0 && showCounted(page.letters, here)}${page.sources.map((of) => showSource(of, page, here))}`;
  }),
);
