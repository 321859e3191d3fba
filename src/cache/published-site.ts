import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildResult } from '../model/build-types.ts';
import type { Digest, Url } from '../model/model.ts';
import type { Generations, PlacedFile } from '../model/placed-file.ts';
import { listTexts, type Texts, textsOf } from '../tools/columns/texts.ts';
import { digestOf } from '../tools/text/digest.ts';
import { readBlocks, writeBlocks } from './block-file.ts';
import type { Sources } from './source-digest.ts';

/** What a build tells of the archive, whatever it had to do for it. */
export type ArchiveReport = Omit<
  BuildResult,
  'written' | 'deleted' | 'unchanged' | 'seconds' | 'cpuSeconds' | 'peakMemoryMB'
>;

/** A file of a site, as it was placed. That of a site that was published is as a build takes it over. */
export interface PublishedFile extends PlacedFile {
  /** Of what a page shows, or of what it alone was made from; `null` for other files. */
  readonly digest: Digest | null;
  /** Of what it was made from, which other files may be too; `null` where that was not told. */
  readonly inputs: Digest | null;
}

/** Rows of a published file, each told by a mark: the next build copies those that are as they were. */
export interface PublishedRows {
  readonly url: Url;
  /** Of what all of them are made from, beside what each is marked by. */
  readonly madeFrom: Digest;
  /** {@link MARK_BYTES} of each. */
  readonly marks: Uint8Array;
  /** Where each stands, in bytes. */
  readonly starts: Float64Array;
  readonly lengths: Uint32Array;
}

/** What the build before left of a site. */
export interface PublishedSite extends Generations {
  /** Of all that the site was made from; `null` where that cannot be told. */
  readonly inputs: Digest | null;
  /** Of the project, beside the articles. */
  readonly sources: Sources;
  readonly report: ArchiveReport;
  readonly files: readonly PublishedFile[];
  /** Of some of the files. */
  readonly rows: readonly PublishedRows[];
}

/** The files in columns: row `i` is the same file in all. */
interface FileColumns {
  readonly urls: Texts;
  /** Sixteen bytes for each; zeros for none. */
  readonly digests: Uint8Array;
  readonly inputs: Uint8Array;
  readonly sizes: Float64Array;
  readonly modified: Float64Array;
  readonly inodes: Float64Array;
  /** The SHA-256 of each: 32 bytes. */
  readonly sums: Uint8Array;
}

interface Kept extends Omit<PublishedSite, 'files'> {
  readonly files: FileColumns;
}

/** Of what is kept, and how. */
const VERSION = 'a published site, 5';

/** @returns `null` where nothing is known, or the record is damaged */
export function readPublishedSite(cache: string, output: string): PublishedSite | null {
  const blocks = readBlocks<Kept>(pathOf(cache, output), VERSION);
  return blocks && { ...blocks.value, files: listPublished(blocks.value.files) };
}

/** Where it cannot be written, as on a full disk, the next build makes all pages anew. */
export function writePublishedSite(cache: string, output: string, site: PublishedSite): void {
  mkdirSync(cache, { recursive: true });
  writeBlocks(pathOf(cache, output), VERSION, { ...site, files: columnPublished(site.files) } satisfies Kept);
}

const DIGEST = 16;
const SUM = 32;
const NO_DIGEST = '0'.repeat(DIGEST * 2);

function columnPublished(files: readonly PublishedFile[]): FileColumns {
  const bytes = (of: (file: PublishedFile) => string) =>
    new Uint8Array(Buffer.from(files.map(of).join(''), 'hex'));
  const numbers = (of: (file: PublishedFile) => number) => new Float64Array(files.map(of));
  return {
    urls: textsOf(files.map(({ url }) => url)),
    digests: bytes(({ digest }) => digest ?? NO_DIGEST),
    inputs: bytes(({ inputs }) => inputs ?? NO_DIGEST),
    sizes: numbers(({ size }) => size),
    modified: numbers(({ modified }) => modified),
    inodes: numbers(({ inode }) => inode),
    sums: bytes(({ sha256 }) => sha256),
  };
}

function listPublished(columns: FileColumns): readonly PublishedFile[] {
  const { sizes, modified, inodes } = columns;
  const [digestOf, inputsOf] = [readDigests(columns.digests), readDigests(columns.inputs)];
  const sumOf = readHex(columns.sums, SUM);
  return listTexts(columns.urls).map((url, row) => ({
    url: url as Url,
    isNew: false,
    isKnown: true,
    digest: digestOf(row),
    inputs: inputsOf(row),
    size: sizes[row]!,
    modified: modified[row]!,
    inode: inodes[row]!,
    sha256: sumOf(row),
  }));
}

function readDigests(column: Uint8Array): (row: number) => Digest | null {
  const hexOf = readHex(column, DIGEST);
  return (row) => {
    const digest = hexOf(row);
    return digest === NO_DIGEST ? null : (digest as Digest);
  };
}

/** @param length of each row, in bytes */
function readHex(column: Uint8Array, length: number): (row: number) => string {
  const bytes = Buffer.from(column.buffer, column.byteOffset, column.byteLength);
  return (row) => bytes.toString('hex', row * length, (row + 1) * length);
}

/** @param output the folder's real path: each has a record of its own */
function pathOf(cache: string, output: string): string {
  return join(cache, `${nameOf(output)}.blocks`);
}

/** Where the site is kept that was published in this folder before the one that is there: it is brought up to date for the next build, which then links only what changed. */
export function formerSiteOf(cache: string, output: string): string {
  return join(cache, `${nameOf(output)}-former`);
}

const nameOf = (output: string): string => `site-${digestOf(output, 16)}`;
