import type { Block, Body, Digest, Span } from './model.ts';

/** A body as it is read: what a quotation asks of it is found without all blocks and sentences being made. */
export interface KeptBody extends Body {
  /** The sentence that holds an offset; `null` where none does. */
  sentenceAt(offset: number): Span | null;
  /** The block that holds an offset; `null` where none does, as in a headline. */
  blockAt(offset: number): Pick<Block, 'kind' | 'anchor' | 'datelineEnd'> | null;
}

/** The bodies of an archive's articles: of a large one they would fill the memory, so they are read when they are shown. */
export interface Bodies {
  /** @throws {DamagedBody} where it is not what it was */
  read(digest: Digest): KeptBody;
  /**
   * The text alone, as JSON: whoever writes it on need not take it apart.
   *
   * @throws {DamagedBody} where it is not what it was
   */
  readText(digest: Digest): string;
  /** Whether all of them stand in the cache, where other threads find them; else some are held in memory. */
  readonly areKept: boolean;
}

const DAMAGED = 'DATELINE_DAMAGED_BODY';

/** A body in the cache is damaged: all that is kept is to be made anew. */
export class DamagedBody extends Error {
  readonly code = DAMAGED;

  constructor(digest: Digest) {
    super(`the cache has no body ${digest}, or a damaged one`);
  }
}

/** Also of one that comes from another thread: the class is lost on the way. */
export function isDamagedBody(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DAMAGED;
}

export type ReadBody = Bodies['read'];
export type ReadBodyText = Bodies['readText'];
/** What reads bodies, wherever they are. */
export type BodyReader = Pick<Bodies, 'read' | 'readText'>;
