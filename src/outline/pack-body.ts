import type { KeptBody } from '../model/bodies.ts';
import type { Block, Body, Piece, Span } from '../model/model.ts';
import { findFirst } from '../tools/columns/find-first.ts';

/** All that a block may say beside what each says. */
type Rest = Pick<Block, 'level' | 'ruleBefore' | 'datelineEnd' | 'creditStart' | 'medium' | 'note'>;

/** What a block is that is no plain paragraph; `0` where the one piece is all of its text, neither linked nor literal. */
type Unlike = readonly [at: number, kind: Block['kind'], pieces: readonly Piece[] | 0, rest?: Rest];

const PLAIN: Unlike = [-1, 'paragraph', 0];

interface PackedBody {
  readonly text: string;
  /** Starts and ends in turn. */
  readonly blocks: readonly number[];
  /** Of the blocks, a line each. */
  readonly anchors: string;
  /** In their order. Few are: most blocks are paragraphs of one run. */
  readonly unlike: readonly Unlike[];
  /** Starts and ends in turn. */
  readonly sentences: readonly number[];
}

const BEFORE_TEXT = '{"text":';
/** Inside a text, quotation marks have a backslash before them. */
const AFTER_TEXT = ',"blocks":';

/**
 * A body as short JSON: as many bodies are read as articles are quoted, on all pages of whom they mention. Side by side,
 * numbers and anchors are read in half the time that a list for each block takes.
 *
 * @param body whose anchors are of one line
 */
export function packBody({ text, blocks, sentences }: Body): string {
  return JSON.stringify({
    text,
    blocks: packSpans(blocks),
    anchors: blocks.map(({ anchor }) => anchor).join('\n'),
    unlike: blocks.flatMap(packUnlike),
    sentences: packSpans(sentences),
  } satisfies PackedBody);
}

/** @param json as `packBody` made it; it was checked when it was read */
export function unpackBody(json: string): KeptBody {
  return new OpenBody(JSON.parse(json) as PackedBody);
}

/** Blocks and sentences are made when they are asked for: most bodies are read for a sentence or two. */
class OpenBody implements KeptBody {
  readonly #packed: PackedBody;
  #anchors: readonly string[] | null = null;

  constructor(packed: PackedBody) {
    this.#packed = packed;
  }

  get text(): string {
    return this.#packed.text;
  }

  get blocks(): readonly Block[] {
    const blocks = unpackSpans(this.#packed.blocks).map(({ start, end }, at) =>
      paragraphOf(start, end, this.#anchorOf(at)),
    );
    for (const [at, kind, pieces, rest] of this.#packed.unlike) {
      const block = blocks[at]!;
      blocks[at] = { ...block, kind, pieces: pieces === 0 ? block.pieces : pieces, ...rest };
    }
    return blocks;
  }

  get sentences(): readonly Span[] {
    return unpackSpans(this.#packed.sentences);
  }

  sentenceAt(offset: number): Span | null {
    const { sentences } = this.#packed;
    const at = findWithin(sentences, offset);
    return at < 0 ? null : { start: sentences[2 * at]!, end: sentences[2 * at + 1]! };
  }

  blockAt(offset: number): Pick<Block, 'kind' | 'anchor' | 'datelineEnd'> | null {
    const at = findWithin(this.#packed.blocks, offset);
    if (at < 0) return null;
    const { unlike } = this.#packed;
    const found = unlike[findFirst(unlike.length, (place) => unlike[place]![0] >= at)];
    const [, kind, , rest] = found?.[0] === at ? found : PLAIN;
    return { ...rest, kind, anchor: this.#anchorOf(at) };
  }

  #anchorOf(at: number): string {
    this.#anchors ??= this.#packed.anchors.split('\n');
    return this.#anchors[at]!;
  }
}

/**
 * The place of the span that holds an offset, by bisection; -1 where none does.
 *
 * @param bounds starts and ends in turn, in order, without overlaps
 */
function findWithin(bounds: readonly number[], offset: number): number {
  let [low, high] = [0, bounds.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[2 * middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low > 0 && offset < bounds[2 * low - 1]! ? low - 1 : -1;
}

/** Of a packed body the text alone, as JSON; `null` where there is none. */
export function cutText(json: string): string | null {
  const end = json.indexOf(AFTER_TEXT);
  return end < 0 ? null : json.slice(BEFORE_TEXT.length, end);
}

function packSpans(spans: readonly Span[]): readonly number[] {
  const packed = new Array<number>(2 * spans.length);
  for (const [at, { start, end }] of spans.entries()) {
    packed[2 * at] = start;
    packed[2 * at + 1] = end;
  }
  return packed;
}

function unpackSpans(bounds: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < bounds.length; at += 2) spans.push({ start: bounds[at]!, end: bounds[at + 1]! });
  return spans;
}

function paragraphOf(start: number, end: number, anchor: string): Block {
  const pieces = [{ kind: 'run', start, end, linked: false, literal: false }] as const;
  return { kind: 'paragraph', start, end, pieces, anchor };
}

function packUnlike({ kind, start, end, anchor, pieces, ...rest }: Block, at: number): Unlike[] {
  const isPlain = pieces.length === 1 && isWhole(pieces[0]!, start, end);
  const saysMore = Object.keys(rest).length > 0;
  if (kind === 'paragraph' && isPlain && !saysMore) return [];
  const unlike = [at, kind, isPlain ? 0 : pieces] as const;
  return [saysMore ? [...unlike, rest] : unlike];
}

function isWhole(piece: Piece, start: number, end: number): boolean {
  if (piece.kind !== 'run') return false;
  return piece.start === start && piece.end === end && !piece.linked && !piece.literal;
}
