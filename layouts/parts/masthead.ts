import type { Url } from '../../src/model/model.ts';
import type { AnyLink } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { showInLanguage, showLinkText } from './language.ts';
import { oncePerFolder } from './per-folder.ts';
import { showSiteSearch } from './search-field.ts';

const HOME = 'index.html' as Url;

function showSection(link: AnyLink, here: Here): Markup {
  const { url, href } = here;
  const current = link.url === url ? 'page' : isWithin(url, link.url) ? 'true' : null;
  return html`
<li><a href="${href(link.url)}"${current && html` aria-current="${current}"`}>${showLinkText(link, here)}</a></li>`;
}

/** To the search leads the field. */
const isInMenu = (link: AnyLink): boolean => !('kind' in link && link.kind === 'search');

/** The archive's name, a field to search it, and the menu of its sections. The front page wears the name large. */
export const showMasthead = oncePerFolder((here) => {
  const { site, url, href, language, words } = here;
  const isHome = url === HOME;
  const name = showInLanguage(site.title, site.titleLanguage, language);
  return html`<header class="masthead sheet${isHome && ' masthead-front'}">
${isHome ? html`<h1 class="nameplate">${name}</h1>` : html`<p class="nameplate"><a href="${href(HOME)}">${name}</a></p>`}${showSiteSearch(here)}
<nav class="menu" aria-label="${words.frame.menu}">
<ul>${site.menu.filter(isInMenu).map((link) => showSection(link, here))}
</ul>
</nav>
</header>`;
});

/** Whether a page lies in the folder of an `index.html`, other than the home page's. */
export function isWithin(page: Url, index: Url): boolean {
  const folder = index.slice(0, index.lastIndexOf('/') + 1);
  return folder !== '' && index.endsWith('/index.html') && page.startsWith(folder);
}
