import type { Body, Digest } from './model.ts';

/** Where a record stands, in bytes. */
export interface RecordPlace {
  /** Which of several files. */
  readonly file: number;
  readonly start: number;
  readonly length: number;
}

/** Where a body stands in a file, so that a worker can read it by itself. */
export interface BodyPlace extends RecordPlace {
  readonly digest: Digest;
}

/** The bodies of an archive's articles: of a large one they would fill the memory, so they are read when they are shown. */
export interface Bodies {
  /** @throws {DamagedBody} where it is not what it was */
  read(digest: Digest): Body;
  /**
   * The text alone, as JSON: whoever writes it on need not take it apart.
   *
   * @throws {DamagedBody} where it is not what it was
   */
  readText(digest: Digest): string;
  /** The files that they stand in, and where; `null` where some are held in memory. */
  readonly stored: {
    readonly paths: readonly string[];
    readonly locate: (digest: Digest) => BodyPlace;
  } | null;
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
