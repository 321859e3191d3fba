/** What tags say to a reader, in HTML or Markdown: a picture, a film, a quotation, a box. */

import { escapeMarkup } from '../../tools/text/character-references.ts';
import { pickNamed, type Tag } from './tag.ts';

/** What stands for a tag; an empty text where it says nothing to a reader. */
type Meaning = (tag: Tag) => string;

const SOURCES = ['src', 'url', 'image', 'img', 'image_path', 'path', 'file', 'link', 'href', 'name'] as const;
const CAPTIONS = ['caption', 'title', 'description', 'figcaption'] as const;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i;

const figure: Meaning = (tag) => {
  const source = pickNamed(tag, SOURCES) ?? tag.plain.find((value) => PICTURE.test(value)) ?? null;
  const others = tag.plain.filter((value) => value !== source && value.includes(' '));
  const caption = pickNamed(tag, CAPTIONS) ?? others[0] ?? '';
  const credit = pickNamed(tag, ['attr', 'credit', 'attribution', 'source', 'author']) ?? '';
  const alt = pickNamed(tag, ['alt']) ?? others[1] ?? '';
  const picture = source === null ? '' : `<img src="${escapeMarkup(source)}" alt="${escapeMarkup(alt)}">`;
  const signed = credit === '' ? '' : `<span class="credit">${escapeMarkup(credit)}</span>`;
  const words = [escapeMarkup(caption), signed].filter((part) => part !== '').join(' ');
  if (picture === '' && words === '') return '';
  return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
};

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
  const signer = pickNamed(tag, ['author', 'by']) ?? (tag.named.size === 0 ? tag.rest : '');
  const line = [signer, source ?? '']
    .filter((part) => part !== '')
    .map(escapeMarkup)
    .join(', ');
  return `\n\n<blockquote>\n\n${line === '' ? '' : `<footer>— ${line}</footer>\n\n`}`;
};

/** A box: `note`, `warning`; its title is what a reader is told of its kind. */
const box: Meaning = (tag) => {
  if (tag.isEnd) return '\n\n</aside>\n\n';
  const title =
    pickNamed(tag, ['title', 'header', 'heading']) ?? tag.plain.find((value) => value.includes(' '));
  return `\n\n<aside>\n\n${title === undefined ? '' : `**${title}**\n\n`}`;
};

const link: Meaning = (tag) => tag.plain.find((value) => /^https?:/.test(value)) ?? '';

const ROWS: readonly (readonly [names: string, meaning: Meaning])[] = [
  [
    'figure image img picture asset_img imgproc responsive_image resp-image lightbox fancybox image-figure post_image photo',
    figure,
  ],
  ['youtube youtube-lite yt video-youtube', film('https://www.youtube.com/embed/')],
  ['vimeo', film('https://player.vimeo.com/video/')],
  ['dailymotion', film('https://www.dailymotion.com/embed/video/')],
  ['bilibili', film('https://player.bilibili.com/player.html?bvid=')],
  ['spotify', film('https://open.spotify.com/embed/')],
  ['soundcloud', film('https://w.soundcloud.com/player/?url=')],
  ['instagram', film('https://www.instagram.com/p/')],
  ['tweet twitter twitter_simple x tweet-single', tweet],
  ['video html5video wpvideo', sound('video')],
  ['audio podcast', sound('audio')],
  ['blockquote quote pullquote epigraph bquote', quotation],
  ['notice alert warning note callout tip info admonition hint box aside infobox details panel', box],
  ['embed linkcard bookmark', link],
];

export const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  ROWS.flatMap(([names, meaning]) => names.split(' ').map((name) => [name, meaning] as const)),
);
