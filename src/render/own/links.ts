import { dirname, join, posix, resolve } from 'node:path';
import { relativeHref } from '../../../layouts/parts/href.ts';
import type { Url } from '../../model/model.ts';

/** Where a link of a page leads to within the site. */
interface SiteLink {
  readonly target: Url;
  /** It, from the page, with what stood behind its path. */
  readonly href: string;
}

const OUTSIDE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;
const INDEX = 'index.html';

/**
 * Reads a link as it is written: from the root of the site, or from the page. It then names its file, and works from a
 * disk and under any path.
 *
 * @returns `null` where it stays on the page, leaves the site, or cannot be read
 * @example readLink('/people/?x#y', 'about/us.html') // { target: 'people/index.html', href: '../people/index.html?x#y' }
 */
export function readLink(written: string, page: Url): SiteLink | null {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(written.trim()) ?? [];
  if (path === '' || OUTSIDE.test(path)) return null;
  const inside = decode(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path));
  if (inside === null) return null;
  const target = nameFile(posix.normalize(inside)) as Url;
  if (target.startsWith('../')) return { target, href: written };
  return { target, href: relativeHref(page, target) + rest };
}

/** URLs of the project's own pages by the paths of their templates; `false` for what is no page. */
export type TemplateUrls = ReadonlyMap<string, string | false | undefined>;

/**
 * Reads a link that names a template, from the folder of all of them or from its own.
 *
 * @param folder of the project's own pages
 * @returns the URL of its page, from the root of the site; `null` where it names none
 * @example readTemplateLink('contact.md#post', …) // '/contact/#post'
 */
export function readTemplateLink(
  written: string,
  template: string,
  folder: string,
  urls: TemplateUrls,
): string | null {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(written.trim()) ?? [];
  const named = decode(path);
  if (named === null || named === '') return null;
  for (const from of [dirname(resolve(template)), folder]) {
    const url = urls.get(join(from, named));
    if (typeof url === 'string') return url + rest;
  }
  return null;
}

/** @example nameFile('people/') // 'people/index.html' */
function nameFile(path: string): string {
  if (path === '.' || path === '') return INDEX;
  if (path.endsWith('/')) return path + INDEX;
  return posix.extname(path) === '' ? `${path}/${INDEX}` : path;
}

function decode(path: string): string | null {
  try {
    return decodeURI(path);
  } catch {
    return null;
  }
}
