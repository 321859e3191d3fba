/** Which elements of a page hold the words under a picture. */
import { listWords, wordSet } from '../../../../tools/text/word-set.ts';
import { findCredit } from '../../../body/caption.ts';
import { isElement, type PageElement, type PageNode, tidyText } from '../../dom.ts';

/** Words of class names, as sites and their systems write them: `wp-caption-text`, `media__cutline`, `photoCaption`. */
const CAPTION_WORDS: ReadonlySet<string> = new Set(
  listWords(`
  figcaption imagecaption imgcaption photocaption picturecaption mediacaption cutline cutlines bildunterschrift bildtext bildlegende bildzeile piefoto piedefoto epigrafe epígrafe didascalia legendefoto
  fotoonderschrift bildtexten bijschrift bildeunderskrift bildetekst billedtekst kuvateksti légende légendes
`),
);
/** Beside a word for a picture: `img_desc`. */
const DESCRIPTION_WORDS: ReadonlySet<string> = wordSet(
  'desc description legend legende legenda leyenda podpis subtitle subtitulo info infos',
);
const CREDIT_WORDS: ReadonlySet<string> = new Set(
  listWords(`
  credit credits photocredit imagecredit photographer photographers copyright copyrights attribution fotograf fotografo
  bildnachweis bildquelle bildrechte crédit créditos credito crédito photoby rights
`),
);
const CONTROL_WORDS: ReadonlySet<string> = wordSet('toggle hide expand enlarge zoom lightbox fullscreen');
const PICTURE_WORDS: ReadonlySet<string> = new Set(
  listWords(
    'image images img photo photos picture pictures media foto fotos figure bild photocredit imagecredit',
  ),
);
const STILL_WORDS: ReadonlySet<string> = wordSet('image img photo picture foto bild figure zdjecie');
const PICTURE_NAMES: ReadonlySet<string> = new Set(['IMG', 'PICTURE', 'AMP-IMG', 'VIDEO', 'AMP-VIDEO']);
/** Narrower or lower ones are rules, bullets and counters. */
const SMALLEST_PICTURE = 40;

const LONGEST = 1500;
const LONGEST_UNMARKED = 400;
/** They are lines of their own. */
const FRAMES = 'video, audio, iframe, object, embed';
const NO_CAPTION = 'h1, h2, h3, table, pre, blockquote, form, article';

/** Whether all text of an element is a caption, by what the element is, is called, or stands beside. */
export function isCaption(element: PageElement, name: string): boolean {
  if (name === 'FIGURE' || name === 'FIGCAPTION' || isNamedCaption(element)) {
    if (!hasText(element, LONGEST) || element.querySelector(NO_CAPTION) !== null) return false;
    return name === 'FIGCAPTION' || !isHolder(element, name);
  }
  const look = UNMARKED.get(name);
  if (look === undefined || !hasText(element, LONGEST_UNMARKED)) return false;
  return look(element) && !isAllLinked(element);
}

/** Whether a picture is in an element, and its caption in another one there: that is what holds no more than the words. */
function isHolder(element: PageElement, name: string): boolean {
  if (!holdsPicture(element)) return name === 'FIGURE';
  if (name === 'FIGURE' && element.querySelector(FRAMES) !== null) return true;
  return [...element.querySelectorAll('figcaption, [class]')].some(
    (part) => part.nodeName.toUpperCase() === 'FIGCAPTION' || (isCaptionName(part) && hasText(part, LONGEST)),
  );
}

/** Whether an element inside a caption names the picture's author or owner. */
export function isCredit(element: PageElement): boolean {
  return listClasses(element).some((words) => words.some((word) => CREDIT_WORDS.has(word)));
}

function isNamedCaption(element: PageElement): boolean {
  return listClasses(element).some(
    (words) =>
      isCaptionClass(words) ||
      (words.some((word) => CREDIT_WORDS.has(word)) && words.some((word) => PICTURE_WORDS.has(word))),
  );
}

/** Whether an element is called a caption, be it one with a credit. */
export function isCaptionName(element: PageElement): boolean {
  return listClasses(element).some(isCaptionClass);
}

/** Words beside which it is the label of something else: a button, an appeal, a form. */
const OTHERS: ReadonlySet<string> = wordSet(
  'toggle hide show expand enlarge cta subscribe newsletter form table button',
);

