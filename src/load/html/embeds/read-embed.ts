/** What a page shows from elsewhere, as one line of its text: its title, or its site's name, and where it is found. */
import type { Medium } from '../../../model/model.ts';
import { acceptAddress } from '../../body/web-link.ts';
import { type PageElement, tidyText } from '../dom.ts';
import { findEmbedSite } from './find-site.ts';
import { isGenericTitle, readTitle } from './title.ts';

export interface Embed {
  readonly medium: Medium;
  readonly title: string;
  /** The title is no more than the name of its site. */
  readonly isUntitled: boolean;
  /** `null`: it is nowhere to be found by itself. */
  readonly address: string | null;
}

/** @returns `null`: nothing that is known to be content, such as an advertisement */
export function readEmbed(element: PageElement, name: string, base: string | null): Embed | null {
  const own = OWN_ELEMENTS.get(name);
  if (own !== undefined) return readOwn(element, own);
  if (FRAMES.has(name)) return readFrame(element, name, base);
  const film = FILMS.get(name);
  if (film !== undefined) return readFilm(element, film, base);
  return name === 'DIV' ? readFacebook(element) : null;
}

const FRAMES = new Set(['IFRAME', 'EMBED', 'OBJECT', 'AMP-IFRAME']);
const FILMS: ReadonlyMap<string, Medium> = new Map([
  ['VIDEO', 'video'],
  ['AMP-VIDEO', 'video'],
  ['AUDIO', 'audio'],
  ['AMP-AUDIO', 'audio'],
]);

/** An element for what one site has. */
interface OwnElement {
  readonly site: string;
  readonly medium: Medium;
  /** Attributes that may name it. */
  readonly attributes: readonly string[];
  /** With `:id` for what that attribute says. */
  readonly address: string;
}

const YOUTUBE = { site: 'YouTube', medium: 'video', address: 'https://www.youtube.com/watch?v=:id' } as const;
const OWN_ELEMENTS: ReadonlyMap<string, OwnElement> = new Map([
  ['AMP-YOUTUBE', { ...YOUTUBE, attributes: ['data-videoid'] }],
  ['LITE-YOUTUBE', { ...YOUTUBE, attributes: ['videoid'] }],
  [
    'AMP-VIMEO',
    { site: 'Vimeo', medium: 'video', attributes: ['data-videoid'], address: 'https://vimeo.com/:id' },
  ],
  [
    'LITE-VIMEO',
    { site: 'Vimeo', medium: 'video', attributes: ['videoid'], address: 'https://vimeo.com/:id' },
  ],
  [
    'AMP-DAILYMOTION',
    {
      site: 'Dailymotion',
      medium: 'video',
      attributes: ['data-videoid'],
      address: 'https://www.dailymotion.com/video/:id',
    },
  ],
  [
    'AMP-TWITTER',
    { site: 'X', medium: 'post', attributes: ['data-tweetid'], address: 'https://twitter.com/i/status/:id' },
  ],
  [
    'AMP-INSTAGRAM',
    {
      site: 'Instagram',
      medium: 'post',
      attributes: ['data-shortcode'],
      address: 'https://www.instagram.com/p/:id/',
    },
  ],
  ['AMP-FACEBOOK', { site: 'Facebook', medium: 'post', attributes: ['data-href'], address: ':id' }],
  ['AMP-TIKTOK', { site: 'TikTok', medium: 'video', attributes: ['data-src'], address: ':id' }],
  ['AMP-REDDIT', { site: 'Reddit', medium: 'post', attributes: ['data-src'], address: ':id' }],
  [
    'AMP-SOUNDCLOUD',
    {
      site: 'SoundCloud',
      medium: 'audio',
      attributes: ['data-trackid'],
      address: 'https://api.soundcloud.com/tracks/:id',
    },
  ],
] as const);

function readOwn(element: PageElement, own: OwnElement): Embed | null {
  const id = own.attributes.map((attribute) => element.getAttribute(attribute)?.trim() ?? '').find(Boolean);
  if (id === undefined) return null;
  const address = own.address.replace(':id', id.startsWith('http') ? id : encodeURIComponent(id));
  return makeEmbed(element, own.site, own.medium, acceptAddress(address));
}

/** Where programs put the address of a frame that is shown later, or after consent. */
const SOURCES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-cookieblock-src',
  'data-src-cmplz',
  'data-litespeed-src',
  'data-cmp-src',
  'data-consent-src',
  'data-embed-src',
  'data',
] as const;

function readFrame(element: PageElement, name: string, base: string | null): Embed | null {
  for (const source of listSources(element, name)) {
    const frame = resolve(source, base);
    const site = frame === null ? null : findEmbedSite(frame);
    if (frame === null || site === null) continue;
    const original = site.original?.(frame) ?? null;
    const address = (original === null ? null : acceptAddress(original)) ?? acceptAddress(frame.href);
    return makeEmbed(element, site.name ?? nameHost(frame), site.medium, address);
  }
  return null;
}

function listSources(element: PageElement, name: string): readonly string[] {
  const own = SOURCES.map((source) => element.getAttribute(source));
  const inner =
    name === 'OBJECT'
      ? [...element.querySelectorAll('param, embed')].map(
          (part) => part.getAttribute('value') ?? part.getAttribute('src'),
        )
      : [];
  return [...own, ...inner].filter((source) => source !== null && source.trim() !== '').map(String);
}

function resolve(source: string, base: string | null): URL | null {
  const address = source.trim().replace(/^\/\//, 'https://');
  if (URL.canParse(address)) return new URL(address);
  return base !== null && URL.canParse(address, base) ? new URL(address, base) : null;
}

/** A film or sound of the page's own. One that moves silently by itself is decoration. */
function readFilm(element: PageElement, medium: Medium, base: string | null): Embed | null {
  const sources = [element, ...element.querySelectorAll('source')].map(
    (part) => part.getAttribute('src') ?? '',
  );
  const addresses = sources.map((source) => (source === '' ? null : resolve(source, base)));
  const found = addresses.find((address) => address?.protocol.startsWith('http') === true) ?? null;
  const title = readTitle(element);
  const isDecoration = ['autoplay', 'loop', 'muted'].every((mark) => element.getAttribute(mark) !== null);
  if (title === null && (found === null || isDecoration)) return null;
  const site = found === null ? '' : nameHost(found);
  return makeEmbed(element, site, medium, found === null ? null : acceptAddress(found.href));
}

/** Facebook's own elements, which its script fills. */
function readFacebook(element: PageElement): Embed | null {
  const name = /(?:^|\s)fb-(post|video)(?:$|\s)/.exec(element.getAttribute('class') ?? '')?.[1];
  const address = acceptAddress(element.getAttribute('data-href') ?? '');
  if (name === undefined || address === null || element.querySelector('blockquote') !== null) return null;
  return makeEmbed(element, 'Facebook', name === 'video' ? 'video' : 'post', address);
}

function nameHost({ host }: URL): string {
  return host.replace(/^www\./, '');
}

function makeEmbed(element: PageElement, site: string, medium: Medium, address: string | null): Embed {
  const title = readTitle(element);
  const isUntitled = title === null || isGenericTitle(title, site);
  return { medium, title: isUntitled ? site : (tidyText(title) ?? site), isUntitled, address };
}
