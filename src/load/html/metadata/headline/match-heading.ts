import { foldLetters } from '../../../../tools/text/tokens.ts';
import { isPaperName } from '../source/title-source.ts';
import type { Heading } from './list-headings.ts';
import { joinParts, splitTitle } from './title-parts.ts';

/** A heading that agrees with the page's titles, and the text of it that does. */
export interface HeadingMatch {
  readonly heading: Heading;
  readonly text: string;
  readonly weight: number;
}

/** How well a heading agrees; its own weight decides between those that agree as well. */
const EQUAL = 100;
const PART = 80;
const BEGINNING = 70;
const SHARE = 60;
const EDGE = 50;
/** It is the beginning of a longer one, or of the text. */
const CUT = /…$|\.{3}$/;
/** Of a heading that is one by its element. */
const CERTAIN = 5;
/** Of a heading of the first level. */
const SURE = 10;

/**
 * How well a heading agrees with the page's titles; `null`: not at all.
 *
 * @param stated those of the metadata, which are among the known ones
 */
export function matchHeading(
  heading: Heading,
  stated: readonly string[],
  known: readonly string[],
  isSite: (name: string) => boolean,
): HeadingMatch | null {
  const { whole, bare, inner, weight } = heading;
  const isWhole = !bare.includes(' ') || isStated(whole, stated, isSite);
  // `<title>` may have a label that stands before the headline.
  const texts = isWhole ? [whole, bare, ...inner] : [bare, ...inner, whole];
  const isLabelled = !isWhole && findEqual([whole], known) !== undefined;
  const equal = isLabelled ? bare : (findUnlabelled(texts, whole, known) ?? findEqual(texts, known));
  if (equal !== undefined) return { heading, text: markKicker(equal, inner, known), weight: weight + EQUAL };
  const part = texts.find((text) =>
    known.some((title) => isMainPart(text, title, isSite) || isBesideSite(text, title, isSite)),
  );
  if (part !== undefined) return { heading, text: part, weight: weight + PART };
  const longer = known.find((title) => isShortened(title, whole));
  if (longer !== undefined)
    return {
      heading,
      text: bare === whole || !isShortened(longer, bare) ? whole : bare,
      weight: weight + BEGINNING,
    };
  const full = known.find((title) => isShortened(whole, title));
  if (full !== undefined && CUT.test(whole)) return { heading, text: full, weight: weight + BEGINNING };
  // The title has more: a date, the paper's name as nobody else writes it.
  const isMost = full !== undefined && (weight >= SURE || whole.length > full.length / 2 || CUT.test(full));
  if (isMost) return { heading, text: bare, weight: weight + SHARE };
  return weight >= CERTAIN && isEdge(bare, known) ? { heading, text: bare, weight: weight + EDGE } : null;
}

/** Whether all of a heading agrees, with a whole title or with its main part. */
export function isWholeMatch({ heading, weight }: HeadingMatch): boolean {
  return weight - heading.weight >= PART;
}

function isStated(text: string, stated: readonly string[], isSite: (name: string) => boolean): boolean {
  return findEqual([text], stated) !== undefined || stated.some((title) => isMainPart(text, title, isSite));
}

/** Of a heading that the titles know with a label before it and without, what they know without. */
function findUnlabelled(
  texts: readonly string[],
  whole: string,
  known: readonly string[],
): string | undefined {
  if (findEqual([whole], known) === undefined) return undefined;
  const folded = foldLetters(whole);
  return texts.find((text) => {
    const own = foldLetters(text);
    return (
      own !== folded && folded.endsWith(own) && text.includes(' ') && findEqual([text], known) !== undefined
    );
  });
}

function findEqual(texts: readonly string[], titles: readonly string[]): string | undefined {
  const folded = new Set(titles.map(foldLetters));
  return texts.find((text) => folded.has(foldLetters(text)));
}

/** What a page parts by lines alone its titles part by a mark: `<span>Ferries</span> <span>Strike goes on</span>`. */
function markKicker(text: string, inner: readonly string[], known: readonly string[]): string {
  if (inner.length < 2 || text.includes(':')) return text;
  return known.find((title) => title.replace(/(?<=\p{L}):(?=\s)/u, '') === text) ?? text;
}

/** Parts of a title that follow each other, its longest among them: `Headline | Section | Site`. */
function isMainPart(text: string, title: string, isSite: (name: string) => boolean): boolean {
  const parts = splitTitle(title);
  if (parts.length < 2) return false;
  const folded = foldLetters(text);
  const longest = parts.reduce((one, other) =>
    weighPart(other.text, isSite) > weighPart(one.text, isSite) ? other : one,
  );
  if (weighPart(longest.text, isSite) === 0) return false;
  for (let from = 0; from < parts.length; from += 1)
    for (let to = from + 1; to <= parts.length; to += 1) {
      const slice = parts.slice(from, to);
      if (slice.includes(longest) && foldLetters(joinParts(slice)) === folded) return true;
    }
  return false;
}

/** Blanks alone part it from the site's name: `Kell Blog  The ferry sails`. */
function isBesideSite(text: string, title: string, isSite: (name: string) => boolean): boolean {
  if (text.length >= title.length) return false;
  const isEnd = title.endsWith(` ${text}`);
  if (!isEnd && !title.startsWith(`${text} `)) return false;
  return isSite(isEnd ? title.slice(0, -text.length) : title.slice(text.length));
}

/** The last part of a title behind a colon: `A column (17): Winter was earlier`. */
function isEdge(text: string, known: readonly string[]): boolean {
  if (!text.includes(' ')) return false;
  const folded = foldLetters(text);
  return known.some((title) => {
    const parts = splitTitle(title);
    return parts.some(
      ({ text: part }, index) => parts[index - 1]?.mark.startsWith(':') && foldLetters(part) === folded,
    );
  });
}

/** A date, or the paper's name, is no headline. */
function weighPart(part: string, isSite: (name: string) => boolean): number {
  return isSite(part) || isPaperName(part) || DATE_PART.test(part) ? 0 : part.length;
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
