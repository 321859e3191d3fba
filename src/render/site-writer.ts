import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Url } from '../model/model.ts';
import type { FilePiece } from '../model/pages.ts';
import type { FileMark, PlacedFile } from '../model/placed-file.ts';
import { UsageError } from '../model/usage-error.ts';
import { makeBatch } from '../tools/disk/batched-writer.ts';
import { isStillAs, readOwnStats } from '../tools/disk/file-stats.ts';
import { sumFile } from '../tools/disk/sum-file.ts';
import { type KnownRows, openRows } from './files/open-rows.ts';
import { type RowPlaces, writePieces } from './files/write-pieces.ts';

const CHUNK = 1 << 20;

/** Room for most pages: a buffer made for each takes longer than its encoding. */
const ROOM = 1 << 18;
/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3;

/**
 * Puts files into the site in the making. A file that is published with the same bytes is not put there: it is to be
 * taken over, so that it keeps its time of change and copying tools leave it out.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #published: string | null;
  readonly #folders = new Set<string>();
  readonly #room = Buffer.allocUnsafe(ROOM);
  /** Those that no file is written through. */
  readonly #batches: Buffer[] = [];

  /** @param published the folder of the published site; `null` where there is none */
  constructor(folder: string, published: string | null) {
    this.#folder = folder;
    this.#published = published;
  }

  put(url: Url, content: string | Buffer): PlacedFile {
    const bytes = typeof content === 'string' ? this.#encode(content) : content;
    const sha256 = hash('sha256', bytes);
    const old = this.#readPublished(url);
    if (old !== null && old.length === bytes.length) {
      const published = readFileSync(this.#publishedPath(url));
      if (published.equals(bytes)) return tellStats(url, old.stats, sha256, false);
    }
    const file = openSync(this.#makePath(url), 'w');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      return tellFile(url, file, sha256);
    } finally {
      closeSync(file);
    }
  }

  /**
   * Puts a file that is made as it is written, so that it never stands in memory whole. Others may go on meanwhile.
   *
   * @param known what may be copied from the published file, if that is as it was; `null` where there is nothing
   * @returns also where its rows stand
   */
  async putPieces(
    url: Url,
    pieces: Iterable<FilePiece>,
    known: KnownRows | null,
  ): Promise<{ readonly file: PlacedFile; readonly places: RowPlaces }> {
    const published =
      known === null || this.#published === null ? null : openRows(this.#publishedPath(url), known);
    const batch = this.#batches.pop() ?? makeBatch();
    const file = openSync(this.#makePath(url), 'w');
    try {
      const { places, sha256 } = await writePieces(file, pieces, published, batch);
      return { file: this.#settle(tellFile(url, file, sha256)), places };
    } finally {
      this.#batches.push(batch);
      closeSync(file);
      published?.close();
    }
  }

  /**
   * Takes in a file that somebody else has put into the site.
   *
   * @throws UsageError where it is a link: it would lead out of the site
   */
  adopt(url: Url): PlacedFile {
    const path = join(this.#folder, url);
    const stats = readOwnStats(path);
    if (!stats?.isFile())
      throw new UsageError(
        `${url}, which is to be copied into the site, is a link.`,
        'Put a copy in its place.',
      );
    return this.#settle(tellStats(url, stats, sumFile(path), true));
  }

  /** Whether published files may be taken over unread: all of them are still those that were marked. */
  mayKeep(marks: readonly (FileMark & { readonly url: Url })[]): boolean {
    return this.#published !== null && marks.every((mark) => isStillAs(this.#publishedPath(mark.url), mark));
  }

  /** Takes over the published file where it has the same bytes. */
  #settle(placed: PlacedFile): PlacedFile {
    const old = this.#readPublished(placed.url);
    if (old === null || old.length !== placed.size) return placed;
    const path = join(this.#folder, placed.url);
    if (!haveSameBytes(path, this.#publishedPath(placed.url))) return placed;
    rmSync(path);
    return tellStats(placed.url, old.stats, placed.sha256, false);
  }

  /** Holds until the next text is encoded. */
  #encode(text: string): Buffer {
    if (text.length * MOST_BYTES > ROOM) return Buffer.from(text);
    return this.#room.subarray(0, this.#room.write(text));
  }

  #publishedPath(url: Url): string {
    // To join and tidy up a path takes half as long as the look at the file.
    return `${this.#published!}/${url}`;
  }

  #readPublished(url: Url): { readonly length: number; readonly stats: Stats } | null {
    if (this.#published === null) return null;
    const stats = readOwnStats(this.#publishedPath(url));
    return stats?.isFile() ? { length: stats.size, stats } : null;
  }

  #makePath(url: Url): string {
    const path = join(this.#folder, url);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return path;
  }
}

function tellFile(url: Url, file: number, sha256: string): PlacedFile {
  return tellStats(url, fstatSync(file), sha256, true);
}

function tellStats(url: Url, { size, mtimeMs, ino }: Stats, sha256: string, isNew: boolean): PlacedFile {
  return { url, isNew, isKnown: false, size, modified: mtimeMs, inode: ino, sha256 };
}

function haveSameBytes(one: string, other: string): boolean {
  const files = [openSync(one, 'r'), openSync(other, 'r')] as const;
  const chunks = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)] as const;
  try {
    for (;;) {
      const [size, size2] = [readSync(files[0], chunks[0]), readSync(files[1], chunks[1])];
      if (size !== size2 || !chunks[0].subarray(0, size).equals(chunks[1].subarray(0, size))) return false;
      if (size === 0) return true;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}
