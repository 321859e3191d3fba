import type { EntityPage } from '../../src/model/pages.ts';
import { formatCount } from '../../src/words/count-text.ts';
import { KIND_WORDS } from '../../src/words/kind-words.ts';
import { type Child, html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { showName } from './language.ts';

/** @example formatCoordinates(13.5, -2.1) // '13.50° N, 2.10° W' */
function formatCoordinates(latitude: number, longitude: number): string {
  const northing = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}`;
  return `${northing}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`;
}

function showLocation({ location, name }: EntityPage): Markup | null {
  if (location === null) return null;
  return html`
<p class="meta">${location.country !== null && location.country !== name && html`<span>${location.country}</span>`}<span>${formatCoordinates(location.latitude, location.longitude)}</span></p>`;
}

function showDemonyms({ demonyms }: EntityPage, set: (text: string) => Child): Markup | null {
  if (demonyms.length === 0) return null;
  return html`
<p class="aliases">Counted by its demonyms: ${demonyms.map(
    ({ form, count }, index) => html`${index > 0 && ', '}<span>${set(form)}</span> ${formatCount(count)}`,
  )}</p>`;
}

function showElsewhere({ elsewhere }: EntityPage): Markup | null {
  if (elsewhere.length === 0) return null;
  return html`
<p class="meta">${elsewhere.map(({ text, address }) => html`<span><a href="${address}" rel="external noreferrer">${text}</a></span>`)}</p>`;
}

/** What the person, place or organisation is called, and what it is. */
export function showEntityHead(page: EntityPage, { site }: Here): Markup {
  const set = (text: string) => showName(text, site);
  const aliases = page.aliases.filter((alias) => alias !== page.acronym);
  return html`<header class="page-head">
<p class="kicker">${KIND_WORDS[page.entityKind].label}</p>
<h1 class="title">${set(page.name)}${page.acronym !== null && html` <span class="acronym">${set(page.acronym)}</span>`}</h1>${
    page.note !== null &&
    html`
<p class="standfirst">${set(page.note)}</p>`
  }${
    aliases.length > 0 &&
    html`
<p class="aliases">Also in the archive as ${aliases.map((alias, index) => html`${index > 0 && ', '}<span>${set(alias)}</span>`)}</p>`
  }${showDemonyms(page, set)}${showElsewhere(page)}${showLocation(page)}
</header>`;
}
