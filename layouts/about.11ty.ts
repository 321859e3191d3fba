import type { Feeds } from '../src/model/page-parts.ts';
import type { AboutPage } from '../src/model/pages.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { markDay } from './parts/day-text.ts';
import { showHoldings } from './parts/holdings.ts';
import type { Here } from './parts/href.ts';
import { showInLanguage } from './parts/language.ts';
import { showLanguagesNote } from './parts/language-note.ts';
import { showPage } from './parts/shell.ts';

type Counted = AboutPage['formats'];

const FEEDS = ['atom', 'json'] as const satisfies readonly (keyof Feeds)[];

function showTable(
  rows: Counted,
  { column, caption }: { readonly column: string; readonly caption: string },
  { words }: Here,
): Markup | null {
  if (rows.length === 0) return null;
  return html`
<table class="counts">
<caption>${caption}</caption>
<thead><tr><th scope="col">${column}</th><th scope="col">${words.about.articles}</th></tr></thead>
<tbody>${rows.map(
    ({ name, count }) => html`
<tr><th scope="row">${name}</th><td>${words.numbers.count(count)}</td></tr>`,
  )}
</tbody>
</table>`;
}

function showMaking({ names }: AboutPage, { href, words }: Here): Markup {
  const { makingTitle, making, doubts } = words.about;
  return html`
<section class="section prose">
<h2 class="section-title">${makingTitle}</h2>${making.map(
    (paragraph) => html`
<p>${paragraph}</p>`,
  )}
<p>${doubts((text) => html`<a href="${href(names.url)}">${text}</a>`)}</p>
</section>`;
}

function showData({ data, siteFeeds }: AboutPage, { href, words }: Here): Markup {
  return html`
<section class="section prose">
<h2 class="section-title">${words.about.dataTitle}</h2>
<p>${words.about.data}</p>${data.map(
    ({ link, fields }) => html`
<h3><a href="${href(link.url)}">${link.text}</a></h3>
<dl class="fields">${fields.map(
      ({ name, meaning }) => html`
<div><dt><code>${name}</code></dt><dd>${meaning}</dd></div>`,
    )}
</dl>`,
  )}
<ul class="data-links">${FEEDS.map(
    (feed) => html`
<li><a href="${href(siteFeeds[feed])}">${words.feeds[feed]}</a> ${words.about[feed]}</li>`,
  )}
</ul>
</section>`;
}

export const { data, render } = layout('about', (page, site) =>
  showPage(page, site, (here) => {
    const { first, last } = page.holdings;
    const { about } = here.words;
    return html`<header class="page-head">
<h1 class="title">${about.title}</h1>
<p class="standfirst">${showInLanguage(site.description, site.descriptionLanguage, here.language)}${first !== null && last !== null && html` ${about.extent(first, last, markDay)}`}</p>
</header>
<section class="section">
<h2 class="section-title">${about.holdings}</h2>${showHoldings(page.holdings, here)}
<div class="counts-side">${showTable(page.languages, about.languages, here)}${showTable(page.formats, about.formats, here)}
</div>${showLanguagesNote(page.languages, here)}
</section>${showMaking(page, here)}${showData(page, here)}`;
  }),
);
