import { findOriginal } from './copy-address.ts';

/** What newsletters, networks and shops add to an address to know where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_(?:medium|campaign|source)\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|igsh|twclid|ttclid|mc_cid|mc_eid|_hsenc|_hsmi|ref_src|ref_url|cmpid|ocid|smid|xtor|wt_mc|amp|__twitter_impression)$/i;

/** A host's name as it is compared: `www.Herald.example.` is `herald.example`. */
export function hostOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\.(?=.+\..)/, '');
}

/**
 * An address as its site knows it: out of an archive's or a cache's copy, without what follows its readers and without
 * the place in the page.
 *
 * @returns `null` where it is no address of the web
 */
export function plainAddress(written: string): URL | null {
  const trimmed = written.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = findOriginal(new URL(trimmed));
  url.hash = '';
  // Written anew only where something goes: an old server may have told `a+b` and `a%20b` apart.
  const parts = url.search.slice(1).split('&');
  const kept = parts.filter((part) => part !== '' && !TRACKING.test(part.replace(/^\?+|=.*/gs, '')));
  if (kept.length < parts.length) url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return url;
}

/** No article stands at a longer one. */
const LONGEST = 4000;
/** The beginning of an address that was written without its scheme: `herald.example/2019/quay`. */
const BARE = /^(?:\/\/)?(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d{1,5})?(?=[/?#]|$)/u;

/**
 * What addresses of one article have in common: by it an address that somebody pastes is looked up. Whatever leads to
 * the same page on any usual server is the same: the scheme, `www.`, the port, letters' case in the host, how characters
 * are encoded, the order of parameters, a slash or `index.html` at the end, the place in the page, what follows readers,
 * and whether it is a copy in an archive of the web.
 *
 * @returns text without blanks; empty where this is no address
 * @example addressKey('https://www.Herald.example/quay/?utm_source=x#top') // 'herald.example/quay'
 */
export function addressKey(written: string): string {
  const trimmed = written.trim();
  if (trimmed.length > LONGEST) return '';
  const address = BARE.test(trimmed) ? `http://${trimmed.replace(/^\/\//, '')}` : trimmed;
  const url = plainAddress(address);
  if (url === null || !url.hostname.includes('.')) return '';
  const path = settle(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/(?:\/(?:index\.(?:html?|php)|default\.aspx?)?){1,4}$/i, '');
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => settle(part.replaceAll('+', '%20')))
    .sort()
    .join('&');
  return `${hostOf(url.hostname)}${path}${query === '' ? '' : `?${query}`}`;
}

/** One that is encoded, as UTF-8 or in a single byte, or that some encode. */
const CHARACTER =
  /%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}|%[0-9a-f]{2}|[|^`{}[\]\\]/gi;

/** Characters encoded in one way, however they were: `%7Ekell` is `~kell`, `%c3%9c` is `%C3%9C`. */
function settle(part: string): string {
  return part.replace(CHARACTER, (piece) => {
    try {
      return encodeURIComponent(decodeURIComponent(piece)).replace(
        /%(?:24|2C|3A|3B|40)/g,
        decodeURIComponent,
      );
    } catch {
      // An old site's own encoding, which is not UTF-8.
      return piece.toUpperCase();
    }
  });
}
