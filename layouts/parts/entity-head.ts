import { nameCountry } from '../../src/knowledge/gazetteer/country-names.ts';
import type { EntityPage } from '../../src/model/pages.ts';
import { type Child, html, type Markup } from '../html.ts';
import { showOnMap } from '../map/world-map.ts';
import type { Here } from './href.ts';
import { showInLanguage, showName } from './language.ts';

type ShowName = (text: string) => Markup;

/** The country that a place is in; `null` for the country itself, and for one without a name. */
function showCountry(code: string, name: string, { words, language }: Here): Child {
  const own = words.terms.country(code);
  const english = nameCountry(code);
  if (english === null || name === own || name === english) return null;
  return html`<span>${own ?? showInLanguage(english, 'en', language)}</span>`;
}

function showLocation({ location, name }: EntityPage, here: Here): Markup | null {
  if (location === null) return null;
  const { words } = here;
  return html`
<p class="meta">${showCountry(location.country, name, here)}<span>${words.numbers.coordinates(location.latitude, location.longitude)}</span></p>`;
}

function showDemonyms({ demonyms }: EntityPage, show: ShowName, { words }: Here): Markup | null {
  if (demonyms.length === 0) return null;
  return html`
<p class="aliases">${words.entity.demonyms(demonyms.map(({ form, count }) => ({ form: show(form), count })))}</p>`;
}

function showElsewhere({ elsewhere }: EntityPage): Markup | null {
  if (elsewhere.length === 0) return null;
  return html`
<p class="meta">${elsewhere.map(({ text, address }) => html`<span><a href="${address}" rel="external noreferrer">${text}</a></span>`)}</p>`;
}

/** Whom or what articles say it is, in their words; an editor's note says more. */
function showDescriptions({ descriptions, note }: EntityPage, { words, language }: Here): Markup | null {
  if (descriptions.length === 0 || note !== null) return null;
  return html`
<p class="standfirst">${descriptions.map((said, place) => {
    const text = showInLanguage(said.text, said.language, language);
    return html`${place > 0 && ' · '}${said.since === null ? text : words.entity.since<Child>(said.since, text)}`;
  })}</p>`;
}

/** What the person, place or organisation is called, and what it is. */
export function showEntityHead(page: EntityPage, here: Here): Markup {
  const { words } = here;
  const set = (text: string) => showName(text, here);
  const show = (text: string) => html`<span>${set(text)}</span>`;
  const aliases = page.aliases.filter((alias) => alias !== page.acronym);
  return html`<header class="page-head">
<p class="kicker">${words.kinds[page.entityKind]}</p>
<h1 class="title">${set(page.name)}${page.acronym !== null && html` <span class="acronym">${set(page.acronym)}</span>`}</h1>${showDescriptions(page, here)}${
    page.note !== null &&
    html`
<p class="standfirst">${set(page.note)}</p>`
  }${
    aliases.length > 0 &&
    html`
<p class="aliases">${words.entity.aliases(page.entityKind, aliases.map(show))}</p>`
  }${showDemonyms(page, show, here)}${showElsewhere(page)}${showLocation(page, here)}${showOnMap(page, here)}
</header>`;
}
