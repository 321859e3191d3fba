import type { Card, StoryCard } from '../../model/page-parts.ts';
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

/** Marks of cards: of what is said of an article, or of a story, in lists. */
export function markCards(count: number, cardOf: (row: number) => Card | StoryCard): Buffer {
  return markRows(count, (row, telling) => telling.tell(cardOf(row)));
}

/** Marks of all that may be said of an article. */
export function markFaces(
  { heads, bodies, bodyStarts }: ShownColumns,
  cards: Buffer,
  names: Buffer,
  { bounds, starts, ends, entityOf, named }: FaceColumns,
): Buffer {
  return markRows(bodyStarts.length, (row, telling) => {
    const [from, to] = [bounds[row]!, bounds[row + 1]!];
    telling.tellMarks(cards, [row]).tellBytes(bytesOf(heads, row)).tellBytes(bytesOf(bodies, row));
    telling.tell(bodyStarts[row]!);
    telling.tellBytes(viewOf(starts, from, to)).tellBytes(viewOf(ends, from, to));
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

const bytesOf = ({ bounds, bytes }: Texts, row: number): Uint8Array =>
  bytes.subarray(bounds[row]!, bounds[row + 1]!);

const viewOf = ({ buffer, byteOffset }: Uint32Array, from: number, to: number): Uint8Array =>
  new Uint8Array(buffer, byteOffset + from * 4, (to - from) * 4);
