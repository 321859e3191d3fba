import { setImmediate } from 'node:timers/promises';
import type { PublishedRows } from '../../cache/published-site.ts';
import type { FilePiece, MarkedRun } from '../../model/pages.ts';
import { Growing } from '../../tools/columns/growing.ts';
import { MARK_BYTES } from '../../tools/columns/telling.ts';
import { BatchedWriter } from '../../tools/disk/batched-writer.ts';
import type { OpenRows } from './open-rows.ts';

/** After so many rows or other pieces, whoever waits for this thread gets a turn. */
const PIECES_AT_ONCE = 1024;

/** Where the rows of a file stand, by their marks. */
export type RowPlaces = Pick<PublishedRows, 'marks' | 'starts' | 'lengths'>;

interface WrittenPieces {
  readonly places: RowPlaces;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Writes the pieces of a file one by one. Rows that the published file has are copied from there: those that stand side
 * by side there and here, at once.
 *
 * @param file open, and empty
 * @param published `null` where nothing is to be copied
 * @param batch room for what is written at a time
 */
export async function writePieces(
  file: number,
  pieces: Iterable<FilePiece>,
  published: OpenRows | null,
  batch: Buffer,
): Promise<WrittenPieces> {
  const writer = new BatchedWriter(file, batch);
  const marks = new Growing(Uint8Array);
  const starts = new Growing(Float64Array);
  const lengths = new Growing(Uint32Array);
  /** What is to be copied: it is behind all that the writer was given. */
  const copied = { start: 0, length: 0 };
  const write = (text: string): number => {
    if (copied.length > 0) writer.copy(published!.file, copied.start, copied.length);
    copied.length = 0;
    const before = writer.length;
    writer.write(text);
    return writer.length - before;
  };
  const copy = (start: number, length: number): number => {
    if (start !== copied.start + copied.length) write('');
    if (copied.length === 0) copied.start = start;
    copied.length += length;
    return length;
  };
  const writeRow = ({ marks, textOf }: MarkedRun, at: number): void => {
    const row = published?.find(marks, at) ?? -1;
    const length = row < 0 ? write(textOf(at)) : copy(published!.starts[row]!, published!.lengths[row]!);
    starts.push(writer.length + copied.length - length);
    lengths.push(length);
  };
  let count = 0;
  for (const piece of pieces) {
    if (++count % PIECES_AT_ONCE === 0) await setImmediate();
    if (typeof piece === 'string') {
      write(piece);
      continue;
    }
    marks.pushAll(piece.marks);
    for (let at = 0; at * MARK_BYTES < piece.marks.length; at++) {
      if (++count % PIECES_AT_ONCE === 0) await setImmediate();
      writeRow(piece, at);
    }
  }
  write('');
  const sha256 = writer.finish();
  const places = { marks: marks.finish(), starts: starts.finish(), lengths: lengths.finish() };
  return { places, sha256 };
}
