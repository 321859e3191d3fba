import type { FilePiece } from '../../src/model/pages.ts';
import { MARK_BYTES } from '../../src/tools/columns/telling.ts';

/** The text of a file that is made in pieces. */
export function joinPieces(pieces: Iterable<FilePiece>): string {
  return [...pieces]
    .flatMap((piece) =>
      typeof piece === 'string'
        ? [piece]
        : Array.from({ length: piece.marks.length / MARK_BYTES }, (_, at) => piece.textOf(at)),
    )
    .join('');
}
