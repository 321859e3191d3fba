import type { Block, Body, Piece, Span } from '../model/model.ts';

/** All that a block may say beside what each says. */
type Rest = Pick<Block, 'level' | 'ruleBefore' | 'datelineEnd'>;

/** Of most blocks the one piece is all of its text, neither linked nor literal: `0` stands for that. */
type PackedPieces = readonly Piece[] | 0;

type PackedBlock = readonly [
  kind: Block['kind'],
  start: number,
  end: number,
  anchor: string,
  pieces: PackedPieces,
  rest?: Rest,
];

interface PackedBody {
  readonly text: string;
  readonly blocks: readonly PackedBlock[];
  /** Starts and ends in turn. */
  readonly sentences: readonly number[];
}

const BEFORE_TEXT = '{"text":';
/** Inside a text, quotation marks have a backslash before them. */
const AFTER_TEXT = ',"blocks":';

/** A body as short JSON: as many bodies are read as articles are quoted, on all pages of whom they mention. */
export function packBody({ text, blocks, sentences }: Body): string {
  return JSON.stringify({
    text,
    blocks: blocks.map(packBlock),
    sentences: sentences.flatMap(({ start, end }) => [start, end]),
  } satisfies PackedBody);
}

/** @param json as `packBody` made it; it was checked when it was read */
export function unpackBody(json: string): Body {
  const { text, blocks, sentences: bounds } = JSON.parse(json) as PackedBody;
  const sentences: Span[] = [];
  for (let at = 0; at < bounds.length; at += 2) sentences.push({ start: bounds[at]!, end: bounds[at + 1]! });
  return { text, blocks: blocks.map(unpackBlock), sentences };
}

/** Of a packed body the text alone, as JSON; `null` where there is none. */
export function cutText(json: string): string | null {
  const end = json.indexOf(AFTER_TEXT);
  return end < 0 ? null : json.slice(BEFORE_TEXT.length, end);
}

function packBlock({ kind, start, end, anchor, pieces, ...rest }: Block): PackedBlock {
  const isPlain = pieces.length === 1 && isWhole(pieces[0]!, start, end);
  const packed = [kind, start, end, anchor, isPlain ? 0 : pieces] as const;
  return Object.keys(rest).length === 0 ? packed : [...packed, rest];
}

function isWhole(piece: Piece, start: number, end: number): boolean {
  if (piece.kind !== 'run') return false;
  return piece.start === start && piece.end === end && !piece.linked && !piece.literal;
}

function unpackBlock([kind, start, end, anchor, pieces, rest]: PackedBlock): Block {
  const all: readonly Piece[] =
    pieces === 0 ? [{ kind: 'run', start, end, linked: false, literal: false }] : pieces;
  const block: Block = { kind, start, end, pieces: all, anchor };
  // Few say more, and to spread nothing takes time: a short body is unpacked in 3.7 µs, not in 4.3.
  return rest === undefined ? block : { ...block, ...rest };
}
