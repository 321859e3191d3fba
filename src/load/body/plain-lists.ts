/** Lists in plain text: lines with the same bullet, or numbered without a gap. */
import { BREAK, type Fragment, markup, run } from './draft.ts';
import { LIST_AS_WRITTEN } from './elements.ts';
import type { Chunk } from './plain-chunks.ts';

/** Dashes are left out: in many languages they open direct speech. */
const BULLET = /^\s{0,8}([-*+•●▪◦‣■►·])\s+(?=\S)/;
const NUMBER = /^\s{0,8}(\d{1,3})[.)]\s+(?=\S)/;

type Group = Chunk | { readonly kind: 'list'; readonly fragments: readonly Fragment[] };

interface Item {
  /** A bullet, or `1.` for any number. */
  readonly mark: string;
  readonly number: number;
  readonly lines: string[];
}

/** Takes lists of two or more items out of the text, also where blank lines stand between items. */
export function groupItems(chunks: readonly Chunk[]): Group[] {
  const groups: Group[] = [];
  const items: Item[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== 'text') {
      closeList(items, groups);
      groups.push(chunk);
      continue;
    }
    const text: string[] = [];
    let insideItem = false;
    for (const line of chunk.lines) {
      const item = readItem(line);
      if (item !== null) {
        closeText(text, groups);
        if (!follows(item, items.at(-1))) closeList(items, groups);
        items.push(item);
        insideItem = true;
      } else if (insideItem && isContinuation(line)) {
        items.at(-1)?.lines.push(line);
      } else {
        closeList(items, groups);
        insideItem = false;
        text.push(line);
      }
    }
    closeText(text, groups);
  }
  closeList(items, groups);
  return groups;
}

function closeText(text: string[], groups: Group[]): void {
  if (text.length > 0) groups.push({ kind: 'text', lines: text.splice(0) });
}

function closeList(items: Item[], groups: Group[]): void {
  if (items.length > 1) groups.push({ kind: 'list', fragments: draftList(items) });
  else for (const item of items) groups.push({ kind: 'text', lines: item.lines });
  items.length = 0;
}

function readItem(line: string): Item | null {
  const bullet = BULLET.exec(line)?.[1];
  if (bullet !== undefined) return { mark: bullet, number: 0, lines: [line] };
  const number = NUMBER.exec(line)?.[1];
  return number === undefined ? null : { mark: '1.', number: Number(number), lines: [line] };
}

function follows(item: Item, last: Item | undefined): boolean {
  if (last === undefined) return true;
  return item.mark === last.mark && (item.mark !== '1.' || item.number === last.number + 1);
}

/** A line that goes on with the item above it: indented, or in the middle of a sentence. */
function isContinuation(line: string): boolean {
  return /^\s+\S/.test(line) || /^\p{Ll}/u.test(line);
}

/** The marks stay: in plain text they are characters like any other. */
function draftList(items: readonly Item[]): Fragment[] {
  const drafted = items.flatMap(({ lines }) => {
    const text = lines.map((line) => line.trim()).join(' ');
    return [BREAK, markup('<li>'), run(text), markup('</li>')];
  });
  return [markup(LIST_AS_WRITTEN), ...drafted, markup('</ul>')];
}
