import { decodeReferences } from '../../tools/text/character-references.ts';
import { isPageNumber } from '../body/page-furniture.ts';
import { isPersonName, isShoutedName } from '../person-name.ts';
import type { Syntax } from '../sections/section.ts';

interface TitledBody {
  /** The title line's text, without its markup; `null` where the body begins with no title of its own. */
  readonly title: string | null;
  /** Body lines without the title. */
  readonly lines: readonly string[];
}

const LONGEST_TITLE = 150;

/**
 * Parts a title line from a body: a first heading in Markdown; in plain text a short first line without end
 * punctuation, followed by a blank line and a longer text.
 */
export function takeTitle(lines: readonly string[], syntax: Syntax): TitledBody {
  const first = lines.findIndex((line) => line.trim() !== '' && !(syntax === 'plain' && isPageNumber(line)));
  const line = lines[first] ?? '';
  const title = syntax === 'markdown' ? readHeading(lines, first) : readTitleLine(lines, first);
  if (title === null) return { title: null, lines };
  const isUnderlined = syntax === 'markdown' && !line.trimStart().startsWith('#');
  const rest = lines.slice(first + (isUnderlined ? 2 : 1));
  return { title: decodeReferences(title), lines: [...lines.slice(0, first), ...rest] };
}

/** Not a sentence, a byline, a dateline, a list item, a rule, a related link or an address. */
export function looksLikeTitle(line: string): boolean {
  if (!/\p{L}/u.test(line) || line.length < 3) return false;
  if (/[.,;:…-]["'”’)]*$/.test(line) && !/\b(?:\p{Lu}\.)+$/u.test(line) && !isShouted(line)) return false;
  if (
    /^(?:by|from|story by|written by|photo|image|read more|related|also read|see also|(?:last )?updated|(?:first )?published|posted (?:by|on)|date|eds)\b[: ]/i.test(
      line,
    )
  )
    return false;
  if (isPersonName(line) || isShoutedName(line)) return false;
  return !/^(?:[-*•–—+>]\s|\d{1,3}[.)]\s|[-*_=#~\s]{3,}$|`{3}|~{3}|https?:|www\.)/i.test(line);
}

/** `THE FAIR AT ASTLEY.`: papers of old ended their headlines so. */
function isShouted(line: string): boolean {
  return line.length <= 100 && /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*\.$/u.test(line);
}

function readHeading(lines: readonly string[], index: number): string | null {
  const line = (lines[index] ?? '').slice(0, 500);
  const heading = /^ {0,3}#[ \t]+(\S.*)$/.exec(line)?.[1];
  if (heading !== undefined) return stripMarkup(heading.replace(/[ \t]+#+[ \t]*$/, ''));
  const isUnderlined = /^ {0,3}={3,}\s*$/.test(lines[index + 1] ?? '') && /^ {0,3}[^\s>#*+-]/.test(line);
  return isUnderlined ? stripMarkup(line.trim()) : null;
}

/** Emphasis, code and links of a Markdown heading as a reader sees them. */
function stripMarkup(text: string): string {
  return text
    .replace(/!?\[([^\][]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(?=\S)([^*_`]{1,200})(?<=\S)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function readTitleLine(lines: readonly string[], index: number): string | null {
  const line = (lines[index] ?? '').trim();
  if (
    line.length > LONGEST_TITLE ||
    !(
      isAlone(lines, index) ||
      standsAbove(lines, index) ||
      hasDeck(lines, index) ||
      isOutdented(lines, index)
    )
  )
    return null;
  if (!looksLikeTitle(line) || isSentence(line)) return null;
  // A byline may stand between the title and the text, or what is heard: `[MUSIC]`.
  const next = lines
    .slice(index + 1)
    .find((candidate) => candidate.trim() !== '' && !/^\s*(?:by\s|\[[^\][]{1,40}\]\s*$)/i.test(candidate));
  return next !== undefined && next.trim().length > line.length / 2 ? line : null;
}

/** A byline may stand directly under a title, before the blank line. */
function isAlone(lines: readonly string[], index: number): boolean {
  const below = BYLINE_START.test(lines[index + 1] ?? '') ? index + 2 : index + 1;
  return below < lines.length && (lines[below] ?? '').trim() === '';
}

const LONGEST_ABOVE = 110;
const SHORTEST_TEXT = 100;
/** A text that is wrapped by hand has no line that is longer. */
const WIDEST_WRAPPED = 120;

/** A short line directly above a paragraph of one line, much longer: no beginning of a text that was wrapped by hand. */
function standsAbove(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  const below = (lines[index + 1] ?? '').trim();
  const isParagraph = below.length > WIDEST_WRAPPED || (lines[index + 2] ?? '').trim() === '';
  // Of letters that are syllables or words, fewer say as much.
  const shortest = /[\u3040-\u9fff\uac00-\ud7af]/.test(below) ? SHORTEST_TEXT / 3 : SHORTEST_TEXT;
  return (
    line.length <= LONGEST_ABOVE &&
    isParagraph &&
    below.length >= Math.max(shortest, 1.6 * line.length) &&
    /[.!?…。][)\]"'”’»]*$/.test(below) &&
    /^\p{Lu}|^["'“‘«¿¡\p{N}]|^\p{Lo}/u.test(line) &&
    !/\s(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|that|is|was)$/.test(line)
  );
}

/** Directly above a paragraph that is set in, as agencies send their reports: `    KELSO, March 9 - The board …`. */
function isOutdented(lines: readonly string[], index: number): boolean {
  const [line = '', below = '', next = ''] = lines.slice(index, index + 3);
  return (
    /^\S/.test(line) &&
    line.length <= LONGEST_ABOVE &&
    /^(?: {2,8}|\t)["“]?\p{Lu}/u.test(below) &&
    /^\S/.test(next)
  );
}

/** A second, longer line without an end directly below, then the text: what papers print below a headline. */
function hasDeck(lines: readonly string[], index: number): boolean {
  const [line = '', deck = '', gap = 'x'] = lines.slice(index, index + 3).map((each) => each.trim());
  return (
    gap === '' &&
    deck.length > line.length &&
    deck.length <= LONGEST_ABOVE &&
    /^\p{Lu}/u.test(deck) &&
    looksLikeTitle(deck) &&
    !isPersonName(deck) &&
    measureText(lines, index + 3) >= SHORTEST_TEXT
  );
}

/** The length of the paragraph that begins on a line, below its author if there is one. */
function measureText(lines: readonly string[], from: number): number {
  const isAbove = (line: string) =>
    line.trim() === '' || BYLINE_START.test(line) || isPersonName(line.trim());
  const start = lines.findIndex((line, index) => index >= from && !isAbove(line));
  if (start === -1 || start > from + MOST_BETWEEN) return 0;
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  return lines.slice(start, Math.min(end === -1 ? lines.length : end, start + MOST_BETWEEN)).join(' ').length;
}

const MOST_BETWEEN = 4;

/** A place that leads to a report, a question or a call that a text begins with: too long for a headline, or of two parts. */
function isSentence(line: string): boolean {
  if (/^\p{Lu}{3}[\p{Lu} ,.]{0,40}\s?(?:--|[–—-])\s/u.test(line)) return true;
  return (
    /[?!]["'”’)]*$/.test(line) && (line.length > 100 || /[.?!]["'”’)]* \p{Lu}|["”]/u.test(line.slice(1, -2)))
  );
}

const BYLINE_START = /^\s{0,8}by\s\S.{0,80}[^\s.!?:;,]\s*$/i;
