import type { AnyLink } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { showLinkText } from './language.ts';

/** The way down from the home page to this one. */
export function showCrumbs(crumbs: readonly AnyLink[], here: Here): Markup | null {
  const { url, href, words } = here;
  const above = crumbs.filter((crumb) => crumb.url !== url);
  // The archive's name leads home already.
  if (above.length < 2) return null;
  return html`<nav class="crumbs" aria-label="${words.frame.crumbs}">
<ol>${above.map(
    (crumb) => html`
<li><a href="${href(crumb.url)}">${showLinkText(crumb, here)}</a></li>`,
  )}
</ol>
</nav>`;
}
