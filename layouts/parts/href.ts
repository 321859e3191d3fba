import type { Url } from '../../src/model/model.ts';
import type { Site } from '../../src/model/page-parts.ts';
import type { ShownPage } from '../../src/model/pages.ts';
import { rememberObjects } from '../../src/tools/collections/memoise.ts';
import type { Words } from '../../src/words/words.ts';
import { pageLanguage, wordsOf } from '../../src/words/words-of.ts';
import { type Folder, folderOf } from './folder.ts';

/** Makes the link from the page at hand to a file of the site, or to an anchor on it. */
type HrefTo = (url: Url, anchor?: string) => string;

/** What every part needs to know of the page that it stands on. */
export interface Here {
  readonly url: Url;
  readonly folder: Folder;
  readonly site: Site;
  /** Of the page's own words. */
  readonly language: string;
  /** All that the page says by itself. */
  readonly words: Words;
  readonly href: HrefTo;
}

const SAFE = /^[\w.~/-]*$/;

/** Encodes what may not stand in a path as it is. */
function encodePath(path: string): string {
  if (SAFE.test(path)) return path;
  // A lone surrogate cannot be encoded.
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd')))
    .join('/');
}

const SLASH = 0x2f;

/** Length of the longest folder, with its slash, that both files are in. */
function measureSharedFolder(one: string, other: string): number {
  let shared = 0;
  for (let at = 0; at < one.length; at++) {
    const character = one.charCodeAt(at);
    if (character !== other.charCodeAt(at)) break;
    if (character === SLASH) shared = at + 1;
  }
  return shared;
}

/** The ways up by so many folders: few pages lie deeper. */
const UP = ['', '../', '../../', '../../../', '../../../../'] as const;

/** From a file to the folder whose name, with its slash, is so long. */
function climb(path: string, to: number): string {
  let count = 0;
  for (let at = path.indexOf('/', to); at >= 0; at = path.indexOf('/', at + 1)) count++;
  return UP[count] ?? '../'.repeat(count);
}

/**
 * A link that works from any host, any sub-path and a disk: it names its file, from the folder of `from`.
 *
 * @example relativeHref('2023/08/04/index.html', 'people/x.html', 'y') // '../../../people/x.html#y'
 */
export function relativeHref(from: Url, to: Url, anchor?: string): string {
  const fragment = anchor === undefined ? '' : `#${encodePath(anchor)}`;
  if (from === to && fragment !== '') return fragment;
  const shared = measureSharedFolder(from, to);
  return climb(from, shared) + encodePath(to.slice(shared)) + fragment;
}

/** The address of a file of a published site. */
export function absoluteHref(siteUrl: string, to: Url): string {
  return siteUrl + encodePath(to);
}

/**
 * Whether a file is in the page's own folder is soon told. A function that is returned has no name: some compilers give
 * a named one its name at each call, which takes time.
 */
function linksFrom(url: Url): HrefTo {
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  return (to, anchor) =>
    anchor === undefined && to.startsWith(folder)
      ? encodePath(to.slice(folder.length))
      : relativeHref(url, to, anchor);
}

/** What a site says by itself, and in which language. */
const speechOf = rememberObjects(({ language }: Site) => ({
  language: pageLanguage(language),
  words: wordsOf(language),
}));

/**
 * The page's place in the site. A host shows `404.html` at any depth, where relative links would miss: its links
 * are absolute where the site's address is known. Without one they hold from the site's root alone.
 */
export function placeOf(page: ShownPage, site: Site): Here {
  const { url } = page;
  const { siteUrl } = site;
  const { language, words } = speechOf(site);
  const base = { url, folder: folderOf(url, site), site, language, words };
  if (page.kind === 'not-found' && siteUrl !== null) {
    return {
      ...base,
      href: (to, anchor) =>
        absoluteHref(siteUrl, to) + (anchor === undefined ? '' : `#${encodePath(anchor)}`),
    };
  }
  return { ...base, href: linksFrom(url) };
}
