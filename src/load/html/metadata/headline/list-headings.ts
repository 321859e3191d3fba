/** What on a page may be the headline of its article. */
import { wordSet } from '../../../../tools/text/word-set.ts';
import type { PageElement } from '../../dom.ts';
import { isMarked } from '../outline/element-marks.ts';
import type { PageOutline, PlacedElement } from '../outline/page-outline.ts';
import { leadsHome } from '../source/home-names.ts';
import { type HeadingText, readHeadingText } from './heading-text.ts';

export interface Heading extends HeadingText {
  /** The line it stands in. */
  readonly line: number;
  /** How much it looks like a headline, whatever it says: an `<h1>` most. */
  readonly weight: number;
  /** No paragraph stands above it, and it leads to no other page. */
  readonly isTop: boolean;
  /** It stands above the way from the site's first page to this one, as the site's name does. */
  readonly isAboveTrail: boolean;
}

/** A line that no element marks, as a heading: lighter than any that one marks. */
export function headLine(whole: string, line: number): Heading {
  return { whole, bare: whole, inner: [], line, weight: 1, isTop: false, isAboveTrail: false };
}

const LONGEST = 400;
const MOST = 200;
const PARAGRAPH = 80;
const FIRST_LEVEL = 8;
const LOGOS = wordSet('logo masthead brand branding sitename sitetitle blogtitle blogname');
/** Words of class names that a headline has. */
const TITLES = wordSet('headline title hl heading hed titre titel titulo titular titolo overskrift');
const OF_ARTICLES = wordSet(
  'entry post article story page main asset content node item single detail blog news itemprop headline pg artikel articulo',
);
/** Such words written as one. */
const JOINED = /^(?:story|article|news|post|entry|page|main|content)(?:head|headline|heading|title|hed|hl)$/;
/** Words that say a heading is another's. */
const OF_OTHERS = wordSet(
  'site section widget sub subtitle subheadline subhead deck related list archive sidebar author menu nav category kicker comment comments description summary standfirst dek meta img image video promo teaser breadcrumb footer',
);
const NO_HEADLINE =
  /^(?:(?:news|press) releases?(?: details)?|(?:news|article|press) details?|details|search|menu|home|navigation|news|comments?|share|related.*|archives?|untitled|error|not found|404.*|page not found|contents?|breaking news|latest.*|most read|about(?: us)?|contact|subscribe|sign in|log ?in|welcome|advertisement|suche|accueil|recherche|inicio|blog|.{0,40} (?:cookies?|privacy|datenschutz).{0,40})$/i;
const TRAILS = wordSet('breadcrumb breadcrumbs brotkrumen brotkrume filariane migas briciole kruimelpad');
const LARGE_SIZE = /^(?:[5-7]|\+[2-4])$/;
const LARGER_SIZE = /^(?:4|\+1)$/;

export function listHeadings(
  outline: PageOutline,
  address: string | null,
  isSite: (name: string) => boolean,
): readonly Heading[] {
  const headings: Heading[] = [];
  const isParagraph = ({ text, isAside }: PageOutline['lines'][number]) =>
    !isAside && text.length >= PARAGRAPH;
  const start = outline.lines.findIndex((line) => isParagraph(line) && !line.isHeading);
  const end = outline.lines.findLastIndex(isParagraph);
  const trail = outline.elements.find(({ marks }) => isMarked(marks, TRAILS))?.line ?? 0;
  for (const placed of outline.elements) {
    if (placed.isAside || headings.length >= MOST) continue;
    const weight = weigh(placed);
    if (weight === 0 || placed.length > LONGEST) continue;
    // What stands below all text heads none, unless the page has nothing else.
    if (weight < FIRST_LEVEL && end !== -1 && placed.line > end) continue;
    const text = readHeadingText(placed.element, isSite);
    if (text === null || text.whole.length > LONGEST || isLogo(placed, text, address, isSite)) continue;
    const isTop = placed.line < start && placed.element.querySelector('a[href]') === null;
    headings.push({ ...text, line: placed.line, weight, isTop, isAboveTrail: placed.line < trail });
  }
  return headings;
}

function weigh({ element, marks }: PlacedElement): number {
  const isOther = isMarked(marks, OF_OTHERS) || (marks.has('block') && !isLaidOut(element));
  const isTitle = isMarked(marks, TITLES);
  const isJoined = [...marks].some((mark) => JOINED.test(mark));
  const isOwn = (isJoined || (isTitle && isMarked(marks, OF_ARTICLES))) && !isOther;
  switch (element.nodeName) {
    case 'H1':
      return isOther ? 8 : isOwn ? 12 : 10;
    case 'H2':
      return isOther ? 3 : isTitle ? 8 : 5;
    case 'H3':
      return isOther ? 2 : isTitle ? 7 : 3;
    case 'FONT':
    case 'BIG':
      return isLarge(element) ? 4 : isLarger(element) ? 2 : 0;
    case 'H4':
    case 'CENTER':
      return 2;
    case 'A':
    case 'LI':
    case 'BODY':
    case 'SECTION':
    case 'HEADER':
      return 0;
    default:
      return isOwn || (isTitle && !isOther) ? (isOwn ? 7 : 3) : 0;
  }
}

const HEADING = /^H[1-6]$/;

/** `class="block mt-4"` says how it stands, `class="block__title"` whose it is. */
function isLaidOut(element: PageElement): boolean {
  return HEADING.test(element.nodeName) && /(?:^|\s)block(?:\s|$)/.test(element.getAttribute('class') ?? '');
}

/** By its element, or by the size of its letters. */
export function isLargeHeading(element: PageElement): boolean {
  return /^H[1-4]$/.test(element.nodeName) || isLarge(element);
}

function isLarge(element: PageElement): boolean {
  return element.nodeName === 'BIG' || LARGE_SIZE.test(element.getAttribute('size')?.trim() ?? '');
}

/** Than the text is by itself, and bold. */
function isLarger(element: PageElement): boolean {
  const isBold = element.parentElement?.nodeName === 'B' || element.querySelector('b, strong') !== null;
  return isBold && LARGER_SIZE.test(element.getAttribute('size')?.trim() ?? '');
}

/** What stands above lists and menus, or names a kind of page. */
export function isNoHeadline(text: string): boolean {
  return NO_HEADLINE.test(text);
}

/** The name of the site, or of one of its sections, in the place of a headline. */
function isLogo(
  { element, marks }: PlacedElement,
  { whole }: HeadingText,
  address: string | null,
  isSite: (name: string) => boolean,
): boolean {
  if (isNoHeadline(whole) || isMarked(marks, LOGOS) || isSite(whole)) return true;
  const link = element.querySelector('a[href]');
  return link !== null && leadsHome(link, address);
}
