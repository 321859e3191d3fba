/** What a page calls its site in the elements that hold its logo: `<div id="site-name">`, `<img class="logo" alt="…">`. */

import { foldLetters } from '../../../../tools/text/tokens.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';
import { type PageElement, tidyText } from '../../dom.ts';
import { splitTitle } from '../headline/title-parts.ts';
import { isMarked } from '../outline/element-marks.ts';
import { isAtTop, isTop } from '../outline/is-at-top.ts';
import type { PageOutline, PlacedElement } from '../outline/page-outline.ts';
import { leadsHome, nameElement } from './home-names.ts';
import { listSpellings } from './site-spelling.ts';
import { isSection } from './title-source.ts';

const LOGOS = wordSet(
  'logo masthead brand branding navbarbrand sitename sitetitle sitelogo blogtitle blogname',
);
/** Two words that are none apart. */
const SITES = wordSet('site paper');
const NAMES = wordSet('name title logo');
/** Of an article, a sponsor, a service. */
const OF_OTHERS = wordSet(
  'article post entry story footer sponsor partner author social share app nav menu description slogan tagline facebook twitter',
);
const MOST = 6;
const LONGEST = 200;

/** Lines at the top of a page among which it stands. */
const TOP = 40;

/** @param known spellings of what the page states as its site's name */
export function listMastheadNames(
  { elements, lines }: PageOutline,
  title: string,
  known: ReadonlySet<string>,
): readonly string[] {
  const logos = elements
    .filter(
      ({ marks, line, length }) =>
        marks.size > 0 && line < TOP && length <= LONGEST && isLogo(marks) && !isMarked(marks, OF_OTHERS),
    )
    .slice(0, MOST)
    .flatMap(({ element }) => nameLogo(element));
  const longest = lines.findIndex(({ text }) => text.length >= LONG_LINE);
  const start = longest === -1 ? lines.length : longest;
  const top = elements.filter(({ line }) => line <= start);
  const linked = elements
    .filter(({ element, line }) => line < TOP && /^H[1-3]$/.test(element.nodeName))
    .filter(({ element }) => isHomeLink(element))
    .flatMap(({ element }) => nameElement(element));
  const spellings = splitTitle(title).map(({ text }) => listSpellings(text));
  const stated = spellings.filter((part) => part.some((spelling) => known.has(spelling)));
  const parts = new Set((stated.length > 0 ? stated : spellings).flat());
  const headings = elements.filter(
    ({ element }) => /^H[1-3]$/.test(element.nodeName) && !isHomeLink(element),
  );
  // The picture of an article may be called as its headline above it is.
  const isOfHeadline = (picture: PageElement, at: number) =>
    headings.some(
      ({ element, line }) =>
        line < at &&
        foldLetters(element.textContent ?? '') === foldLetters(picture.getAttribute('alt') ?? ''),
    );
  const pictures = elements
    .filter(({ element, line }) => line < TOP && element.nodeName === 'IMG')
    .filter(({ element, line }) => isAtTop(element) || (isOf(parts, element) && !isOfHeadline(element, line)))
    .flatMap(({ element }) => nameLogo(element));
  const tops = elements
    .filter(({ element, line, length }) => line < TOP && length > 0 && length <= SHORT && isTop(element))
    .filter(({ element }) => element.querySelector('h1, h2, h3') === null)
    .flatMap(({ element }) => nameElement(element));
  return [
    ...logos,
    ...dropHeadline(linked, title),
    ...pictures,
    ...tops,
    ...listTopHeadings(top, title),
    ...listOfSections(top, title),
  ];
}

/** Of two links home, as some themes have them, the one that begins the title is the headline where the other ends it. */
function dropHeadline(names: readonly string[], title: string): readonly string[] {
  const parts = splitTitle(title).map(({ text }) => foldLetters(text));
  const isSiteLast = parts.length > 1 && names.some((name) => foldLetters(name) === parts.at(-1));
  return isSiteLast ? names.filter((name) => foldLetters(name) !== parts[0]) : names;
}

/** Where the text begins. */
const LONG_LINE = 100;

/** A heading at the top of every page, where the title names another one, too: `Herald: Ferry sails`. */
function listTopHeadings(elements: readonly PlacedElement[], title: string): readonly string[] {
  const whole = foldLetters(title);
  const parts = new Set(splitTitle(title).map(({ text }) => foldLetters(text)));
  if (parts.size < 2) return [];
  const headings = elements
    .filter(({ element }) => /^H[1-4]$/.test(element.nodeName))
    .map(({ element }) => ({ element, text: tidyText(element.textContent) ?? '' }));
  const others = new Set(
    headings.filter(({ element }) => !isAtTop(element)).map(({ text }) => foldLetters(text)),
  );
  return headings
    .filter(({ element, text }) => parts.has(foldLetters(text)) && isAtTop(element))
    .map(({ text }) => text)
    .filter((text) => others.has(whole.replace(foldLetters(text), '')));
}

/** Of a title that names no article, what else stands large on the page: `Historical Society - News`. */
function listOfSections(elements: readonly PlacedElement[], title: string): readonly string[] {
  const parts = splitTitle(title).map(({ text }) => text);
  const [site, ...others] = parts.filter((part) => !isSection(part));
  if (site === undefined || others.length > 0 || parts.length < 2) return [];
  const large = elements.flatMap(({ element, line }) => {
    const size = measureHeading(element);
    return size === 0 ? [] : [{ line, size, text: foldLetters(tidyText(element.textContent) ?? '') }];
  });
  const own = large.find(({ text }) => text === foldLetters(site));
  const further = large.filter(({ text }) => text !== foldLetters(site));
  if (own === undefined || further.length === 0) return [];
  // Further down, what stands above smaller ones may be a headline, and its section stands behind it: `Mill ledger returned - News`.
  const isFirst =
    own.line < FIRST_LINES || further.some(({ line, size }) => line > own.line && size >= own.size);
  return isFirst || SHORT_NAME.test(site) ? [site] : [];
}

const SHORT_NAME = /^\p{Lu}\S*(?:\s(?:\p{Ll}{1,3}\s|&\s)?\p{Lu}\S*){0,3}$/u;
const FIRST_LINES = 4;

/** Of a heading, or of large letters, as in `<font size="6">`; 0 for other elements. */
function measureHeading(element: PageElement): number {
  const level = /^H([1-4])$/.exec(element.nodeName)?.[1];
  if (level !== undefined) return LARGEST - Number(level);
  return Number(/^[5-7]$/.exec(element.getAttribute('size') ?? '')?.[0] ?? 0);
}

const LARGEST = 7;

/** Whether a picture says that it shows what stands in the title. */
function isOf(parts: ReadonlySet<string>, picture: PageElement): boolean {
  return listSpellings(picture.getAttribute('alt') ?? '').some((spelling) => parts.has(spelling));
}

const SHORT = 40;

function isHomeLink(heading: PageElement): boolean {
  const link = heading.querySelector('a[href]');
  return (
    link !== null && leadsHome(link, null) && tidyText(link.textContent) === tidyText(heading.textContent)
  );
}

function isLogo(marks: ReadonlySet<string>): boolean {
  return isMarked(marks, LOGOS) || (isMarked(marks, SITES) && isMarked(marks, NAMES));
}

function nameLogo(element: PageElement): readonly string[] {
  const own = element.nodeName === 'IMG' ? tidyText(element.getAttribute('alt')) : null;
  return own === null ? nameElement(element) : [own];
}
