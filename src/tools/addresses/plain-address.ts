import { findOriginal } from '../text/copy-address.ts';

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
