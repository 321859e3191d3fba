/** What programs that save pages as Markdown save with an article: the way to it, its menu, buttons, other articles. */
import { isBlank } from '../sections/rule-line.ts';
import { isCopiedWord, isPageLine } from './copied-lines.ts';
import { type MarkdownPart, partMarkdown } from './markdown-parts.ts';
import { isConsent, LEADS_TO_OTHERS, PLACES_TO_SHARE, RIGHTS_LINE, SKIPS, WAYS_BACK } from './page-words.ts';

/** A line of links or pictures, a question for consent, rights: without any of them, texts have nothing of a page. */
const LINK_LINE = /^[\s>]*(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?\\?!?\[/;
const NOTICE = /©|[Cc](?:ookie|opyright)|COOKIE|COPYRIGHT/;
const LONGEST_BUTTON = 60;

function mayHold(line: string): boolean {
  if (line === '') return false;
  if ((line.includes('[') && LINK_LINE.test(line)) || NOTICE.test(line)) return true;
  return line.length <= LONGEST_BUTTON && isPageLine(line.trim());
}

/** @returns the indexes of such lines, in their order; of most texts none */
export function findMarkdownPage(lines: readonly string[], from: number): readonly number[] {
  if (!lines.some(mayHold)) return [];
  const parts = partMarkdown(lines, from);
  const page = placeText(parts);
  const isPage = parts.some((_, at) => isSignOfPage(parts, at, page));
  const out = isPage ? findFrame(parts, page) : [];
  const words = parts.filter((part) => part.level === 0 && isAlone(part));
  const found = new Set([...out, ...words].flatMap(({ start, end }) => listIndexes(start, end)));
  return [...found].filter((index) => !isBlank(lines[index] ?? '')).sort((a, b) => a - b);
}

/** Where a page has its text, by places of its parts. */
interface PlacedText {
  /** Its headline, or 0. */
  readonly title: number;
  readonly first: number;
  readonly last: number;
}

/** The headline is the last heading of the first rank above the text: another may be the name of the site. */
function placeText(parts: readonly MarkdownPart[]): PlacedText {
  const first = parts.findIndex((part, at) => isText(part) && !asksConsent(parts, at));
  const title = parts.findLastIndex(({ level }, at) => level === 1 && at < first);
  const last = parts.findLastIndex((part, at) => isText(part) && !asksConsent(parts, at));
  return { title: Math.max(title, 0), first, last };
}

/** An article may be on cookies: a question for consent has links or buttons, or stands above the headline. */
function asksConsent(parts: readonly MarkdownPart[], at: number): boolean {
  const part = parts[at];
  if (part === undefined || !isConsent(part.text)) return false;
  const isNear = [parts[at - 1], parts[at + 1]].some(
    (near) => near !== undefined && near.text.length <= SHORTEST_TEXT && isConsent(near.text),
  );
  return isNear || part.links > 0 || parts.slice(at + 1).some(({ level }) => level === 1);
}

function listIndexes(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}

/** A button, or a mark of an advertisement. */
function isAlone({ text, count }: MarkdownPart): boolean {
  return count === 1 && (isPageLine(text) || SKIPS.test(text));
}

/** Links to what is beside an article, above it; links to places to share it; a question for consent; rights. */
function isSignOfPage(
  parts: readonly MarkdownPart[],
  at: number,
  { title, first, last }: PlacedText,
): boolean {
  const part = parts[at];
  if (part === undefined) return false;
  const { text, isLinks, links, count } = part;
  if ((SKIPS.test(text) && links > 0) || isShareRow(part)) return true;
  if ((at < first || at > last) && asksConsent(parts, at)) return true;
  if (at < title && isLinks && count >= LEAST_MENU) return true;
  return links > 1 && at > last && RIGHTS_LINE.test(text);
}

const LEAST_MENU = 3;

/** `[Share](…) [Email](mailto:…)`: links alone, of which two lead to such places or say so. */
function isShareRow({ isLinks, addresses, labels }: MarkdownPart): boolean {
  if (!isLinks || labels.length === 0) return false;
  const shared = addresses.filter((address) => PLACES_TO_SHARE.test(address)).length;
  const said = labels.filter((label) => isPageLine(label) || isCopiedWord(label)).length;
  return Math.max(shared, said) * 2 > labels.length && shared + said > 1;
}

function findFrame(
  parts: readonly MarkdownPart[],
  { title, first, last }: PlacedText,
): readonly MarkdownPart[] {
  const others = findOthers(parts, title);
  return parts.filter((part, at) => {
    if (at < title || others.has(at)) return true;
    const isAround = at < first || at > last;
    if (part.level === 0 && (isOfPage(part) || (isAround && asksConsent(parts, at)))) return true;
    return at > last ? isOfEnd(part) : at < first && isWay(part);
  });
}

/** Links to places to share it or to sections, and buttons. */
function isOfPage(part: MarkdownPart): boolean {
  return isShareRow(part) || isAlone(part) || isMenu(part);
}

/** Links alone, one a line, that lead to sections and not to articles: of few words each. */
function isMenu({ isLinks, count, labels }: MarkdownPart): boolean {
  return (
    isLinks && count >= LEAST_MENU && labels.every((label) => label.split(/\s+/).length <= MOST_MENU_WORDS)
  );
}

const MOST_MENU_WORDS = 2;

/** `[Home](/) > [News](/news)`, or a row of topics. */
function isWay({ isLinks, text, labels }: MarkdownPart): boolean {
  return isLinks && labels.length > 1 && (WAYS_BACK.test(text) || /[>›»]/.test(text));
}

/** Nothing but links, or words of a page, below the text. */
function isOfEnd({ text, isLinks, level, links }: MarkdownPart): boolean {
  return (
    RIGHTS_LINE.test(text) ||
    (isLinks && links > 0) ||
    LEADS_TO_OTHERS.test(text) ||
    isPageLine(text) ||
    isCopiedWord(text) ||
    (level > 0 && text.length <= SHORTEST_TEXT)
  );
}

const SHORTEST_TEXT = 60;

function isText({ text, isLinks, level }: MarkdownPart): boolean {
  return level === 0 && !isLinks && text.length >= SHORTEST_TEXT && !RIGHTS_LINE.test(text);
}

/** What stands below a heading that leads to other articles, down to a heading that does not. */
function findOthers(parts: readonly MarkdownPart[], from: number): ReadonlySet<number> {
  const found = new Set<number>();
  let open: MarkdownPart | null = null;
  for (const [at, part] of parts.entries()) {
    if (at <= from) continue;
    const leads = part.text.length <= SHORTEST_TEXT && !part.isLinks && LEADS_TO_OTHERS.test(part.text);
    if (leads) open = part;
    else if (open !== null && endsOthers(part, open)) open = null;
    if (open !== null) found.add(at);
  }
  return found;
}

/** Of a mere line, what is no link is text again; of a heading, one of its rank that is none. */
function endsOthers(part: MarkdownPart, open: MarkdownPart): boolean {
  if (part.isLinks) return false;
  return open.level === 0 ? isText(part) || part.level > 0 : part.level > 0 && part.level <= open.level;
}
