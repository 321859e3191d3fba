/** The headline of an article, as a reader of its page sees it. */
import { foldLetters } from '../fold-letters.ts';
import type { Heading } from './list-headings.ts';
import { cutSiteName, joinParts, splitTitle } from './title-parts.ts';

export interface StatedTitles {
  /** Headlines that the page's metadata states, the most trusted first. */
  readonly stated: readonly string[];
  /** Of `<title>`. */
  readonly title: string | null;
}

/** A heading that agrees with the page's titles, and the text of it that does. */
interface Match {
  readonly heading: Heading;
  readonly text: string;
  readonly weight: number;
}

/** Titles of pages that have none. */
const NO_TITLE =
  /^(?:untitled.*|no title|home ?page|home|index|404.*|error|page not found|document|new page \d*|title|article|.{0,3})$/i;

/**
 * The heading that the metadata's headline agrees with; where the metadata's stands nowhere on the page, the page's
 * own, which is what its readers see.
 */
export function chooseHeadline(
  titles: StatedTitles,
  headings: readonly Heading[],
  isSite: (name: string) => boolean,
): { readonly headline: string | null; readonly line: number | null } {
  const stated = titles.stated
    .map((title) => cutTitle(title, isSite))
    .filter((title) => isTitle(title, isSite));
  const title = titles.title === null ? '' : cutTitle(titles.title, isSite);
  const known = isTitle(title, isSite) ? [...stated, title] : stated;
  const matches = headings.flatMap((heading) => matchHeading(heading, known, isSite) ?? []);
  const best = matches.reduce<Match | null>(
    (one, other) => (one === null || other.weight > one.weight ? other : one),
    null,
  );
  if (best !== null) return { headline: preferSmallLetters(best.text, known), line: best.heading.line };
  const own = findOwnHeading(headings, known, stated.length > 0);
  if (own !== null) return { headline: own.bare, line: own.line };
  const first = headings.find(({ weight }) => weight >= 10) ?? headings[0];
  const fallback = stated[0] ?? (title === '' ? null : cutLastPart(title));
  const isGiven = fallback !== null && isTitle(fallback, isSite);
  return { headline: isGiven ? fallback : (first?.bare ?? null), line: first?.line ?? null };
}

/** `… (Published 2019)` */
const ADDED = /\s*\((?:published|updated) \d{4}\)$/i;

function cutTitle(title: string, isSite: (name: string) => boolean): string {
  return cutSiteName(title.replace(ADDED, ''), isSite).trim();
}

function isTitle(title: string, isSite: (name: string) => boolean): boolean {
  return !NO_TITLE.test(title) && !isSite(title);
}

/** How well a heading agrees; its own weight decides between those that agree as well. */
const EQUAL = 100;
const PART = 80;
const BEGINNING = 70;

function matchHeading(
  heading: Heading,
  known: readonly string[],
  isSite: (name: string) => boolean,
): Match | null {
  const { whole, bare, inner, weight } = heading;
  const texts = [whole, bare, ...inner];
  const folded = new Set(known.map(foldLetters));
  const equal = texts.find((text) => folded.has(foldLetters(text)));
  if (equal !== undefined) return { heading, text: equal, weight: weight + EQUAL };
  const part = texts.find((text) => known.some((title) => isMainPart(text, title, isSite)));
  if (part !== undefined) return { heading, text: part, weight: weight + PART };
  const longer = known.find((title) => isShortened(title, whole));
  if (longer !== undefined)
    return {
      heading,
      text: bare === whole || !isShortened(longer, bare) ? whole : bare,
      weight: weight + BEGINNING,
    };
  const full = known.find((title) => /…$|\.{3}$/.test(whole) && isShortened(whole, title));
  return full === undefined ? null : { heading, text: full, weight: weight + BEGINNING };
}

/** Parts of a title that follow each other, its longest among them: `Headline | Section | Site`. */
function isMainPart(text: string, title: string, isSite: (name: string) => boolean): boolean {
  const parts = splitTitle(title);
  if (parts.length < 2) return false;
  const folded = foldLetters(text);
  const longest = parts.reduce((one, other) =>
    weighPart(other.text, isSite) > weighPart(one.text, isSite) ? other : one,
  );
  for (let from = 0; from < parts.length; from += 1)
    for (let to = from + 1; to <= parts.length; to += 1) {
      const slice = parts.slice(from, to);
      if (slice.includes(longest) && foldLetters(joinParts(slice)) === folded) return true;
    }
  return false;
}

/** A date, or the paper's name, is no headline. */
function weighPart(part: string, isSite: (name: string) => boolean): number {
  return isSite(part) || DATE_PART.test(part) ? 0 : part.length;
}

const DATE_PART = /^\D{0,20}\d{1,4}\D{1,20}\d{1,4}(?:\D{1,5}\d{2,4})?$/;
const SHORTEST_BEGINNING = 15;

/** Whether a title is the beginning of a longer one, cut or with more behind it. */
function isShortened(title: string, whole: string): boolean {
  const folded = foldLetters(title.replace(/(?:…|\.{3})$/, ''));
  const all = foldLetters(whole);
  return (
    folded.length >= SHORTEST_BEGINNING &&
    all.length > folded.length &&
    (all.startsWith(folded) || all.endsWith(folded))
  );
}

/** The page's one heading of the first level, or the first that shares a word with its titles. */
function findOwnHeading(
  headings: readonly Heading[],
  known: readonly string[],
  isStated: boolean,
): Heading | null {
  const first = headings.filter(({ weight }) => weight >= 8);
  const words = new Set(known.flatMap(listWords));
  const sharing = first.find((heading) => listWords(heading.bare).some((word) => words.has(word)));
  if (sharing !== undefined && isLong(sharing)) return sharing;
  const main = first.find(({ weight }) => weight >= 10);
  if (main === undefined) return null;
  return !isStated || (isLong(main) && first.length === 1) ? main : null;
}

function isLong({ bare }: Heading): boolean {
  return bare.split(' ').length > 2 || /[\p{Lo}]{6}/u.test(bare);
}

function listWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).slice(0, 60);
}

/** A headline that is all capitals by a page's style is written with small letters elsewhere. */
function preferSmallLetters(headline: string, known: readonly string[]): string {
  if (/\p{Ll}/u.test(headline)) return headline;
  const folded = foldLetters(headline);
  return known.find((title) => /\p{Ll}/u.test(title) && foldLetters(title) === folded) ?? headline;
}

/** Without a last part that may be the site's name: of a title of which nothing is known. */
function cutLastPart(title: string): string {
  const parts = splitTitle(title);
  const last = parts.at(-1);
  const mark = parts.at(-2)?.mark.trim() ?? '';
  const isTail =
    last !== undefined &&
    /^[|»–—·-]+$|^::$/.test(mark) &&
    last.text.length <= 40 &&
    last.text.split(' ').length <= 6;
  return isTail && joinParts(parts.slice(0, -1)).length > last.text.length / 2
    ? joinParts(parts.slice(0, -1))
    : title;
}
