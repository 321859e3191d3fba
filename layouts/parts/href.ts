import type { Url } from '../../src/model.ts';
import type { Site } from '../../src/page-parts.ts';
import type { HtmlPage } from '../../src/pages.ts';

/** Makes the link from the page at hand to a file of the site, or to an anchor on it. */
export type HrefTo = (url: Url, anchor?: string) => string;

/** What every part needs to know of the page that it stands on. */
export interface Here {
  readonly url: Url;
  readonly site: Site;
  readonly href: HrefTo;
}

const SAFE = /^[\w.~-]*$/;

function encodeSegment(segment: string): string {
  if (SAFE.test(segment)) return segment;
  // A lone surrogate cannot be encoded.
  return encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

/**
 * A link that works from any host, any sub-path and a disk: it names its file, from the folder of `from`.
 *
 * @example relativeHref('2023/08/04/index.html', 'people/x.html', 'y') // '../../../people/x.html#y'
 */
export function relativeHref(from: Url, to: Url, anchor?: string): string {
  const fragment = anchor === undefined ? '' : `#${encodeSegment(anchor)}`;
  if (from === to && fragment !== '') return fragment;
  const base = from.split('/');
  const target = to.split('/');
  let shared = 0;
  while (shared < base.length - 1 && shared < target.length - 1 && base[shared] === target[shared]) shared++;
  const path = target.slice(shared).map(encodeSegment).join('/');
  return '../'.repeat(base.length - 1 - shared) + path + fragment;
}

/** The address of a file of a published site. */
export function absoluteHref(siteUrl: string, to: Url): string {
  return siteUrl + to.split('/').map(encodeSegment).join('/');
}

/**
 * The page's place in the site. A host shows `404.html` at any depth, where relative links would miss: its links
 * are absolute where the site's address is known. Without one they hold from the site's root alone.
 */
export function placeOf(page: HtmlPage, site: Site): Here {
  const { url } = page;
  const { siteUrl } = site;
  if (page.kind === 'not-found' && siteUrl !== null) {
    return {
      url,
      site,
      href: (to, anchor) =>
        absoluteHref(siteUrl, to) + (anchor === undefined ? '' : `#${encodeSegment(anchor)}`),
    };
  }
  return { url, site, href: (to, anchor) => relativeHref(url, to, anchor) };
}