function isCaptionClass(words: readonly string[]): boolean {
  const isCaption =
    words.some((word) => CAPTION_WORDS.has(word) || word.startsWith('caption')) ||
    (words.some((word) => STILL_WORDS.has(word)) && words.some((word) => DESCRIPTION_WORDS.has(word)));
  return isCaption && !words.some((word) => OTHERS.has(word));
}

/** Whether an element inside a caption is there to be pressed. */
export function isControl(element: PageElement): boolean {
  return listClasses(element).some((words) => words.some((word) => CONTROL_WORDS.has(word)));
}

const MOST_CLASSES = 30;

/** Each class of an element by its words, in small letters: `photoCaption` is `photo caption`. */
function listClasses(element: PageElement): readonly (readonly string[])[] {
  const names = element.getAttribute('class')?.trim() ?? '';
  if (names === '') return [];
  return names.split(/\s+/, MOST_CLASSES).map((name) =>
    name
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
}

/** Elements that have no name of that kind. */
const UNMARKED: ReadonlyMap<string, (element: PageElement) => boolean> = new Map([
  ['P', isUnderPicture],
  ['DIV', isUnderPicture],
  ['CENTER', isUnderPicture],
  ['DD', isUnderPictureTerm],
  ['TABLE', isPictureTable],
]);

/** Small or slanted type in the line of a picture, or in the line below it. */
function isUnderPicture(element: PageElement): boolean {
  if (holdsPicture(element))
    return (
      element.querySelector('figure, figcaption') === null &&
      (isAllSmall(element) ||
        isCentred(element) ||
        isCredited(element) ||
        isPictureBox(element) ||
        isPictureHolder(element) ||
        isOfAlternative(element))
    );
  const before = element.previousElementSibling;
  const isBelow = before !== null && holdsPicture(before) && measureText(before) === 0;
  return (
    isBelow &&
    ((isAllSmall(element) && !isOfSmallText(element)) ||
      isCredited(element) ||
      isCalledDescription(element)) &&
    !NOTE.test(element.textContent ?? '')
  );
}

const LONGEST_IN_BOX = 250;
const SHORTEST_IN_BOX = 25;

const HOLDER_WORDS: ReadonlySet<string> = wordSet(
  'box wrap wrapper container holder frame component inline story article news',
);

/** Called a box of a picture, and of more it holds but a few words. */
function isPictureHolder(element: PageElement): boolean {
  const isNamed = listClasses(element).some(
    (words) => words.some((word) => STILL_WORDS.has(word)) && words.some((word) => HOLDER_WORDS.has(word)),
  );
  if (!isNamed || element.querySelector(HEADED) !== null) return false;
  return measureText(element) <= LONGEST_IN_BOX && [...element.querySelectorAll('a')].every(isShortLink);
}

/** To the picture in its full size, and not to an article. */
function isShortLink(link: PageElement): boolean {
  return measureText(link) < SHORTEST_IN_BOX;
}

/** A picture, and words that begin as those which are said to who cannot see it. */
function isOfAlternative(element: PageElement): boolean {
  const text = tidyText(element.textContent) ?? '';
  const alt = tidyText(element.querySelector('img')?.getAttribute('alt')) ?? '';
  return (
    alt.length >= SHORTEST_ALTERNATIVE &&
    text.length <= LONGEST_IN_BOX &&
    text.startsWith(alt) &&
    element.querySelector(HEADED) === null &&
    [...element.querySelectorAll('a')].every(isShortLink)
  );
}

const SHORTEST_ALTERNATIVE = 15;
const HEADED = 'h1, h2, h3, h4, ul, table';

/** A picture, and below it words in an inline element: nothing stands loose beside the picture. */
function isPictureBox(element: PageElement): boolean {
  const [picture, ...below] = Array.from(element.childNodes).filter(
    (child) => isElement(child) || (child.textContent ?? '').trim() !== '',
  );
  const text = tidyText(element.textContent) ?? '';
  if (picture === undefined || !isElement(picture) || below.length === 0 || NOTE.test(text)) return false;
  const isBare = PICTURE_TAGS.test(picture.nodeName) && (tidyText(picture.textContent) ?? '') === '';
  const isInline = below.every((child) => /^(?:SPAN|EM|I|SMALL|CITE|BR)$/i.test(child.nodeName));
  return (
    isBare && isInline && text.length >= SHORTEST_IN_BOX && text.length <= LONGEST_IN_BOX && !DATED.test(text)
  );
}

const PICTURE_TAGS = /^(?:IMG|PICTURE|AMP-IMG|A)$/i;
/** Behind the picture of an author stand a name and a day. */
const DATED = /\b(?:19|20)\d\d\b[^.]{0,20}$|\bago$/i;

const LONGEST_CREDITED = 250;

/** Called `art-cap`, `description` or the like, and alone with the picture: `drop-cap` is a letter. */
function isCalledDescription(element: PageElement): boolean {
  const around = element.parentElement;
  if (around === null || measureText(around) > measureText(element)) return false;
  return listClasses(element).some(
    (words) =>
      (words.includes('cap') && !words.includes('drop')) || words.some((word) => DESCRIPTION_WORDS.has(word)),
  );
}

/** Its words end in a credit: `The wall after the storm. Photo: O. Sample`. */
function isCredited(element: PageElement): boolean {
  const text = tidyText(element.textContent) ?? '';
  return text.length <= LONGEST_CREDITED && findCredit(text) !== null;
}

/** What stands slanted at the top or the end of articles. */
const NOTE = /^\s*(?:this (?:article|story|post)|update|correction|note|editor|by )/i;

function isAllSmall(element: PageElement): boolean {
  const small = [...element.querySelectorAll('em, i, small, font, cite')].filter(
    (part) => part.nodeName.toUpperCase() !== 'FONT' || /^(?:1|2|-\d)$/.test(part.getAttribute('size') ?? ''),
  );
  const outermost = small.filter((part) => !small.some((other) => other !== part && other.contains(part)));
  const length = outermost.reduce((sum, part) => sum + measureText(part), 0);
  return length > 0 && length >= measureText(element) - outermost.length;
}

/** All the text may be set in small type: `<p><font size="2">`. */
function isOfSmallText({ nextElementSibling: next, nodeName }: PageElement): boolean {
  return (
    next !== null && next.nodeName === nodeName && measureText(next) >= SHORTEST_PARAGRAPH && isAllSmall(next)
  );
}

const SHORTEST_PARAGRAPH = 100;

function isCentred(element: PageElement): boolean {
  const style = `${element.getAttribute('align') ?? ''} ${element.getAttribute('style') ?? ''}`;
  return /^center|text-align:\s*center/i.test(style) || element.nodeName.toUpperCase() === 'CENTER';
}

/** `<dt>` with the picture, `<dd>` with its caption. */
function isUnderPictureTerm(element: PageElement): boolean {
  const term = element.previousElementSibling;
  return term?.nodeName.toUpperCase() === 'DT' && holdsPicture(term) && measureText(term) === 0;
}

/** Pages of the 1990s put a picture and its caption into a table of their own beside the text. */
function isPictureTable(table: PageElement): boolean {
  if (!holdsPicture(table) || table.querySelector('table, th, ul, form') !== null) return false;
  const cells = [...table.querySelectorAll('td')];
  const withText = cells.filter((cell) => measureText(cell) > 0);
  const around = table.parentElement;
  return (
    withText.length <= 2 &&
    cells.length - withText.length <= 6 &&
    around !== null &&
    measureText(around) > 2 * measureText(table)
  );
}

/** Whether an element is a picture of some size, or has one in it. */
function holdsPicture(element: PageElement): boolean {
  if (PICTURE_NAMES.has(element.nodeName.toUpperCase()) && !isSmall(element)) return true;
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (isElement(child) && holdsPicture(child)) return true;
  return false;
}

function isSmall(picture: PageElement): boolean {
  return ['width', 'height'].some((side) => {
    const size = picture.getAttribute(side) ?? '';
    return /^\d{1,4}(?:px)?$/.test(size) && Number.parseInt(size, 10) < SMALLEST_PICTURE;
  });
}

function isAllLinked(element: PageElement): boolean {
  const links = [...element.querySelectorAll('a')];
  return links.reduce((sum, link) => sum + measureText(link), 0) >= 0.9 * measureText(element);
}

/** Whether there is text in an element, but no more than `most` units: how much more is not counted. */
function hasText(element: PageElement, most: number): boolean {
  const length = countText(element, most);
  return length > 0 && length <= most;
}

function countText(node: PageNode, most: number): number {
  if (node.nodeType === 3) return (node.textContent ?? '').trim().length;
  let count = 0;
  for (let child = node.firstChild; child !== null && count <= most; child = child.nextSibling)
    count += countText(child, most - count);
  return count;
}

function measureText(element: PageElement): number {
  return tidyText(element.textContent)?.length ?? 0;
}
