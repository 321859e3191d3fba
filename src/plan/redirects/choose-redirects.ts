import type { Url } from '../../model/model.ts';
import { hostOf, plainAddress } from '../../tools/addresses/address-key.ts';
import { countIn } from '../../tools/collections/count.ts';
import { trimEndOf } from '../../tools/text/cut.ts';

/** An article that stood elsewhere. */
export interface MovedArticle {
  readonly url: Url;
  readonly originalUrl: string;
}

/** From where to where somebody is led: a path at the old host, with its query, and a page of the site. */
export interface Redirect {
  /** As a browser asks for it, and not yet fit for any rule. */
  readonly path: string;
  /** With its `?`; empty where there is none. */
  readonly search: string;
  readonly to: Url;
}

export interface ChosenRedirects {
  /** In the order of the articles. */
  readonly redirects: readonly Redirect[];
  /** Addresses of pages of the site itself: whoever comes there is there. */
  readonly own: readonly string[];
  /** Addresses that an article before has taken. */
  readonly shared: readonly string[];
  /** Of each host at which articles stood, how many did. */
  readonly hosts: ReadonlyMap<string, number>;
}

/** Longer ones are nobody's. */
const LONGEST = 1500;

/**
 * The old addresses at some hosts, each once.
 *
 * @param articles of those that claim one address, it is the first's: newest first
 * @param hosts as `hostOf` has them
 * @param site its root's path, `/` or `/niger/`, and the files that it has
 */
export function chooseRedirects(
  articles: Iterable<MovedArticle>,
  hosts: readonly string[],
  site: { readonly root: string; readonly urls: Iterable<string> },
): ChosenRedirects {
  const isOwn = createOwnTest(site.root, site.urls);
  const redirects = new Map<string, Redirect>();
  const [own, shared] = [new Set<string>(), new Set<string>()];
  const counts = new Map<string, number>();
  for (const { url, originalUrl } of articles) {
    const address = plainAddress(originalUrl);
    if (address === null) continue;
    const host = hostOf(address.hostname);
    countIn(counts, host);
    if (!hosts.includes(host)) continue;
    const { pathname: path, search } = address;
    const from = path + search;
    // `//host/` would be another host.
    if (from.length > LONGEST || path.startsWith('//')) continue;
    if (search === '' && isOwn(path)) own.add(from);
    else if (redirects.has(from)) shared.add(from);
    else redirects.set(from, { path, search, to: url });
  }
  return { redirects: [...redirects.values()], own: [...own], shared: [...shared], hosts: counts };
}

/**
 * Whether a host has a file of the site at a path, with or without `.html` and `index.html`, as some hosts show pages.
 * A rule would hide it, or lead there and back for ever.
 */
export function createOwnTest(root: string, urls: Iterable<string>): (path: string) => boolean {
  const all = new Set<string>();
  for (const url of urls) all.add(url.toLowerCase());
  const inside = root.toLowerCase();
  return (path) => {
    const asked = decode(path).toLowerCase();
    if (asked === '/' || `${asked}/` === inside) return true;
    if (!asked.startsWith(inside)) return false;
    const name = trimEndOf(asked.slice(inside.length), /\//);
    return name === '' || all.has(name) || all.has(`${name}.html`) || all.has(`${name}/index.html`);
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
