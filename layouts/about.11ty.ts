import { nameLanguage } from '../src/knowledge/languages/language-names.ts';
import { DATA_FIELDS, LIST_FIELDS } from '../src/model/data-fields.ts';
import type { Url } from '../src/model/model.ts';
import type { Feeds } from '../src/model/page-parts.ts';
import type { AboutPage } from '../src/model/pages.ts';
import { groupBy } from '../src/tools/collections/group.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { markDate } from './parts/day-text.ts';
import { showHoldings } from './parts/holdings.ts';
import type { Here } from './parts/href.ts';
import { showInLanguage } from './parts/language.ts';
import { showLanguagesNote } from './parts/language-note.ts';
import { showPage } from './parts/shell.ts';
import { DATA_ANCHOR } from './parts/take-away.ts';

/** A row of a table: what is counted has a name in words of the page's own, or in another language. */
interface CountedName {
  readonly name: string;
  readonly language?: string;
  readonly count: number;
}

const FEEDS = ['atom', 'json'] as const satisfies readonly (keyof Feeds)[];

/** Most articles first; several tags may have one name. */
function countByName(names: readonly CountedName[]): readonly CountedName[] {
  const byName = groupBy(names, ({ name }) => name);
  return [...byName.values()]
    .map((of) => ({ ...of[0]!, count: of.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

const nameLanguages = ({ languages }: AboutPage, { words }: Here): readonly CountedName[] =>
  languages.map(({ language, count }) => {
    const name = words.terms.language(language);
    return name === null ? { name: nameLanguage(language), language: 'en', count } : { name, count };
  });

const nameFormats = ({ formats }: AboutPage, { words }: Here): readonly CountedName[] =>
  formats.map(({ name: format, title, count }) => {
    const name = words.about.formatTitles[format];
    return name === undefined ? { name: title, language: 'en', count } : { name, count };
  });

function showTable(
  names: readonly CountedName[],
  { column, caption }: { readonly column: string; readonly caption: string },
  here: Here,
): Markup | null {
  const { words } = here;
  const rows = countByName(names);
  if (rows.length === 0) return null;
  return html`
<table class="counts">
<caption>${caption}</caption>
<thead><tr><th scope="col">${column}</th><th scope="col">${words.about.articles}</th></tr></thead>
<tbody>${rows.map(
    ({ name, language, count }) => html`
<tr><th scope="row">${language === undefined ? name : showInLanguage(name, language, here.language)}</th><td>${words.numbers.count(count)}</td></tr>`,
  )}
</tbody>
</table>`;
}

function showMaking({ names, version }: AboutPage, { href, words }: Here): Markup {
  const { makingTitle, making, madeWith, doubts } = words.about;
  return html`
<section class="section prose">
<h2 class="section-title">${makingTitle}</h2>${making.map(
    (paragraph) => html`
<p>${paragraph}</p>`,
  )}
<p>${doubts((text) => html`<a href="${href(names)}">${text}</a>`)}</p>
<p>${madeWith(version)}</p>
</section>`;
}

/** What each field of a row means. */
function showFields<Field extends string>(
  fields: readonly Field[],
  meanings: Readonly<Record<Field, string>>,
): Markup {
  return html`
<dl class="fields">${fields.map(
    (field) => html`
<div><dt><code>${field}</code></dt><dd>${meanings[field]}</dd></div>`,
  )}
</dl>`;
}

/** Data files of one sort: a heading where it is one, else a list. */
function showDataFiles(urls: readonly Url[], { href }: Here): Markup {
  const [first] = urls;
  if (first !== undefined && urls.length === 1)
    return html`
<h3><a href="${href(first)}">${first}</a></h3>`;
  return html`
<ul class="data-files">${urls.map(
    (url) => html`
<li><a href="${href(url)}">${url}</a></li>`,
  )}
</ul>`;
}

function showData({ data, dataPackage, siteFeeds }: AboutPage, here: Here): Markup {
  const { href, words } = here;
  const { about, takeAway } = words;
  return html`
<section class="section prose" id="${DATA_ANCHOR}">
<h2 class="section-title">${about.dataTitle}</h2>
<p>${about.data} ${takeAway.package(html`<a href="${href(dataPackage)}">${dataPackage}</a>`)}</p>${showDataFiles(data.articles, here)}${showFields(DATA_FIELDS.articles, about.fields.articles)}${showDataFiles(data.entities, here)}${showFields(DATA_FIELDS.entities, about.fields.entities)}
<p>${takeAway.lists}</p>
<h3>${takeAway.listed}</h3>${showFields(LIST_FIELDS.articles, takeAway.fields.listed)}
<h3>${takeAway.mentions}</h3>${showFields(LIST_FIELDS.mentions, takeAway.fields.mentions)}
<ul class="data-links">${FEEDS.map(
    (feed) => html`
<li><a href="${href(siteFeeds[feed])}">${words.feeds[feed]}</a> ${about[feed]}</li>`,
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
<p class="standfirst">${showInLanguage(site.description, site.descriptionLanguage, here.language)}${first !== null && last !== null && html` ${about.extent(first, last, markDate)}`}</p>
</header>
<section class="section">
<h2 class="section-title">${about.holdings}</h2>${showHoldings(page.holdings, here)}
<div class="counts-side">${showTable(nameLanguages(page, here), about.languages, here)}${showTable(nameFormats(page, here), about.formats, here)}
</div>${showLanguagesNote(page.languages, here)}
</section>${showMaking(page, here)}${showData(page, here)}`;
  }),
);
