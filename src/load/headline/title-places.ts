/** Where the title of a text stands that does not mark it. */
import { namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import { isPersonName } from '../person-name.ts';
import { looksLikeTitle } from './looks-like-title.ts';

/** Whether a line stands as titles do: alone, or above something that is none. */
export function mayHoldTitle(lines: readonly string[], index: number): boolean {
  return (
    isAlone(lines, index) ||
    standsAboveByline(lines, index) ||
    standsAbove(lines, index) ||
    standsAboveWrapped(lines, index) ||
    hasDeck(lines, index) ||
    isSigned(lines, index) ||
    isOutdented(lines, index)
  );
}

/** A byline may stand directly under a title, before the blank line, and below it the paper. */
function isAlone(lines: readonly string[], index: number): boolean {
  const isSigned = BYLINE_START.test(lines[index + 1] ?? '');
  const isNamed = isSigned && namesPaperAlone((lines[index + 2] ?? '').trim());
  const below = index + (isNamed ? 3 : isSigned ? 2 : 1);
  return below < lines.length && (lines[below] ?? '').trim() === '';
}

/** Cut in the middle of a sentence. */
const SMALL_END = /\s(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|that|is|was)$/;
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
    !SMALL_END.test(line)
  );
}

/** Directly above a paragraph that is set in, as agencies send their reports: `    KELSO, March 9 - The board …`. */
function isOutdented(lines: readonly string[], index: number): boolean {
  const [line = '', below = '', next = ''] = lines.slice(index, index + 3);
  return (
    /^\S/.test(line) &&
    line.length <= LONGEST_ABOVE &&
    ((/^(?: {1,8}|\t)["“]?\p{Lu}/u.test(below) && /^\S/.test(next)) || /^\u3000{1,2}\S.{30}/u.test(below))
  );
}

/** The author's name stands directly below, with or without what they are, then the text. */
function isSigned(lines: readonly string[], index: number): boolean {
  const [line = '', name = '', role = '', gap = 'x'] = lines
    .slice(index, index + 4)
    .map((each) => each.trim());
  const text = gap === '' && role.length <= LONGEST_ROLE ? index + 3 : index + 2;
  return line.length <= LONGEST_ABOVE && isPersonName(name) && measureText(lines, text) >= SHORTEST_TEXT;
}

const LONGEST_ROLE = 60;

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

/** `FERRIES`: a word or two in capitals directly above the title, which says more. */
export function isKicker(lines: readonly string[], index: number): boolean {
  const [line = '', title = ''] = lines.slice(index, index + 2).map((each) => each.trim());
  return (
    /^\p{Lu}[\p{Lu}\p{N}&/'’-]{1,20}(?:\s[\p{Lu}\p{N}&/'’-]{1,20}){0,2}$/u.test(line) &&
    /\p{Ll}/u.test(title) &&
    title.split(/\s+/).length >= LEAST_WORDS &&
    looksLikeTitle(title) &&
    isAlone(lines, index + 1)
  );
}

const LEAST_WORDS = 4;

/** The author directly below, and the text directly below that. */
function standsAboveByline(lines: readonly string[], index: number): boolean {
  return BYLINE_START.test(lines[index + 1] ?? '') && (lines[index + 2] ?? '').trim().length >= NARROWEST;
}

/** Directly above a text that was wrapped by hand: the line was ended before its width. */
function standsAboveWrapped(lines: readonly string[], index: number): boolean {
  const [line = '', below = '', next = ''] = lines.slice(index, index + 3).map((each) => each.trimEnd());
  const word = below.search(/\s/);
  return (
    below.length >= NARROWEST &&
    below.length <= WIDEST_WRAPPED &&
    line.length + word + 1 < LEAST_FULL * below.length &&
    /^["“]?\p{Lu}/u.test(below) &&
    !/[.!?…:]["”’)]*$/.test(below) &&
    /^\S/.test(next) &&
    !SMALL_END.test(line)
  );
}

const NARROWEST = 55;
const LEAST_FULL = 0.8;

/** `Brand te Oudersluis.`: papers of old ended short headlines with a stop. Alone, or in capitals above what is set in, and above a longer paragraph. */
export function isStopped(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  return (
    (isAlone(lines, index) || (/^\P{Ll}+$/u.test(line) && isOutdented(lines, index))) &&
    line.length <= LONGEST_STOPPED &&
    /^\p{Lu}[^.!?:;,"“”]*\p{L}\.$/u.test(line) &&
    line.split(/\s+/).length <= MOST_STOPPED &&
    !PRONOUN.test(line) &&
    measureText(lines, index + 1) >= SHORTEST_TEXT
  );
}

const LONGEST_STOPPED = 45;
const MOST_STOPPED = 5;
/** A sentence, however short. */
const PRONOUN =
  /^(?:I|we|he|she|it|they|you|there|this|that|these|those|who|nobody|everybody|es|er|sie|ich|wir|il|elle|on|nous|ce|el|ella|lo)\s/i;

const BYLINE_START =
  /^\s{0,8}(?:by\s\S|(?:von|par|por|di|door|av|af|oleh)\s\p{Lu}\p{Ll}+\s\p{Lu}).{0,80}[^\s.!?:;,]\s*$/iu;
