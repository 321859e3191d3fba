import type { AboutPage } from '../src/model/pages.ts';
import { formatCount } from '../src/words/count-text.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showSpan } from './parts/day-text.ts';
import { showHoldings } from './parts/holdings.ts';
import type { Here } from './parts/href.ts';
import { showInLanguage } from './parts/language.ts';
import { showLanguagesNote } from './parts/language-note.ts';
import { showPage } from './parts/shell.ts';

type Counted = AboutPage['formats'];

const FEEDS = [
  { feed: 'atom', text: 'Atom feed', says: 'The latest articles, for feed readers.' },
  { feed: 'json', text: 'JSON feed', says: 'The same, as JSON.' },
] as const;

function showTable(rows: Counted, title: string, caption: string): Markup | null {
  if (rows.length === 0) return null;
  return html`
<table class="counts">
<caption>${caption}</caption>
<thead><tr><th scope="col">${title}</th><th scope="col">Articles</th></tr></thead>
<tbody>${rows.map(
    ({ name, count }) => html`
<tr><th scope="row">${name}</th><td>${formatCount(count)}</td></tr>`,
  )}
</tbody>
</table>`;
}

function showMaking({ names }: AboutPage, { href }: Here): Markup {
  return html`
<section class="section prose">
<h2 class="section-title">How it was made</h2>
<p>A program, Dateline, read the articles and made these pages. It found the date, headline, byline and source of each article, and in the text the names of people, places and organisations. It grouped the articles that tell a running story.</p>
<p>No person checked every name. Some are missed, some are put under the wrong heading, and now and then two bearers of one name share a page. Headlines that say so were made from an article’s first words. Quotation marks and dashes were set for print; nothing else in the texts was changed.</p>
<p>Names that may be one, and names that may be two, are listed for the archive’s editor under <a href="${href(names.url)}">${names.text}</a>.</p>
</section>`;
}

function showData({ data, siteFeeds }: AboutPage, { href }: Here): Markup {
  return html`
<section class="section prose">
<h2 class="section-title">Data and feeds</h2>
<p>The whole archive can be had as data: one JSON object a line, in UTF-8.</p>${data.map(
    ({ link, fields }) => html`
<h3><a href="${href(link.url)}">${link.text}</a></h3>
<dl class="fields">${fields.map(
      ({ name, meaning }) => html`
<div><dt><code>${name}</code></dt><dd>${meaning}</dd></div>`,
    )}
</dl>`,
  )}
<ul class="data-links">${FEEDS.map(
    ({ feed, text, says }) => html`
<li><a href="${href(siteFeeds[feed])}">${text}</a> ${says}</li>`,
  )}
</ul>
</section>`;
}

export const { data, render } = layout('about', (page, site) =>
  showPage(page, site, (here) => {
    const { first, last } = page.holdings;
    return html`<header class="page-head">
<h1 class="title">About this archive</h1>
<p class="standfirst">${showInLanguage(site.description, site.descriptionLanguage, here.language)}${first !== null && last !== null && html` Its articles are of ${showSpan(first, last)}.`}</p>
</header>
<section class="section">
<h2 class="section-title">What it holds</h2>${showHoldings(page.holdings, here)}
<div class="counts-side">${showTable(page.languages, 'Language', 'Languages of the articles')}${showTable(page.formats, 'Format', 'Formats of their files')}
</div>${showLanguagesNote(page.languages)}
</section>${showMaking(page, here)}${showData(page, here)}`;
  }),
);
