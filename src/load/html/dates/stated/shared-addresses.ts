/** Addresses of a page in the links by which others share, embed, answer and follow it. */

import type { PageDocument } from '../../dom.ts';
import { listTrackbackValues } from './trackback-notes.ts';

const LINKS = [
  'link[rel~="alternate" i][href*="oembed"]',
  'link[rel~="alternate" i][type$="rss+xml" i]',
  'a[href$="#respond"]',
  'a[href$="#comments"]',
  'a[href$="#disqus_thread"]',
  'a[href*="/sharer"]',
  'a[href*="/share?"]',
  'a[href*="/intent/tweet"]',
].join(', ');
const MOST = 60;
const QUERY_NAMES = ['url', 'u', 'link'] as const;
/** It ends in the part of the page that is meant, or is of the feed of its comments. */
const ENDS = /#.*|\/(?:comments\/)?feed\/?$/s;
const MAY_HOLD_DATE = /\/(?:19|20)\d{2}\/\d{1,2}\/\d{1,2}\//;

/** Those with a date; none where they are of several pages, as on a front page. */
export function listSharedAddresses(document: PageDocument, source: string): readonly string[] {
  const links = [...document.querySelectorAll(LINKS)]
    .slice(0, MOST)
    .map((link) => link.getAttribute('href') ?? '');
  const addresses = [...links, ...listTrackbackValues(source, 'identifier')]
    .map((address) => readShared(address).replace(ENDS, ''))
    .filter((address) => MAY_HOLD_DATE.test(`${address}/`));
  const [first, ...others] = new Set(
    addresses.map((address) => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')),
  );
  return first === undefined || others.length > 0 ? [] : addresses.slice(0, 1);
}

/** The page's own address in that of a service which is told of it. */
function readShared(address: string): string {
  if (!URL.canParse(address)) return address;
  const query = new URL(address).searchParams;
  return QUERY_NAMES.map((name) => query.get(name)).find((shared) => shared?.includes('://')) ?? address;
}
