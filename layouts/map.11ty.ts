import { nameCountry } from '../src/knowledge/gazetteer/country-names.ts';
import type { MappedPlace } from '../src/model/page-parts.ts';
import type { MapPage } from '../src/model/pages.ts';
import { type Child, html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { showMap } from './map/world-map.ts';
import type { Here } from './parts/href.ts';
import { showInLanguage, showName } from './parts/language.ts';
import { showPage } from './parts/shell.ts';

/** Rows that are in sight. */
const FIRST_ROWS = 40;

/** The country that a place is in; nothing for the country itself. */
function showCountry({ country, text }: MappedPlace, { words, language }: Here): Child {
  const own = words.terms.country(country);
  const english = nameCountry(country);
  if (text === own || text === english) return null;
  return own ?? (english !== null && showInLanguage(english, 'en', language));
}

function showRows(places: readonly MappedPlace[], label: string, here: Here): Markup {
  const { words, href } = here;
  return html`
<section class="place-table" tabindex="0" aria-label="${label}">
<table>
<thead><tr><th scope="col">${words.kinds.place}</th><th scope="col">${words.map.country}</th><th scope="col">${words.chart.articles}</th></tr></thead>
<tbody>${places.map(
    (place) => html`
<tr><th scope="row"><a href="${href(place.url)}">${showName(place.text, here)}</a></th><td>${showCountry(place, here)}</td><td>${words.numbers.count(place.count)}</td></tr>`,
  )}
</tbody>
</table>
</section>`;
}

/** The first of them, and the others folded. */
function showTable({ places }: MapPage, here: Here): Markup {
  const { words } = here;
  const others = places.slice(FIRST_ROWS);
  return html`
<section class="section">
<h2 class="section-title">${words.index.top}</h2>${showRows(places.slice(0, FIRST_ROWS), words.map.title, here)}${
    others.length > 0 &&
    html`
<details class="fold">
<summary>${words.map.others(others.length)}</summary>${showRows(others, words.map.others(others.length), here)}
</details>`
  }
</section>`;
}

export const { data, render } = layout('map', (page, site) =>
  showPage(
    page,
    site,
    (here) => html`<header class="page-head">
<h1 class="title">${here.words.map.title}</h1>
<p class="standfirst">${here.words.map.extent(page.total)}</p>
</header>${showMap(page.window, page.places, here)}${showTable(page, here)}`,
  ),
);
