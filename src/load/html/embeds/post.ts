/** Posts of other sites, as their own programs leave them in a page: quotations with author, day and link. */
import { acceptAddress } from '../../body/web-link.ts';
import { type PageElement, tidyText } from '../dom.ts';
import type { Embed } from './read-embed.ts';

interface PostSite {
  readonly classes: RegExp;
  readonly name: string;
  readonly medium: Embed['medium'];
  /** Attributes that may hold its address. */
  readonly attributes: readonly string[];
  /** What is no post: a button, a request to look elsewhere. */
  readonly says?: RegExp;
}

const SITES: readonly PostSite[] = [
  { classes: /\btwitter-(?:tweet|video)\b/, name: 'X', medium: 'post', attributes: ['cite'] },
  {
    classes: /\binstagram-media\b/,
    name: 'Instagram',
    medium: 'post',
    attributes: ['data-instgrm-permalink', 'cite'],
    says: /^(?:view this post on instagram|sieh dir diesen beitrag auf instagram an|voir cette publication sur instagram|ver esta publicación en instagram|ver esta foto no instagram|view on instagram)$/i,
  },
  {
    classes: /\btext-post-media\b/,
    name: 'Threads',
    medium: 'post',
    attributes: ['data-text-post-permalink', 'cite'],
    says: /^view on threads$/i,
  },
  { classes: /\btiktok-embed\b/, name: 'TikTok', medium: 'video', attributes: ['cite'] },
  { classes: /\bfb-(?:xfbml-parse-ignore|post)\b/, name: 'Facebook', medium: 'post', attributes: ['cite'] },
  {
    classes: /\bbluesky-embed\b/,
    name: 'Bluesky',
    medium: 'post',
    attributes: ['cite'],
    says: /^\[image or embed\]$/i,
  },
  {
    classes: /\bmastodon-embed\b/,
    name: 'Mastodon',
    medium: 'post',
    attributes: ['data-embed-url', 'cite'],
    says: /^(?:view on mastodon|auf mastodon ansehen)$/i,
  },
  { classes: /\breddit-(?:embed-bq|embed|card)\b/, name: 'Reddit', medium: 'post', attributes: ['cite'] },
  { classes: /\b(?:embedly-card|imgur-embed-pub)\b/, name: 'Imgur', medium: 'post', attributes: ['cite'] },
];

/** The site whose post an element holds; `null`: it holds none. */
function findPostSite(element: PageElement, name: string): PostSite | null {
  if (name !== 'BLOCKQUOTE') return null;
  const classes = element.getAttribute('class') ?? '';
  return SITES.find((site) => site.classes.test(classes)) ?? null;
}

export function isPost(element: PageElement, name: string): boolean {
  return findPostSite(element, name) !== null;
}

/** Takes out of a post what only leads to its site. */
export function cleanPost(element: PageElement): void {
  const says = findPostSite(element, 'BLOCKQUOTE')?.says;
  if (says === undefined) return;
  for (const part of element.querySelectorAll('a, div, p, span')) {
    // The link itself stays: it leads to the post.
    if (part.querySelector('a') === null && says.test(tidyText(part.textContent) ?? ''))
      part.textContent = '';
  }
}

/** What a reader finds of a post that says nothing here but whose it is; `null`: it says more. */
export function readBarePost(element: PageElement): Embed | null {
  const site = findPostSite(element, 'BLOCKQUOTE');
  if (site === null) return null;
  const links = [...element.querySelectorAll('a')];
  const words = tidyText(element.textContent) ?? '';
  const linked = links.reduce((sum, link) => sum + (tidyText(link.textContent)?.length ?? 0), 0);
  if (words.length - linked > LONGEST_AROUND || words.length > LONGEST_TITLE) return null;
  const given = site.attributes.map((attribute) => element.getAttribute(attribute));
  const addresses = [...given, ...links.map((link) => link.getAttribute('href'))];
  const address = addresses.map((one) => acceptAddress(one ?? '')).find((one) => one !== null) ?? null;
  const isUntitled = words === '' || words.includes('://');
  if (isUntitled && address === null) return null;
  return { medium: site.medium, title: isUntitled ? site.name : words, isUntitled, address };
}

const LONGEST_AROUND = 10;
const LONGEST_TITLE = 200;
