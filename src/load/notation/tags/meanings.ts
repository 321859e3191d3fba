/** What tags say to a reader, in HTML or Markdown: a picture, a film, a quotation, a box. */

import { decodeReferences, escapeMarkup } from '../../../tools/text/character-references.ts';
import { cleanValue } from '../../metadata/values/clean-value.ts';
import { sayBox } from './box-tags.ts';
import { pickNamed, type Tag } from './tag.ts';
import { WORD_TAGS } from './word-tags.ts';

/** What stands for a tag; an empty text where it says nothing to a reader. */
type Meaning = (tag: Tag) => string;

const YOUTUBE = 'https://www.youtube.com/embed/';
const VIMEO = 'https://player.vimeo.com/video/';
const BILIBILI = 'https://player.bilibili.com/player.html?bvid=';
const DAILYMOTION = 'https://www.dailymotion.com/embed/video/';

const SOURCES = [
  'src',
  'light_src',
  'url',
  'image',
  'img',
  'image_path',
  'path',
  'file',
  'link',
  'href',
  'name',
] as const;
const CAPTIONS = ['caption', 'figcaption', 'description', 'desc'] as const;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i;

const figure: Meaning = (tag) => {
  if (tag.isEnd) return '';
  const at = tag.plain.findIndex((value) => PICTURE.test(value));
  const source = pickNamed(tag, SOURCES) ?? tag.plain[at] ?? null;
  const others = listWordsBehind(tag.plain.slice(at + 1));
  const title = pickNamed(tag, ['title']);
  const named = [title, pickNamed(tag, CAPTIONS)].filter((part) => part !== null);
  const caption = cleanValue(named.length > 0 ? [...new Set(named)].join(': ') : (others[0] ?? ''));
  const credit = pickNamed(tag, ['attr', 'credit', 'attribution', 'source', 'author']) ?? '';
  const alt = decodeReferences(pickNamed(tag, ['alt']) ?? others[1] ?? '');
  const picture = source === null ? '' : `<img src="${escapeMarkup(source)}" alt="${escapeMarkup(alt)}">`;
  const signed = credit === '' ? '' : `<span class="credit">${escapeMarkup(credit)}</span>`;
  const words = [escapeMarkup(caption), signed].filter((part) => part !== '').join(' ');
  if (picture === '' && words === '') return '';
  return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
};

/** Behind a picture stand its width and height, and its words, perhaps in quotation marks. */
function listWordsBehind(values: readonly string[]): readonly string[] {
  const words = values.slice(values.findIndex((value) => !SIZE.test(value)));
  if (values.every((value) => SIZE.test(value))) return [];
  return words.some((word) => word.includes(' ')) ? words : [words.join(' ')];
}

const SIZE = /^(?:\d{1,5}(?:px|%)?|\d{1,5}x\d{1,5}|auto)$/;

function film(base: string): Meaning {
  return (tag) => {
    const id = pickNamed(tag, ['id', 'src', 'url', 'video', 'v']) ?? tag.plain[0] ?? '';
    const address = /^https?:/.test(id) ? id : base + id;
    const title = pickNamed(tag, ['title', 'caption']) ?? '';
    return id === ''
      ? ''
      : `\n\n<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}"></iframe>\n\n`;
  };
}

