/** What a printed page has around its text: numbers of pages and running heads, which stand in the middle of it. */
import { isBlank } from '../sections/rule-line.ts';
import type { Chunk } from './plain-chunks.ts';

const PAGE_NUMBER =
  /^[\s—–\-[(.]{0,8}(?:(?:page|seite|p\.|pag\.|página)\s{0,3})?(\d{1,4})[\s—–\-\]).]{0,8}$/i;
const LONGEST_HEAD = 60;
const SENTENCE_END = /[.!?…:][)\]"'”’»]*$/;

/** Takes out numbers of pages that count up, and lines beside them that are repeated; a paragraph goes on across them. */
export function dropPageFurniture(chunks: readonly Chunk[]): readonly Chunk[] {
  const numbers = chunks.map(readPageNumber);
  const pages = numbers.flatMap((number, index) => (number === null ? [] : [{ number, index }]));
  if (!isCounted(pages)) return chunks;
  const furniture = new Set(pages.map(({ index }) => index));
  for (const index of findRunningHeads(chunks, furniture)) furniture.add(index);
  const kept: Chunk[] = [];
  chunks.forEach((chunk, index) => {
    if (furniture.has(index)) return;
    const last = kept.at(-1);
    const isAcross = furniture.has(index - 1) && last?.kind === 'text' && goesOn(last, chunk);
    if (last && isAcross) kept[kept.length - 1] = { ...last, lines: [...last.lines, ...chunk.lines] };
    else kept.push(chunk);
  });
  return kept;
}

function readPageNumber({ kind, lines }: Chunk): number | null {
  const [line = ''] = lines;
  return kind === 'text' && lines.length === 1 ? readNumber(line) : null;
}

/** A number may stand in the middle of its page. */
const LONGEST_NUMBER = 120;

function readNumber(line: string): number | null {
  const number = line.length <= LONGEST_NUMBER ? PAGE_NUMBER.exec(line.trim().slice(0, 40))?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/** A line that is the number of a page beyond doubt: `- 3 -`, `Page 3`, `[3]`. */
export function isPageNumber(line: string): boolean {
  return readNumber(line) !== null && !/^\s*\d+\s*$/.test(line);
}

/** The indexes of the lines on which pages are numbered, where they count up. */
export function findPageNumbers(lines: readonly string[]): readonly number[] {
  const pages = lines.flatMap((line, index) => {
    const isAlone = isBlank(lines[index - 1] ?? '') && isBlank(lines[index + 1] ?? '');
    const number = isAlone && /\d/.test(line) ? readNumber(line) : null;
    return number === null ? [] : [{ number, index }];
  });
  return isCounted(pages) ? pages.map(({ index }) => index) : [];
}

function isCounted(pages: readonly { readonly number: number }[]): boolean {
  return (
    pages.length > 1 && pages.every(({ number }, at) => at === 0 || isNext(number, pages[at - 1]?.number))
  );
}

function isNext(number: number, before: number | undefined): boolean {
  return before !== undefined && number > before && number <= before + 3;
}

/** Lines beside a page's number that stand there more than once. */
function findRunningHeads(chunks: readonly Chunk[], pages: ReadonlySet<number>): readonly number[] {
  // What stands between two numbers is beside both, and counts once.
  const beside = [...new Set([...pages].flatMap((index) => [index - 1, index + 1]))];
  const keyOf = (index: number): string | null => {
    const chunk = chunks[index];
    const [line = ''] = chunk?.lines ?? [];
    const isHead = chunk?.kind === 'text' && chunk.lines.length === 1 && line.length <= LONGEST_HEAD;
    return isHead ? line.trim() : null;
  };
  const counts = new Map<string, number>();
  for (const index of beside) {
    const key = keyOf(index);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return beside.filter((index) => (counts.get(keyOf(index) ?? '') ?? 0) > 1);
}

function goesOn(before: Chunk, after: Chunk): boolean {
  return (
    after.kind === 'text' &&
    !SENTENCE_END.test(before.lines.at(-1) ?? '') &&
    /^["'“‘(]?\p{Ll}/u.test(after.lines[0]?.trim() ?? '')
  );
}
