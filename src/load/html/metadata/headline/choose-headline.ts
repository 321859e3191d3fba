/** The headline of an article, as a reader of its page sees it. */
import { foldLetters } from '../../../../tools/text/tokens.ts';
import { isPaperName, isSection } from '../source/title-source.ts';
import type { Heading } from './list-headings.ts';
import { type HeadingMatch, isWholeMatch, matchHeading } from './match-heading.ts';
import { isNoTitle, namesSection } from './no-title.ts';
import { cutSiteName, joinParts, splitTitle } from './title-parts.ts';

export interface StatedTitles {
  /** Headlines that the page's metadata states, the most trusted first. */
  readonly stated: readonly string[];
  /** Of `<title>`. */
  readonly title: string | null;
}

/**
 * The heading that the metadata's headline agrees with; where the metadata's stands nowhere on the page, the page's
 * own, which is what its readers see.
 *
 * @param titleLine a line that is a part of the title, for pages without headings
 * @param findAbove what stands out above the text, where the title names no article
 */
export function chooseHeadline(
  titles: StatedTitles,
  found: readonly Heading[],
  isKnownSite: (name: string) => boolean,
  titleLine: Heading | null,
  findAbove: (() => Heading | null) | null,
): { readonly headline: string | null; readonly line: number | null } {
  const first = titles.title === null ? null : findSiteHeading(titles.title, found, isKnownSite);
  // A part of the title that the metadata state is no site, whatever word a list below shares with the rest.
  const isStated = titles.stated.some((one) => foldLetters(cutTitle(one, isKnownSite)) === first);
  const site = first !== null && isStated && !isKnownSite(first) ? null : first;
  const isSite = (name: string) => (site !== null && foldLetters(name) === site) || isKnownSite(name);
  const headings = dropSections(
    found.filter(({ whole }) => site === null || foldLetters(whole) !== site),
    titles.stated,
  );
  const stated = titles.stated
    .map((title) => cutTitle(title, isSite))
    .filter((title) => isTitle(title, isSite));
  const title = titles.title === null ? '' : cutTitle(titles.title, isSite);
  const known =
    isTitle(title, isSite) && !isSection(title) && !isPaperName(title) ? [...stated, title] : stated;
  const matches = headings.flatMap((heading) => matchHeading(heading, stated, known, isSite) ?? []);
  const isNameless = stated.length === 0 && findAbove !== null;
  const agreeing = isNameless ? matches.filter(isWholeMatch) : matches;
  const best = agreeing.reduce<HeadingMatch | null>(
    (one, other) => (one === null || other.weight > one.weight ? other : one),
    null,
  );
  if (best !== null) return { headline: preferSmallLetters(best.text, known), line: best.heading.line };
  if (titleLine !== null && headings.every(({ weight }) => weight < OF_PAGE))
    return { headline: preferSmallLetters(titleLine.bare, known), line: titleLine.line };
  const likely = dropAboveTrail(headings);
  const own = findOwnHeading(likely, known, stated.length > 0);
  if (own !== null) return { headline: own.bare, line: own.line };
  const above = isNameless ? findAbove() : null;
  if (above !== null) return { headline: above.bare, line: above.line };
  const top = headings.some(({ weight }) => weight >= OF_PAGE) ? undefined : findTopHeading(likely, known);
  if (top !== undefined) return { headline: cutKicker(top, known), line: top.line };
  const heaviest = findHeaviest(likely);
  const fallback = stated[0] === undefined ? cutLastPart(title) : cutPaperName(stated[0]);
  const isGiven =
    isTitle(fallback, isSite) &&
    !(heaviest !== undefined && isSection(fallback)) &&
    !(stated.length === 0 && (isPaperName(fallback) || namesKind(titles.title ?? '', isSite))) &&
    (stated.length > 0 || heaviest === undefined || isLongTitle(fallback));
  return {
    headline: isGiven ? fallback : (heaviest?.bare ?? (fallback === '' ? null : fallback)),
    line: heaviest?.line ?? null,
  };
}

/** `Press releases` heads the page, and what stands below it the article, unless the metadata call the article so. */
function dropSections(headings: readonly Heading[], stated: readonly string[]): readonly Heading[] {
  const titles = new Set(stated.map(foldLetters));
  const isOfSection = ({ whole }: Heading) => namesSection(whole) && !titles.has(foldLetters(whole));
  const own = headings.filter((heading) => !isOfSection(heading));
  const isAbove = ({ line }: Heading) =>
    own.some((other) => other.line > line && other.line <= line + LINES_TO_HEADLINE);
  return headings.filter((heading) => !isOfSection(heading) || !isAbove(heading));
}

/** Between them stand a day, or a number. */
const LINES_TO_HEADLINE = 3;

/** Above the way to the page, which no title names, stands the site's name where another heading stands below it. */
function dropAboveTrail(headings: readonly Heading[]): readonly Heading[] {
  const below = headings.filter(({ isAboveTrail }) => !isAboveTrail);
  return below.some(({ weight }) => weight >= SECOND_LEVEL) ? below : headings;
}

