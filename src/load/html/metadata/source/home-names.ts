/** What links that lead to a site's first page are called. */
import type { PageDocument, PageElement } from '../../dom.ts';
import { tidyText } from '../../dom.ts';
import { splitTitle } from '../headline/title-parts.ts';
import { cutSlogan, foldSite, listSpellings } from './site-spelling.ts';

const MOST_LINKS = 40;
const LONGEST = 50;
/** `Herald logo`, `Go to the Herald’s home page` */
const BESIDE_NAME =
  /^(?:logo(?: (?:of|von|de|der|des|du|di))?(?: the)?:?|zur startseite(?: von)?|link to|go to|back to|home -)\s+|(?<!\s)\s+(?:logo|home(?:page)?|startseite|foren-übersicht|forum index)$/gi;
const NO_NAME =
  /^(?:home|homepage|home page|start|startseite|accueil|inicio|início|portada|logo|back|menu|image|picture|bild|banner|header|kopf|title|site|website|skip.*|index|zur startseite|front page|back to.*)$/i;

/**
 * Names that the links home, the logo and the ends of the title show. Of the links those only which the title or the
 * page's address knows, too.
 *
 * @param stated what the page states of the site's name, folded
 * @param known the same, and what may be its name
 */
export function listHomeNames(
  document: PageDocument,
  address: string | null,
  stated: ReadonlySet<string>,
  known: ReadonlySet<string>,
): readonly string[] {
  const title = tidyText(document.querySelector('title')?.textContent) ?? '';
  const bracketed = / [([]([^()[\]]{2,60})[)\]]$/.exec(title)?.[1];
  const parts = [
    ...splitTitle(title).map(({ text }) => text),
    ...(bracketed === undefined ? [] : [bracketed]),
  ];
  const ends = parts.length > 1 ? [...parts].reverse().map(cutSlogan) : [];
  const keys = new Set(ends.flatMap(listSpellings));
  const links = [...document.querySelectorAll('a[href]')]
    .slice(0, MOST_LINKS)
    .filter((link) => leadsHome(link, address));
  const names = links.flatMap(nameElement).filter((name) => isKnown(name, known) || isKnown(name, keys));
  const own = new Set([...stated, ...names.flatMap(listSpellings)]);
  const shown = [...names, ...ends.filter((end) => end.length <= LONGEST && isKnown(end, known))];
  const site = foldSite(ends[0] ?? '');
  const headline = isKnown(ends[0] ?? '', own) ? ends.findLast((end) => foldSite(end) !== site) : undefined;
  // The picture of an article is often called like it, and no logo.
  return shown.filter((name) => isKnown(name, stated) || foldSite(name) !== foldSite(headline ?? ''));
}

function isKnown(name: string, keys: ReadonlySet<string>): boolean {
  return listSpellings(name).some((key) => keys.has(key));
}

/** Whether a link leads to a site's first page. */
export function leadsHome(link: PageElement, address: string | null): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (/^(?:\/|\.\/|(?:\.\.\/){1,6}|\/?(?:index|default|home)\.[a-z]{3,5}|\/[a-z]{2}\/?)$/i.test(href))
    return true;
  if (!/^(?:https?:)?\/\/[^/]{3,200}\/?(?:index\.[a-z]{3,5})?$/i.test(href)) return false;
  const host = /\/\/(?:www\.)?([^/:?#]+)/.exec(href)?.[1] ?? '';
  return address === null || address.includes(host);
}

/** What a link or a logo shows, or says to who cannot see it. */
export function nameElement(element: PageElement): readonly string[] {
  const picture = element.querySelector('img');
  return [
    element.textContent,
    element.getAttribute('title'),
    element.getAttribute('aria-label'),
    picture?.getAttribute('alt'),
  ]
    .flatMap((text) => tidyText(text) ?? [])
    .map((name) => name.replace(BESIDE_NAME, ''))
    .filter((name) => name.length <= LONGEST && foldSite(name).length > 2 && !NO_NAME.test(name));
}