/** Of which a tag says only by another word where they are: `{% include video id="a" provider="vimeo" %}`. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ['youtube', YOUTUBE],
  ['vimeo', VIMEO],
  ['bilibili', BILIBILI],
  ['dailymotion', DAILYMOTION],
]);
const OWN_FILM = /\.(?:mp4|m4v|webm|mov|ogv|ogg|mp3|m4a|wav)(?:[?#]|$)/i;

const video: Meaning = (tag) => {
  const provider = PROVIDERS.get(pickNamed(tag, ['provider', 'type', 'site'])?.toLowerCase() ?? '');
  const source = pickNamed(tag, ['src', 'url', 'id']) ?? tag.plain[0] ?? '';
  const isElsewhere = /^https?:/.test(source) && !OWN_FILM.test(source);
  return provider !== undefined || isElsewhere ? film(provider ?? '')(tag) : sound('video')(tag);
};

const gist: Meaning = ({ plain: [user = '', id = ''], isEnd }) => {
  const path = user.includes('/') || !/^[\da-f]{5,}$/i.test(id) ? user : `${user}/${id}`;
  const address = /^https?:/.test(path) ? path : `https://gist.github.com/${path}`;
  return path === '' || isEnd ? '' : `\n\n[${address.replace(/^https?:\/\//, '')}](${address})\n\n`;
};

function sound(element: 'audio' | 'video'): Meaning {
  return (tag) => {
    const source = pickNamed(tag, ['src', 'url', 'mp3', 'mp4', 'm4a', 'ogg', 'webm', 'file']) ?? tag.plain[0];
    const title = pickNamed(tag, ['title', 'caption']) ?? '';
    return source === undefined
      ? ''
      : `\n\n<${element} src="${escapeMarkup(source)}" title="${escapeMarkup(title)}"></${element}>\n\n`;
  };
}

const tweet: Meaning = (tag) => {
  const id = pickNamed(tag, ['id', 'url']) ?? tag.plain.at(-1) ?? '';
  const user =
    pickNamed(tag, ['user', 'username']) ?? (tag.plain.length > 1 ? tag.plain[0] : undefined) ?? 'i';
  const address = /^https?:/.test(id) ? id : `https://twitter.com/${user}/status/${id}`;
  return id === '' ? '' : `\n\n<iframe src="${escapeMarkup(address)}"></iframe>\n\n`;
};

const quotation: Meaning = (tag) => {
  if (tag.isEnd) return '\n\n</blockquote>\n\n';
  const source = pickNamed(tag, ['source', 'cite', 'title']);
  const isPulled = tag.name.startsWith('pull') || tag.named.size > 0;
  const signer =
    pickNamed(tag, ['author', 'by']) ?? (isPulled ? '' : tag.rest.replace(/https?:\/\/.*/s, '').trimEnd());
  const line = [signer, source ?? '']
    .filter((part) => part !== '')
    .map(escapeMarkup)
    .join(', ');
  return `\n\n<blockquote>\n\n${line === '' ? '' : `<footer>— ${line}</footer>\n\n`}`;
};

const address: Meaning = (tag) => tag.plain.find((value) => /^https?:/.test(value)) ?? '';

/** `<Byline name="Ann Roe" paper="The Kell Herald" />` */
const signature: Meaning = (tag) => {
  const name = pickNamed(tag, ['name', 'names', 'author', 'authors', 'by', 'writer']);
  const paper = pickNamed(tag, ['paper', 'publication', 'source', 'outlet', 'newspaper', 'organization']);
  if (tag.isEnd || name === null || !/\s/.test(name)) return '';
  return `\n\n${[`By ${name}`, ...(paper === null ? [] : [paper])].join(', ').replace(/[<>[\]*_]/g, '')}\n\n`;
};

const ROWS: readonly (readonly [names: string, meaning: Meaning])[] = [
  [
    'figure image img picture asset_img image_tag imgproc responsive_image resp-image lightbox dual_theme_image invertible_image dimmable_image full_width_image fancybox image-figure post_image photo',
    figure,
  ],
  ['youtube youtube-lite yt video-youtube lite-youtube youtubelite', film(YOUTUBE)],
  ['vimeo', film(VIMEO)],
  ['dailymotion', film(DAILYMOTION)],
  ['bilibili', film(BILIBILI)],
  ['spotify', film('https://open.spotify.com/embed/')],
  ['soundcloud', film('https://w.soundcloud.com/player/?url=')],
  ['instagram', film('https://www.instagram.com/p/')],
  ['tweet twitter twitter_simple x tweet-single', tweet],
  ['video html5video wpvideo', video],
  ['gist', gist],
  ['audio podcast', sound('audio')],
  ['blockquote quote pullquote epigraph bquote cq centerquote quotation poem citation', quotation],
  [
    'notice alert warning note callout tip info admonition hint box aside infobox details panel danger important caution success attention question notes message messagebox infobox warningbox expand collapse accordion-item fold folding hidetoggle hideblock toggle expander collapsible quote-box card',
    sayBox,
  ],
  ['byline author-line authorline signature writer', signature],
  ['embed linkcard link-card bookmark linkpreview link-preview link_preview blogcard ogp', address],
];

export const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...WORD_TAGS,
  ...ROWS.flatMap(([names, meaning]) => names.split(' ').map((name) => [name, meaning] as const)),
]);