/** Of a heading of the first level. */
const OF_PAGE = 8;

/** Of `Kell Grammar School - Two prizes`, where both are headings, the first is the site's; folded. */
function findSiteHeading(
  title: string,
  headings: readonly Heading[],
  isKnownSite: (name: string) => boolean,
): string | null {
  const parts = splitTitle(title);
  // Of `Two prizes | Kell Herald` it is the last part, whatever heading has a word of it: `The Kell Herald by mail`.
  if (isKnownSite(parts.at(-1)?.text ?? '')) return null;
  const lines = new Map([...headings].reverse().map(({ whole, line }) => [foldLetters(whole), line]));
  for (let end = 1; end < parts.length; end += 1) {
    const site = foldLetters(joinParts(parts.slice(0, end)));
    const above = lines.get(site);
    const rest = joinParts(parts.slice(end));
    const below = lines.get(foldLetters(rest)) ?? findSharing(headings, rest, above ?? 0);
    const isParted = /^\s?[|»–—·-]{1,3}\s?$/.test(parts[end - 1]?.mark ?? '');
    if (isParted && above !== undefined && below !== undefined && above < below) return site;
  }
  return null;
}

/** The line of a heading below another that has a word of the title's last part: `Sven’s homepage - Kell`, `A weekend in Kell`. */
function findSharing(headings: readonly Heading[], part: string, above: number): number | undefined {
  const words = new Set(listWords(part));
  const below = headings.filter(({ line, weight }) => line > above && weight >= SECOND_LEVEL);
  return below.find((heading) => listWords(heading.bare).some((word) => words.has(word)))?.line;
}

/** Of a heading of the second level. */
const SECOND_LEVEL = 5;

/** The first of those that look most like a headline. */
function findHeaviest(headings: readonly Heading[]): Heading | undefined {
  const own = headings.filter(({ bare }) => !isPaperName(bare));
  const most = Math.max(...own.map(({ weight }) => weight));
  return own.find(({ weight }) => weight === most);
}

/** Of a title of a word or two a heading is the better one, such as a page of the 1990s has. */
function isLongTitle(title: string): boolean {
  return title.split(' ').length > 2 || /\p{Lo}{4}/u.test(title);
}

/** `… (Published 2019)` */
const ADDED = /\((?:published|updated) \d{4}\)$/i;

function cutTitle(title: string, isSite: (name: string) => boolean): string {
  return cutSiteName(title.replace(ADDED, '').trimEnd(), isSite).trim();
}

function isTitle(title: string, isSite: (name: string) => boolean): boolean {
  return !isNoTitle(title) && !isSite(title);
}

/** `Kell College - Press and Media - Press release 12/2005` says which page of the site it is, and not what stands on it. */
function namesKind(title: string, isSite: (name: string) => boolean): boolean {
  const parts = splitTitle(title).map(({ text }) => text);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && (isSection(last) || (isSite(first) && isNoTitle(last)))) return true;
  return isNoTitle(first) && /\d/.test(first);
}

/** The page's one heading of the first level, or the first that shares a word with its titles. */
function findOwnHeading(
  headings: readonly Heading[],
  known: readonly string[],
  isStated: boolean,
): Heading | null {
  const named = headings.filter(({ weight }) => weight >= 7);
  if (!isStated && named.length === 1) return named[0]!;
  const first = headings.filter(({ weight }) => weight >= 8);
  const words = new Set(known.flatMap(listWords));
  const sharing = first.find((heading) => listWords(heading.bare).some((word) => words.has(word)));
  if (sharing !== undefined && isLong(sharing)) return sharing;
  const main = first.find(({ weight }) => weight >= 10);
  if (main === undefined) return null;
  return !isStated || (isLong(main) && first.length === 1) ? main : null;
}

/** Of a page without a heading of the first level, the one above its text that has words of its titles. */
function findTopHeading(headings: readonly Heading[], known: readonly string[]): Heading | undefined {
  const words = new Set(known.flatMap(listWords));
  return headings.find(
    (heading) =>
      heading.isTop &&
      heading.weight >= SECOND_LEVEL &&
      isLong(heading) &&
      new Set(listWords(heading.bare).filter((word) => words.has(word))).size >= FEWEST_SHARED,
  );
}

const FEWEST_SHARED = 2;

/** Without an element before the rest of which the titles know no word: `<span>Europe’s railways</span> <span>Night train late</span>`. */
function cutKicker({ bare, inner }: Heading, known: readonly string[]): string {
  const words = new Set(known.flatMap(listWords));
  const [kicker = '', rest = ''] = inner;
  const isParted = inner.length === 2 && foldLetters(kicker + rest) === foldLetters(bare);
  return isParted && !listWords(kicker).some((word) => words.has(word)) ? rest : bare;
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

/** Without a paper's name behind it that nothing on the page tells. */
function cutPaperName(title: string): string {
  const parts = splitTitle(title);
  const last = parts.at(-1);
  return parts.length > 1 && last !== undefined && isPaperName(last.text)
    ? joinParts(parts.slice(0, -1))
    : title;
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
