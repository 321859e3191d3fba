/** Headlines that no element marks: lines of a page that are a part of its title. */
import { isCommonWord } from '../../../../knowledge/gazetteer/common-words.ts';
import { isSurelyPerson } from '../../../../knowledge/signatures/is-surely-person.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import { BOUNDARY, type PageOutline } from '../outline/page-outline.ts';
import { isPaperName, isSection } from '../source/title-source.ts';
import { type Heading, headLine } from './list-headings.ts';
import { isKindOfPage, isNoTitle, namesSection } from './no-title.ts';
import { joinParts, splitTitle } from './title-parts.ts';

const LONGEST = 250;
const FEWEST_WORDS = 3;

/** The first such line, unless the part is the site's name. */
export function findTitleLine(
  { lines }: PageOutline,
  title: string,
  isSite: (name: string) => boolean,
): Heading | null {
  const all = splitTitle(title);
  const parts = all
    .map(({ text }) => text)
    .filter((text) => isLong(text) && !isSite(text) && !isPaperName(text) && !isNoTitle(text));
  const keys = new Set(parts.map(foldLetters));
  const isPart = (text: string, part: string) => foldLetters(text) === foldLetters(part);
  const line = lines.findIndex(
    ({ text, isAside }) => !isAside && text.length <= LONGEST && keys.has(foldLetters(text)),
  );
  const first = lines[line]?.text.replaceAll(BOUNDARY, '') ?? '';
  if (line === -1) return null;
  const at = all.findIndex(({ text }) => isPart(text, first));
  const second = all[at + 1]?.text ?? '';
  const below = lines[line + 1]?.text ?? '';
  const isJoined = isPart(below, second) && isSubject(second) && !isSite(second);
  const whole = isJoined ? joinParts(all.slice(at, at + 2)) : first;
  return headLine(whole, line);
}

/** Two lines may be a headline together, such as what is reviewed: whose it is, and what it is called; but not its author. */
function isSubject(part: string): boolean {
  const words = part.split(' ');
  return (
    !isSection(part) &&
    !isKindOfPage(part) &&
    !isPaperName(part) &&
    !isSurelyPerson(part) &&
    !/\d/.test(part) &&
    (words.length > MOST_OF_NAME || words.some((word) => isCommonWord(word.toLowerCase())))
  );
}

const MOST_OF_NAME = 3;

function isLong(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS || /\p{Lo}{6}/u.test(text);
}

/** A paragraph, as no menu has one. */
const PARAGRAPH = 100;
const LONGEST_HEADLINE = 120;
/** Author, day and section may stand between a heading and the text. */
const MOST_BETWEEN = 3;
/** Days and clocks, links one behind another, the end of a sentence. */
const NO_HEADLINE = /\d{4}|\d[:.]\d\d|\u0001|[.:,;]$/;

/**
 * Of a page whose title is its site's and tells nothing of the article: the line above the text. Where the page has
 * headings, it is one of them.
 */
export function findLineNearText({ lines }: PageOutline, headings: readonly Heading[]): Heading | null {
  const text = lines.findIndex((line) => !line.isAside && line.text.length >= PARAGRAPH);
  const above = headings.filter(
    ({ line, whole }) => line < text && line >= text - MOST_BETWEEN && !namesSection(whole),
  );
  const most = Math.max(...above.map(({ weight }) => weight));
  if (headings.length > 0) return above.find(({ weight }) => weight === most) ?? null;
  const line = lines[text - 1];
  const isHeadline =
    line !== undefined &&
    !line.isAside &&
    line.text.length <= LONGEST_HEADLINE &&
    isLong(line.text) &&
    !NO_HEADLINE.test(line.text);
  return isHeadline ? headLine(line.text, text - 1) : null;
}

/** The line that a headline stands in first: a heading of comments repeats it. */
export function findFirstLine(
  { lines }: PageOutline,
  headline: string | null,
  line: number | null,
): number | null {
  const folded = foldLetters(headline ?? '');
  if (folded === '' || line === null) return line;
  const first = lines
    .slice(0, line)
    .findIndex(({ text, isAside }) => !isAside && text.length <= LONGEST && beginsWith(text, folded));
  return first === -1 ? line : first;
}

/** `In defence of the night bus (Culture)` */
function beginsWith(text: string, folded: string): boolean {
  const own = foldLetters(text);
  return own.startsWith(folded) && own.length <= folded.length + LONGEST_SECTION;
}

const LONGEST_SECTION = 20;
