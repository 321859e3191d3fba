import type { Url } from '../../src/model/model.ts';
import type { Feeds, ListFile } from '../../src/model/page-parts.ts';
import type { ShownPage } from '../../src/model/pages.ts';
import { OFFLINE } from '../../src/plan/make/parts/site-links.ts';
import { type SearchFilter, searchQuery } from '../../src/plan/urls/search-url.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';

const SEARCH = 'search.html' as Url;
const ABOUT = 'about.html' as Url;
/** Where the page about the archive tells of its data. */
export const DATA_ANCHOR = 'data';

const FEEDS = ['atom', 'json'] as const satisfies readonly (keyof Feeds)[];

function showFeeds(feeds: Feeds, { href, words }: Here): readonly Markup[] {
  return FEEDS.map((feed) => html`<a href="${href(feeds[feed])}">${words.feeds[feed]}</a>`);
}

/** What can be taken from a page: its list as files, its feeds. A list without tables is found in the search, which hands them out. */
function listLinks(
  { lists = [], feeds }: { readonly lists?: readonly ListFile[]; readonly feeds?: Feeds },
  filters: readonly SearchFilter[],
  here: Here,
): readonly Markup[] {
  const { href, words } = here;
  const { articlesAs, mentionsAs, referencesAs } = words.takeAway;
  const say = { articles: articlesAs, mentions: mentionsAs, references: referencesAs };
  const hasTables = lists.some(({ holds }) => holds !== 'references');
  return [
    ...lists.map(
      ({ format, holds, url }) =>
        html`<a href="${href(url)}"${holds === 'references' && html` download`}>${say[holds](format)}</a>`,
    ),
    ...(hasTables || !here.site.hasSearch
      ? []
      : [html`<a href="${href(SEARCH)}?${searchQuery(filters)}">${words.takeAway.search}</a>`]),
    ...(feeds === undefined ? [] : showFeeds(feeds, here)),
  ];
}

/** Shown by a script, where the browser can keep pages: below all that would move when it comes. */
function showKeep(label: 'keepStory' | 'keepPage', { href, words: { offline } }: Here): Markup {
  return html`<div class="keep-offline" hidden><button type="button">${offline[label]}</button> <span role="status"></span> <a href="${href(OFFLINE)}" hidden>${offline.all}</a></div>`;
}

function showLinks(links: readonly Markup[], keep: Markup | null, { words }: Here): Markup {
  return html`
<section class="section page-data">
<h2 class="section-title">${words.takeAway.title}</h2>${keep}
<ul class="take-away-links">${links.map(
    (link) => html`
<li>${link}</li>`,
  )}
</ul>
</section>`;
}

/** @param filters what keeps a search to the articles of the page */
export function showTakeAway(
  page: Pick<ShownPage, 'kind' | 'lists' | 'feeds'>,
  filters: readonly SearchFilter[],
  here: Here,
): Markup | null {
  const links = listLinks(page, filters, here);
  const keep = showKeep(page.kind === 'story' ? 'keepStory' : 'keepPage', here);
  return links.length === 0 ? keep : showLinks(links, keep, here);
}

/** The feeds of the whole archive, and where to have its data. */
export function showArchiveTakeAway(feeds: Feeds, here: Here): Markup {
  const data = html`<a href="${here.href(ABOUT, DATA_ANCHOR)}">${here.words.takeAway.archive}</a>`;
  return showLinks([data, ...showFeeds(feeds, here)], null, here);
}
