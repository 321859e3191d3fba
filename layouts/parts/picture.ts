import type { Illustration, PictureFile, ShownPicture } from '../../src/model/pictures.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
import { describeLanguage } from './language.ts';
import { typeset } from './typeset.ts';

/** The text that pictures stand in. */
interface Around {
  readonly language: string;
  readonly here: Here;
}

/** A picture of more pixels is offered in smaller versions alone. */
const WIDEST_OFFERED = 2000;
/** How wide a picture is shown: in the column of a text, in a card, at its edge. */
const SIZES = {
  text: '(min-width: 40rem) 37rem, 100vw',
  half: '(min-width: 40rem) 18rem, 50vw',
  lead: '(min-width: 68rem) 55rem, 100vw',
  card: '(min-width: 44rem) 28rem, 100vw',
  edge: '7rem',
} as const;

export type PictureSize = keyof typeof SIZES;

interface ImageOptions {
  readonly size: PictureSize;
  /** It stands where a page begins: it is loaded with it. */
  readonly isFirst: boolean;
}

/** Its width and height keep its place free until it is there. */
export function showImage(
  { url, width, height, smaller }: PictureFile,
  alt: string,
  { href }: Here,
  { size, isFirst }: ImageOptions,
): Markup {
  const versions = smaller.map((each) => `${href(each.url)} ${each.width}w`);
  if (width <= WIDEST_OFFERED) versions.push(`${href(url)} ${width}w`);
  return html`<img src="${href(url)}"${
    smaller.length > 0 && html` srcset="${versions.join(', ')}" sizes="${SIZES[size]}"`
  } width="${width}" height="${height}" alt="${alt}"${!isFirst && html` loading="lazy"`} decoding="async">`;
}

/** What is said of a picture that is not at hand, in one line. */
function nameAway({ alt, address }: ShownPicture, { language, here }: Around): Markup {
  const { picture } = here.words.article;
  const own = language === here.language ? null : html` lang="${here.language}"`;
  const where =
    address === null
      ? html`<span${own}>${picture.missing}</span>`
      : html`<a href="${address}" rel="nofollow noopener external"${own}>${picture.elsewhere}</a>`;
  return html`<p class="picture-line"><span class="kicker"${own}>${picture.label}</span> ${alt !== '' && html`<span>${typeset(alt, language)}</span> `}${where}</p>`;
}

function showOne(shown: ShownPicture, isCaptioned: boolean, around: Around, options: ImageOptions): Markup {
  const { file, alt } = shown;
  if (file === null) return nameAway(shown, around);
  const { here, language } = around;
  const { undescribed, whole } = here.words.article.picture;
  const isOwn = alt === '' && !isCaptioned;
  const image = showImage(file, isOwn ? undescribed : alt, here, options);
  const lang = isOwn && language !== here.language ? describeLanguage('', here.language, language) : null;
  if (file.smaller.length === 0) return image;
  return html`<a href="${here.href(file.url)}"${alt === '' && html` aria-label="${whole}"`}${lang}>${image}</a>`;
}

/**
 * Pictures that stand together, with their caption.
 *
 * @param caption what is said below them; `null` where nothing is
 * @param anchor of the caption
 */
export function showFigure(
  pictures: readonly ShownPicture[],
  caption: Markup | null,
  anchor: string | null,
  around: Around,
  isFirst: boolean,
): Markup {
  const isCaptioned = caption !== null;
  const size = pictures.length > 1 ? 'half' : 'text';
  const shown = pictures.map((each, at) =>
    showOne(each, isCaptioned, around, { size, isFirst: isFirst && at === 0 }),
  );
  const id = anchor !== null && html` id="${anchor}"`;
  const isAway = pictures.every(({ file }) => file === null);
  if (isAway && caption === null)
    return html`
${shown}`;
  return html`
<figure class="figure${pictures.length > 1 && ' gallery'}"${id}>${pictures.length > 1 ? html`<div class="gallery-pictures">${shown}</div>` : shown}${
    caption &&
    html`
<figcaption>${caption}</figcaption>`
  }</figure>`;
}

/** The pictures that stand before a block, those with a caption apart. */
export function picturesAt(
  illustration: Illustration | null,
  at: number,
  isCaptioned: boolean,
): readonly ShownPicture[] {
  return (illustration?.pictures ?? []).filter((each) => each.at === at && each.isCaptioned === isCaptioned);
}

/** The picture that stands for an article; `null` where none does. */
export function leadPicture(
  illustration: Illustration | null,
): (ShownPicture & { readonly file: PictureFile }) | null {
  const lead = illustration?.pictures[illustration.lead ?? -1];
  return lead?.file ? { ...lead, file: lead.file } : null;
}
