import type { Link } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { showName } from './language.ts';

/** The way down from the home page to this one. */
export function showCrumbs(crumbs: readonly Link[], { site, url, href }: Here): Markup | null {
  const above = crumbs.filter((crumb) => crumb.url !== url);
  // The archive's name leads home already.
  if (above.length < 2) return null;
  return html`<nav class="crumbs" aria-label="Breadcrumbs">
<ol>${above.map(
    (crumb) => html`
<li><a href="${href(crumb.url)}">${showName(crumb.text, site)}</a></li>`,
  )}
</ol>
</nav>`;
}
