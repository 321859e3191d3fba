import { namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import { decodeReferences } from '../../tools/text/character-references.ts';
import { trimEndOf } from '../../tools/text/cut.ts';
import { isPageNumber } from '../body/page-furniture.ts';
import { isBlank } from '../sections/rule-line.ts';
import type { Syntax } from '../sections/section.ts';
import { looksLikeTitle } from './looks-like-title.ts';
import { isKicker, isStopped, mayHoldTitle } from './title-places.ts';

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
  const top = lines.findIndex((line) => line.trim() !== '' && !(syntax === 'plain' && isPageNumber(line)));
  const first = syntax === 'plain' ? findFirst(lines, top) : top;
  const line = lines[first] ?? '';
  const title = syntax === 'markdown' ? readHeading(lines, first) : readTitleLine(lines, first);
  if (title === null) return { title: null, lines };
  const isUnderlined = syntax === 'markdown' && !line.trimStart().startsWith('#');
  const rest = lines.slice(first + (isUnderlined ? 2 : 1));
  return { title: decodeReferences(title), lines: [...lines.slice(0, first), ...rest] };
}

/** Above the title of a plain text may stand a word in capitals, or its paper. */
function findFirst(lines: readonly string[], top: number): number {
  if (isKicker(lines, top)) return top + 1;
  if (!isBlank(lines[top + 1] ?? 'x') || !namesPaperAlone((lines[top] ?? '').trim())) return top;
  const below = lines.findIndex((line, index) => index > top && !isBlank(line));
  return readTitleLine(lines, below) === null ? top : below;
}

function readHeading(lines: readonly string[], index: number): string | null {
  const line = (lines[index] ?? '').slice(0, 500);
  const [, level = '', heading] = HEADING.exec(line) ?? [];
  const isTitle = level === '#' || !lines.some((other, at) => at > index && ANY_HEADING.test(other));
  if (heading !== undefined && isTitle) return stripMarkup(dropClosingMarks(heading));
  const isUnderlined = /^ {0,3}={3,}\s*$/.test(lines[index + 1] ?? '') && /^ {0,3}[^\s>#*+-]/.test(line);
  return isUnderlined ? stripMarkup(line.trim()) : null;
}

/** One of a lower rank is the title where no other follows. */
const HEADING = /^ {0,3}(#{1,4})[ \t]+(\S.*)$/;
const ANY_HEADING = /^ {0,3}#{1,6}[ \t]+\S/;

/** A Markdown heading without the marks that may close it: `The ferry ##`. */
export function dropClosingMarks(heading: string): string {
  const written = heading.trimEnd();
  const bare = trimEndOf(written, /#/);
  return /[ \t]$/.test(bare) ? bare.trimEnd() : written;
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
  if (line.length > LONGEST_TITLE || !mayHoldTitle(lines, index)) return null;
  if ((!looksLikeTitle(line) && !isStopped(lines, index)) || isSentence(line)) return null;
  // A byline may stand between the title and the text, or what is heard: `[MUSIC]`.
  const next = lines
    .slice(index + 1)
    .filter((candidate) => candidate.trim() !== '' && !/^\s*(?:by\s|\[[^\][]{1,40}\]\s*$)/i.test(candidate))
    .slice(0, 2);
  return next.some((below) => below.trim().length > line.length / 2 || ITEM.test(below)) ? line : null;
}

const ITEM = /^\s{0,8}(?:[-*•]|1[.)])\s+\S/;

/** A place that leads to a report, a question or a call that a text begins with: too long for a headline, or of two parts. */
function isSentence(line: string): boolean {
  if (/^\p{Lu}{3}[\p{Lu} ,.]{0,40}\s?(?:--|[–—-])\s/u.test(line)) return true;
  return (
    /[?!]["'”’)]*$/.test(line) && (line.length > 100 || /[.?!]["'”’)]* \p{Lu}|["”]/u.test(line.slice(1, -2)))
  );
}
