import type { AnyLink, Position } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { showLinkText } from './language.ts';

function showSide(link: AnyLink | null, rel: 'prev' | 'next', here: Here): Markup | null {
  if (link === null) return null;
  const { pagerPrevious, pagerNext } = here.words.frame;
  return html`
<a class="pager-${rel}" rel="${rel}" href="${here.href(link.url)}"><span class="kicker">${rel === 'prev' ? pagerPrevious : pagerNext}</span> <span class="pager-text">${showLinkText(link, here)}</span></a>`;
}

/** At the end of a page, on to its neighbours in time. */
export function showPager({ previous, next }: Position, here: Here): Markup | null {
  if (previous === null && next === null) return null;
  return html`<nav class="pager" aria-label="${here.words.frame.pager}">${showSide(previous, 'prev', here)}${showSide(next, 'next', here)}
</nav>`;
}
