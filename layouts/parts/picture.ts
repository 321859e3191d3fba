import type { Illustration, PictureFile, ShownPicture } from '../../src/model/page-parts.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';
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
function nameAway({ alt, name, address }: ShownPicture, { language, here }: Around): Markup {
  const { picture } = here.words.article;
  const own = language === here.language ? null : html` lang="${here.language}"`;
  const said =
    alt === '' ? name !== '' && html`<bdi>${name}</bdi>` : html`<span>${typeset(alt, language)}</span>`;
  const where =
    address === null
      ? html`<span${own}>${picture.missing}</span>`
      : html`<a href="${address}" rel="nofollow noopener external"${own}>${picture.elsewhere}</a>`;
  return html`
<p class="picture-line"><span class="kicker"${own}>${picture.label}</span> ${said} ${where}</p>`;
}

interface ShownOptions extends ImageOptions {
  readonly isCaptioned: boolean;
}

/** Where smaller versions are shown, a link leads to the picture itself. */
function showOne({ file, alt }: PictureAtHand, { language, here }: Around, options: ShownOptions): Markup {
  const { undescribed, whole } = here.words.article.picture;
  const isUndescribed = alt === '' && !options.isCaptioned;
  const own = alt === '' && language !== here.language && html` lang="${here.language}"`;
  const image = showImage(file, isUndescribed ? undescribed : alt, here, options);
  if (file.smaller.length === 0) return own && isUndescribed ? html`<span${own}>${image}</span>` : image;
  return html`<a class="figure-link" href="${here.href(file.url)}"${alt === '' && html` aria-label="${whole}"`}${own}>${image}</a>`;
}

/**
 * Pictures that stand together, with their caption; those that are not at hand are named, a line each.
 *
 * @param caption what is said below them; `null` where nothing is
 * @param isFirst whether they stand at the top of the page
 */
export function showFigure(
  pictures: readonly ShownPicture[],
  caption: Markup | null,
  around: Around,
  isFirst: boolean,
): Markup {
  const lines = pictures.filter(({ file }) => file === null).map((each) => nameAway(each, around));
  const atHand = pictures.filter(hasFile);
  const isGallery = atHand.length > 1;
  const options = { size: isGallery ? 'half' : 'text', isCaptioned: caption !== null } as const;
  const shown = atHand.map((each, at) => showOne(each, around, { ...options, isFirst: isFirst && at === 0 }));
  if (shown.length === 0 && caption === null) return html`${lines}`;
  return html`
<figure class="figure${shown.length === 0 && ' figure-away'}">${isGallery ? html`<div class="gallery">${shown}</div>` : shown}${
    caption
      ? html`
<figcaption>${shown.length === 0 ? lines : null}${caption}${shown.length === 0 ? null : lines}
</figcaption>`
      : lines
  }
</figure>`;
}

type PictureAtHand = ShownPicture & { readonly file: PictureFile };

const hasFile = (picture: ShownPicture): picture is PictureAtHand => picture.file !== null;

/** The pictures that stand before a block, those with a caption apart. */
export function picturesAt(
  illustration: Illustration | null,
  at: number,
  isCaptioned: boolean,
): readonly ShownPicture[] {
  return (illustration?.pictures ?? []).filter((each) => each.at === at && each.isCaptioned === isCaptioned);
}

/** The picture that stands for an article; `null` where none does. */
export function leadPicture(illustration: Illustration | null): PictureAtHand | null {
  const lead = illustration?.pictures[illustration.lead ?? -1];
  return lead !== undefined && hasFile(lead) ? lead : null;
}
