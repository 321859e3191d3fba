import type { Url } from '../../model/model.ts';
import type { ShownColumns } from '../../outline/archive-columns.ts';
import { NONE } from '../../outline/columns.ts';
import { MARK_BYTES, Telling } from '../../tools/columns/telling.ts';
import type { Texts } from '../../tools/columns/texts.ts';
import type { NamedEntity } from '../face.ts';
import type { FaceColumns } from './faces.ts';

/** A mark for each of so many rows. */
export function markRows(count: number, tell: (row: number, telling: Telling) => Telling): Buffer {
  const marks = Buffer.alloc(count * MARK_BYTES);
  const telling = new Telling();
  for (let row = 0; row < count; row++) tell(row, telling.begin()).mark(marks, row);
  return marks;
}

/**
 * Marks of what is said of an article in lists, and more: of all that it says itself, its text and its pictures among
 * it, by which nothing has to be made of the columns; of the rest, its address and source, in words.
 */
export function markCards(
  { count, heads, bodies, readables }: ShownColumns,
  illustrations: Texts | null,
  urls: readonly Url[],
  sourceOf: (row: number) => string | null,
): Buffer {
  const [headBytes, bodyBytes] = [bytesOf(heads.bytes), bytesOf(bodies.bytes)];
  const readableBytes = bytesOf(readables.bytes);
  const shown = illustrations && bytesOf(illustrations.bytes);
  return markRows(count, (row, telling) => {
    telling
      .tellBytes(headBytes, heads.bounds[row]!, heads.bounds[row + 1]!)
      .tellBytes(bodyBytes, bodies.bounds[row]!, bodies.bounds[row + 1]!)
      .tellBytes(readableBytes, readables.bounds[row]!, readables.bounds[row + 1]!);
    if (shown !== null)
      telling.tellBytes(shown, illustrations!.bounds[row]!, illustrations!.bounds[row + 1]!);
    return telling.tell(urls[row]!).tell(sourceOf(row));
  });
}

/** Marks of all that may be said of an article. */
export function markFaces(
  cards: Buffer,
  names: Buffer,
  { bounds, starts, ends, entityOf, named }: FaceColumns,
): Buffer {
  const [startBytes, endBytes] = [bytesOf(starts), bytesOf(ends)];
  return markRows(bounds.length - 1, (row, telling) => {
    const [from, to] = [bounds[row]!, bounds[row + 1]!];
    telling.tellMarks(cards, [row]);
    telling.tellBytes(startBytes, from * 4, to * 4).tellBytes(endBytes, from * 4, to * 4);
    return telling.tellMarks(
      names,
      entityOf.subarray(from, to).map((place) => (place === NONE ? named.length : place)),
    );
  });
}

/** Marks of how entities are named, and behind them one, of zeros, of none. */
export function markNames(named: readonly NamedEntity[]): Buffer {
  const marks = markRows(named.length, (place, telling) => telling.tell(named[place]!));
  return Buffer.concat([marks, Buffer.alloc(MARK_BYTES)]);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
