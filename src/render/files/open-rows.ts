import { closeSync, fstatSync, openSync } from 'node:fs';
import type { PublishedFile, PublishedRows } from '../../cache/published-site.ts';
import { once } from '../../tools/collections/memoise.ts';
import { MARK_BYTES } from '../../tools/columns/telling.ts';
import { sumOpenFile } from '../../tools/disk/sum-file.ts';

/** A published file that has rows. */
export interface KnownRows {
  readonly file: PublishedFile;
  readonly rows: PublishedRows;
}

/** A published file that is open, to copy rows from it. */
export interface OpenRows extends Pick<PublishedRows, 'starts' | 'lengths'> {
  readonly file: number;
  /** The row that has a mark, which stands in a column; -1 where none is known to. Most follow the one that was found before. */
  readonly find: (marks: Uint8Array, at: number) => number;
  readonly close: () => void;
}

/**
 * Opens a published file, where it still has the bytes that were published; `null` where it has not. By its times alone,
 * what has rotted there would be copied, and get a sum of its own.
 */
export function openRows(path: string, { file: known, rows }: KnownRows): OpenRows | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  const { size, mtimeMs, ino } = fstatSync(file);
  const isMarked = size === known.size && mtimeMs === known.modified && ino === known.inode;
  if (!isMarked || sumOpenFile(file) !== known.sha256) {
    closeSync(file);
    return null;
  }
  const { marks, starts, lengths } = rows;
  /** By the beginning of the mark: of two that begin alike, one is made anew. */
  const rowOf = once(() => new Map(Array.from(starts, (_, row) => [readStart(marks, row), row] as const)));
  let next = 0;
  const find = (wanted: Uint8Array, at: number): number => {
    const row = isSameMark(marks, next, wanted, at) ? next : (rowOf().get(readStart(wanted, at)) ?? -1);
    if (row < 0 || !isSameMark(marks, row, wanted, at)) return -1;
    next = row + 1;
    return row;
  };
  return { file, starts, lengths, find, close: () => closeSync(file) };
}

function isSameMark(some: Uint8Array, at: number, others: Uint8Array, otherAt: number): boolean {
  for (let byte = 0; byte < MARK_BYTES; byte++)
    if (some[at * MARK_BYTES + byte] !== others[otherAt * MARK_BYTES + byte]) return false;
  return true;
}

/** A number, of the first bytes of a mark. */
function readStart(marks: Uint8Array, at: number): number {
  const from = at * MARK_BYTES;
  return marks[from]! + marks[from + 1]! * 2 ** 8 + marks[from + 2]! * 2 ** 16 + marks[from + 3]! * 2 ** 24;
}
