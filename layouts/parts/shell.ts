import type { Url } from '../../src/model/model.ts';
import type { Site } from '../../src/model/page-parts.ts';
import type { ShownPage } from '../../src/model/pages.ts';
import { type Child, html, type Markup } from '../html.ts';
import { showCrumbs } from './crumbs.ts';
import { showFooter } from './footer.ts';
import { showHead } from './head.ts';
import { absoluteHref, type Here, placeOf } from './href.ts';
import { showAddress, showInLanguage } from './language.ts';
import { showMasthead } from './masthead.ts';
import { showPager } from './pager.ts';
import { showRail } from './rail.ts';

/** On paper: which archive the sheet is of, and where in it; its address where that is known. */
function showImprint(here: Here): Markup {
  const { site, url, language, words } = here;
  const address = site.siteUrl === null ? url : absoluteHref(site.siteUrl, url);
  const archive = showInLanguage(site.title, site.titleLanguage, language);
  return html`<p class="imprint">${words.frame.imprint<Child>(archive, showAddress(address, here))}</p>`;
}

/**
 * A whole page around what its layout shows.
 *
 * @param showMain the content of `<main>`
 * @param scripts files of the site that the page runs, if any
 */
export function showPage(
  page: ShownPage,
  site: Site,
  showMain: (here: Here) => Markup,
  scripts: readonly Url[] = [],
): Markup {
  const here = placeOf(page, site);
  return html`<!DOCTYPE html>
<html lang="${here.language}" dir="${here.words.direction}">
${showHead(page, here, scripts)}
<body id="top" class="page-${page.kind}">
<a class="skip" href="#main">${here.words.frame.skip}</a>
${showMasthead(here)}
${showRail(page, here)}
<main id="main" class="sheet">
${showCrumbs(page.position.crumbs, here)}
${showMain(here)}
${showPager(page.position, here)}
${showImprint(here)}
</main>
${showFooter(here)}
</body>
</html>
`;
}
