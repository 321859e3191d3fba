import { visitWords } from '../../../src/search/text/words.ts';
import type { Excerpt, ExcerptPart } from './excerpt.ts';
import { matchMarks } from './match-marks.ts';

/** In characters. */
const LENGTH = 240;
/** A cut may look so far for the beginning of the sentence, or of the text. */
const REACH = 60;

/** What is read by itself, in the order of the text. */
const BLOCKS = '.article-text > :not(figure, hr, section, .kicker), .notes li';
/** The page's own, in the midst of a text. */
const NO_TEXT = '.anchor, .note-mark, .note-back, .kicker';

/** A word that was looked for, where it stands. */
interface Found {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of found words, from one to another. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly distinct: number;
}

/**
 * The place of an article where most of the words stand nearest together; without any, where its text begins.
 *
 * @returns `null` where there is no text
 */
export function findExcerpt(page: Document, marks: readonly string[]): Excerpt | null {
  const match = matchMarks(marks);
  let best: { block: Element; text: string; found: readonly Found[]; group: Group } | null = null;
  let opening: { block: Element; text: string } | null = null;
  for (const block of page.querySelectorAll(BLOCKS)) {
    const text = readText(block);
    if (text === '') continue;
    opening ??= { block, text };
    const found: Found[] = [];
    visitWords(text, (word, start, end) => {
      const mark = match(word);
      if (mark !== null) found.push({ mark, start, end });
    });
    const group = findGroup(found);
    if (group !== null && (best === null || group.distinct > best.group.distinct))
      best = { block, text, found, group };
  }
  if (best !== null) {
    const { block, text, found, group } = best;
    const from = found[group.first]!.start;
    return describe(block, cutAround(text, from, found[group.last]!.end), found, text);
  }
  return opening === null ? null : describe(opening.block, cutAround(opening.text, 0, 0), [], opening.text);
}

/** What a reader reads of it, with the spaces of one line. */
function readText(block: Element): string {
  let text = '';
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (walker.currentNode.parentElement?.closest(NO_TEXT) === null) text += walker.currentNode.nodeValue;
  return text.replace(/[\t\n\r ]+/g, ' ').trim();
}

/** Most of the words in the room of an excerpt; of those with as many, the shortest, then the first. */
function findGroup(found: readonly Found[]): Group | null {
  let best: Group | null = null;
  let length = 0;
  for (let first = 0; first < found.length; first++) {
    const seen = new Set<string>();
    for (let last = first; last < found.length; last++) {
      const span = found[last]!.end - found[first]!.start;
      if (span > LENGTH) break;
      if (seen.has(found[last]!.mark)) continue;
      seen.add(found[last]!.mark);
      if (best !== null && (seen.size < best.distinct || (seen.size === best.distinct && span >= length)))
        continue;
      best = { first, last, distinct: seen.size };
      length = span;
    }
  }
  return best;
}

/** Whole words around a place: from the beginning of the sentence or of the text where that is near. */
function cutAround(text: string, from: number, to: number): readonly [start: number, end: number] {
  if (text.length <= LENGTH + REACH) return [0, text.length];
  const before = Math.max(0, from - Math.floor((LENGTH - (to - from)) / 2));
  const start = beginAt(text, Math.min(before, text.length - LENGTH), from);
  const wanted = Math.max(start + LENGTH, to);
  if (wanted >= text.length - 12) return [start, text.length];
  const space = text.lastIndexOf(' ', wanted);
  return [start, space > Math.max(to, start) ? space : wanted];
}

function beginAt(text: string, at: number, from: number): number {
  if (at <= REACH) return 0;
  const sentence = /[.!?…؟。]["'’”»)]* (?=\S)/g;
  sentence.lastIndex = at - REACH;
  for (let end = sentence.exec(text); end !== null && sentence.lastIndex <= from; end = sentence.exec(text))
    if (sentence.lastIndex <= at + REACH) return sentence.lastIndex;
  const space = text.indexOf(' ', at - 1);
  return space >= 0 && space < from ? space + 1 : at;
}

function describe(
  block: Element,
  [start, end]: readonly [number, number],
  found: readonly Found[],
  text: string,
): Excerpt {
  const parts: ExcerptPart[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), isMarked });
  };
  let at = start;
  if (start > 0) parts.push({ text: '… ', isMarked: false });
  for (const word of found) {
    // In scripts without spaces, the end of one may be past the beginning of the next.
    if (word.start < at || word.end > end) continue;
    add(at, word.start, false);
    add(word.start, word.end, true);
    at = word.end;
  }
  add(at, end, false);
  if (end < text.length) parts.push({ text: ' …', isMarked: false });
  const around = block.closest('[lang]:not(html)');
  return {
    anchor: block.id || block.previousElementSibling?.id || null,
    parts,
    language: around?.getAttribute('lang') ?? null,
    direction: block.closest('[dir]:not(html)')?.getAttribute('dir') ?? null,
  };
}
