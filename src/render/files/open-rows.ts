import { closeSync, fstatSync, openSync } from 'node:fs';
import type { PublishedFile, PublishedRows } from '../../cache/published-site.ts';
import { InternedBytes } from '../../tools/columns/interned-bytes.ts';
import { MARK_BYTES } from '../../tools/columns/telling.ts';

interface RowPlace {
  /** In bytes. */
  readonly start: number;
  readonly length: number;
}

/** A published file that has rows. */
export interface KnownRows {
  readonly file: PublishedFile;
  readonly rows: PublishedRows;
}

/** A published file that is open, to copy rows from it. */
export interface OpenRows {
  readonly file: number;
  /** Where the row of a mark stands; `null` where it has none. */
  readonly find: (mark: Uint8Array) => RowPlace | null;
  readonly close: () => void;
}

/** Opens a published file, where it still is the one that was marked; `null` where it is not. */
export function openRows(path: string, { file: known, rows }: KnownRows): OpenRows | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  const { size, mtimeMs, ino } = fstatSync(file);
  if (size !== known.size || mtimeMs !== known.modified || ino !== known.inode) {
    closeSync(file);
    return null;
  }
  const { marks, starts, lengths } = rows;
  const numbers = new InternedBytes();
  /** By the number of its mark. */
  const rowOf: number[] = [];
  for (let row = 0; row < starts.length; row++)
    rowOf[numbers.numberOf(marks, row * MARK_BYTES, (row + 1) * MARK_BYTES)] = row;
  return {
    file,
    find(mark) {
      const row = rowOf[numbers.find(mark, 0, mark.length)];
      return row === undefined ? null : { start: starts[row]!, length: lengths[row]! };
    },
    close: () => closeSync(file),
  };
}
