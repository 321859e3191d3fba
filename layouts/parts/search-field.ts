import { SEARCH } from '../../src/plan/make/parts/site-links.ts';
import type { SearchFilter } from '../../src/plan/urls/search-url.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';

/** The field, and the button with a magnifier, which the style sheet draws: a page from a disk may load no mask. */
function showField(label: string, placeholder: string, { words }: Here): Markup {
  return html`<input type="search" name="q" aria-label="${label}" placeholder="${placeholder}"><button type="submit" aria-label="${words.search.button}"></button>`;
}

/** Searches the whole archive, from whatever page. The page of the search itself has a field of its own: there, nothing. */
export function showSiteSearch(here: Here): Markup | null {
  if (!here.site.hasSearch || here.url === SEARCH.url) return null;
  const { find, search } = here.words;
  return html`
<form class="find" role="search" action="${here.href(SEARCH.url)}">${showField(find.archive, search.button, here)}</form>`;
}

/** The same, in what a page says of itself. */
export function showSearchAgain(here: Here): Markup | null {
  if (!here.site.hasSearch) return null;
  const { archive } = here.words.find;
  return html`
<form class="find" action="${here.href(SEARCH.url)}">${showField(archive, archive, here)}</form>`;
}

/** Searches the articles of a subject or a period alone. */
export function showSearchWithin(filters: readonly SearchFilter[], here: Here): Markup | null {
  if (!here.site.hasSearch) return null;
  const { these } = here.words.find;
  return html`
<form class="find" action="${here.href(SEARCH.url)}">${filters.map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`)}${showField(these, these, here)}</form>`;
}
