import type { Block, Piece, Span } from '../../src/model/model.ts';

/** The first sentence of an article's text, and what is left of its paragraph. */
interface CutBlock {
  readonly opening: Block;
  /** `null` where the sentence is the paragraph. */
  readonly rest: Block | null;
}

/** Parts a paragraph behind the sentence that it begins with, unless an element goes on there: then all of it is opening. */
export function cutOpening(block: Block, { end }: Span, text: string): CutBlock {
  const next = text.slice(end, block.end).search(/\S/);
  const at = block.pieces.findIndex((piece) => piece.kind === 'run' && piece.end > end);
  if (next === -1 || at === -1 || !isClosed(block.pieces.slice(0, at))) return { opening: block, rest: null };
  const { datelineEnd: _, ruleBefore: __, ...plain } = block;
  return {
    opening: { ...block, end, pieces: cutRuns(block.pieces.slice(0, at + 1), block.start, end) },
    rest: { ...plain, start: end + next, pieces: cutRuns(block.pieces.slice(at), end + next, block.end) },
  };
}

/** Every element that begins in the pieces ends in them. */
function isClosed(pieces: readonly Piece[]): boolean {
  const markup = pieces.map((piece) => (piece.kind === 'markup' ? piece.html : '')).join('');
  const opened = markup.match(/<(?!\/|br\b|hr\b)/g)?.length ?? 0;
  return opened === (markup.match(/<\//g)?.length ?? 0);
}

function cutRuns(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'run') return [piece];
    const [start, end] = [Math.max(piece.start, from), Math.min(piece.end, to)];
    return start < end ? [{ ...piece, start, end }] : [];
  });
}
