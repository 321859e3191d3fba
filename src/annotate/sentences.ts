import type { Article, Block, Span } from '../model.ts';
import { isAbbreviation } from './abbreviations.ts';
import { LONGEST_TEXT } from './longest-text.ts';

/** Bounded, so that long rows of stops cost no more than other text. */
const END = /[.!?…。！？]{1,8}["'”’»)\]]{0,4}\s/gu;
const LAST_WORD = /[\p{L}\p{N}.'’]+$/u;
const FIRST_WORD = /^\s*['"‘“«([¿¡]*([\p{L}\p{N}]+)/u;
const LONGEST_WORD = 40;
/** Kinds of block whose lines are items of their own. */
const LINE_BY_LINE: ReadonlySet<Block['kind']> = new Set(['list', 'code', 'table']);

/** Whether the full stop that ends at `stop` (exclusive) ends a sentence that `after` follows. */
function endsSentence(text: string, stop: number, mark: string, after: number): boolean {
  const next = FIRST_WORD.exec(text.slice(after, after + LONGEST_WORD))?.[1];
  if (next === undefined) return true;
  const first = next.charAt(0);
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
  if (mark !== '.') return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - LONGEST_WORD), stop))?.[0];
  return word === undefined || !isAbbreviation(word, next);
}

function splitPart(text: string, start: number, end: number, into: Span[]): void {
  let from = start;
  const close = (to: number): void => {
    let [first, last] = [from, to];
    while (first < last && /\s/.test(text.charAt(first))) first++;
    while (last > first && /\s/.test(text.charAt(last - 1))) last--;
    if (first < last) into.push({ start: first, end: last });
    from = to;
  };
  const part = text.slice(start, end);
  for (const match of part.matchAll(END)) {
    const stop = start + match.index;
    const after = stop + match[0].length;
    const mark = match[0].trimEnd().replace(/['"’”»)\]]+$/u, '');
    if (endsSentence(text, stop, mark, after)) close(after);
  }
  close(end);
}

/**
 * The sentences of an article's text, in order: each inside the headline or inside one block, without white
 * space at its ends. What lies beyond `LONGEST_TEXT` is left out.
 */
export function splitSentences(article: Article): readonly Span[] {
  const { blocks } = article;
  const text = article.text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
  const sentences: Span[] = [];
  splitPart(text, 0, Math.min(blocks[0]?.start ?? text.length, text.length), sentences);
  for (const block of blocks) {
    if (block.start >= text.length) break;
    const end = Math.min(block.end, text.length);
    if (!LINE_BY_LINE.has(block.kind)) {
      splitPart(text, block.start, end, sentences);
      continue;
    }
    let from = block.start;
    while (from < end) {
      const newline = text.indexOf('\n', from);
      const to = newline < 0 || newline >= end ? end : newline + 1;
      splitPart(text, from, to, sentences);
      from = to;
    }
  }
  return sentences;
}
