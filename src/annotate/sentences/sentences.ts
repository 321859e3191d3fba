import { isAbbreviation } from '../../knowledge/abbreviations.ts';
import type { Article, Block, Span } from '../../model/model.ts';
import { LONGEST_TEXT } from '../../tools/text/longest-text.ts';
import { CLOSING, INNER, isOf, isUnlisted, MARK, OPENING, SPACE, WORD } from './sentence-characters.ts';

/** Bounded, so that long rows of stops cost no more than other text. */
const END = /[.!?…。！？]{1,8}["'”’»)\]]{0,4}\s/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}.'’]/u;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;
/** How far from a mark the words before and after it are looked for. */
const REACH = 40;
/** Kinds of block whose lines are items of their own. */
const LINE_BY_LINE: ReadonlySet<Block['kind']> = new Set(['list', 'code', 'table', 'caption', 'box']);

/**
 * The sentences of an article's text, in order: each inside the headline or inside one block, without white
 * space at its ends. What lies beyond `LONGEST_TEXT` is left out.
 */
export function splitSentences(article: Pick<Article, 'text' | 'blocks'>): readonly Span[] {
  const text = cutText(article.text);
  // Found for all parts at once: a search that begins anew in each part would run on into the next ones.
  const ends = findEnds(text);
  const sentences: Span[] = [];
  let next = 0;
  for (const { start, end } of listParts(text, article.blocks)) {
    let from = start;
    for (; next < ends.length && ends[next]! <= end; next++) {
      const after = ends[next]!;
      if (after <= start || !endsSentence(text, start, after)) continue;
      addSentence(text, from, after, sentences);
      from = after;
    }
    addSentence(text, from, end, sentences);
  }
  return sentences;
}

/** The word that ends at `end`, with the stops and apostrophes inside it: `U.S`; empty where there is none. */
function readWordBefore(text: string, end: number): string {
  const from = Math.max(0, end - REACH);
  let start = end;
  while (start > from && isOf(text, start - 1, WORD | INNER)) start--;
  if (start > from && isUnlisted(text, start - 1))
    return text.slice(from, end).split(BETWEEN_WORDS).at(-1) ?? '';
  return text.slice(start, end);
}

/** The letters and digits that follow, behind white space and opening quotation marks. */
function readNextWord(text: string, after: number): string {
  const to = Math.min(text.length, after + REACH);
  let start = after;
  while (start < to && isOf(text, start, SPACE)) start++;
  while (start < to && isOf(text, start, OPENING)) start++;
  let end = start;
  while (end < to && isOf(text, end, WORD)) end++;
  if (end < to && isUnlisted(text, end)) return FIRST_WORD.exec(text.slice(start, to))?.[0] ?? '';
  return text.slice(start, end);
}

function startsLowerCase(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const first = word.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Whether a sentence of the part that begins at `from` ends with the mark whose white space ends at `after`. */
function endsSentence(text: string, from: number, after: number): boolean {
  let stopEnd = after - 1;
  while (stopEnd > from && isOf(text, stopEnd - 1, CLOSING)) stopEnd--;
  // The mark belongs to the part before this one.
  if (stopEnd === from) return false;
  const next = readNextWord(text, after);
  if (next === '') return true;
  if (startsLowerCase(next)) return false;
  const stop = stopEnd - 1;
  if (text.charAt(stop) !== '.' || (stop > from && isOf(text, stop - 1, MARK))) return true;
  const word = readWordBefore(text, stop);
  return word === '' || !isAbbreviation(word, next);
}

/** Adds what stands from `start` to `end`, without white space at its ends; nothing where that is all. */
function addSentence(text: string, start: number, end: number, into: Span[]): void {
  let first = start;
  let last = end;
  while (first < last && isOf(text, first, SPACE)) first++;
  while (last > first && isOf(text, last - 1, SPACE)) last--;
  if (first < last) into.push({ start: first, end: last });
}

/** The part that is read: `LONGEST_TEXT` at most, and no half of a surrogate pair at its end. */
function cutText(text: string): string {
  const length = Math.min(text.length, LONGEST_TEXT);
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** The headline, then each block, or each line of those that are read line by line. */
function listParts(text: string, blocks: readonly Block[]): readonly Span[] {
  const parts: Span[] = [{ start: 0, end: Math.min(blocks[0]?.start ?? text.length, text.length) }];
  for (const block of blocks) {
    if (block.start >= text.length) break;
    if (isUntitled(block)) continue;
    const end = Math.min(block.end, text.length);
    if (!LINE_BY_LINE.has(block.kind)) {
      parts.push({ start: block.start, end });
      continue;
    }
    let from = block.start;
    while (from < end) {
      const newline = text.indexOf('\n', from);
      const to = newline < 0 || newline >= end ? end : newline + 1;
      parts.push({ start: from, end: to });
      from = to;
    }
  }
  return parts;
}

/** What is shown from elsewhere without a title: a line of no more than the name of its site. */
function isUntitled({ kind, pieces }: Block): boolean {
  return kind === 'embed' && pieces.some((piece) => piece.kind === 'run' && piece.literal);
}

/** The indices behind every mark with its white space, where a sentence may end. */
function findEnds(text: string): readonly number[] {
  const ends: number[] = [];
  END.lastIndex = 0;
  while (END.test(text)) ends.push(END.lastIndex);
  return ends;
}
