import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Numbers } from '../tools/columns/growing.ts';
import { sumOpenFile } from '../tools/disk/sum-file.ts';

/** What a file of blocks holds: a value, and bytes behind it that are not read with it. */
interface Blocks<Value> {
  readonly value: Value;
  /** Where the bytes behind it begin, and how many there are. Whoever reads them checks them. */
  readonly tail: { readonly start: number; readonly length: number };
}

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;

/** What the preamble says: what this is, in whose byte order, and how long the heading is. */
const MAGIC = 0x4441_5445;
const BYTE_ORDER = 0x0102_0304;
const PREAMBLE = 48;
/** In the preamble, behind the numbers: the digest of the heading. */
const SUM_AT = 16;
/** Each block begins at a multiple of this, so that numbers of any kind can be read where they stand. */
const ALIGNMENT = 8;
const LONGEST_READ = 1 << 30;

interface Heading {
  readonly version: string;
  readonly blocks: readonly (readonly [kind: Kind, length: number, sum: string])[];
  readonly tail: { readonly length: number; readonly sum: string };
  /** The value, with `{ "$block": 3 }` where a block stands. */
  readonly value: unknown;
}

/**
 * Keeps a value whose typed arrays stand in the file as they stand in memory: blocks, few and large, each with its
 * SHA-256. The rest is JSON: no `Map`, no `NaN`, no key `$block`. The file is whole or not there.
 *
 * @param version of all that the value depends on and does not say, as of the code that made it
 * @param tail bytes to stand behind it
 * @returns whether it could be written: a disk may be full, and costs the next build time
 */
export function writeBlocks(
  path: string,
  version: string,
  value: unknown,
  tail: readonly Uint8Array[] = [],
): boolean {
  const arrays: Numbers[] = [];
  const outlined = JSON.stringify(value, (_, part: unknown) =>
    isNumbers(part) ? { $block: arrays.push(part) - 1 } : part,
  );
  const blocks = arrays.map((array) => [kindOf(array), array.length, digestBytes(bytesOf(array))] as const);
  const heading: Omit<Heading, 'value'> = { version, blocks, tail: describeTail(tail) };
  const json = Buffer.from(`${JSON.stringify(heading).slice(0, -1)},"value":${outlined}}`);
  const next = `${path}.${process.pid}`;
  try {
    dropLeft(path);
    const file = openSync(next, 'wx');
    try {
      writeAll(file, [makePreamble(json), json, ...padAll(json.length, arrays.map(bytesOf)), ...tail]);
    } finally {
      closeSync(file);
    }
    renameSync(next, path);
    return true;
  } catch {
    rmSync(next, { force: true });
    return false;
  }
}

/** What killed builds were writing. A link in its place, in a cache from elsewhere, would lead to a file of somebody's. */
function dropLeft(path: string): void {
  const [folder, begun] = [dirname(path), `${basename(path)}.`];
  for (const name of readdirSync(folder))
    if (name.startsWith(begun)) rmSync(join(folder, name), { force: true });
}

function describeTail(tail: readonly Uint8Array[]): Heading['tail'] {
  const sum = createHash('sha256');
  for (const piece of tail) sum.update(piece);
  return { length: tail.reduce((length, piece) => length + piece.byteLength, 0), sum: sum.digest('hex') };
}

/** Whether every byte that a build may use of a file is as it was written, those behind the blocks, too, whatever code wrote it. */
export function areSoundBlocks(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const found = readOpen(file, null);
      return found !== null && sumOpenFile(file, found.tail.start) === found.heading.tail.sum;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/**
 * Opens what `writeBlocks` wrote: typed arrays are views on what was read.
 *
 * @returns `null` where there is none, where other code or another kind of machine wrote it, or where not every byte
 * is as it was written
 */
export function readBlocks<Value>(path: string, version: string): Blocks<Value> | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const found = readOpen(file, version);
    return found && { value: insert(found.heading.value, found.arrays) as Value, tail: found.tail };
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

interface OpenBlocks {
  readonly heading: Heading;
  readonly arrays: readonly Numbers[];
  readonly tail: Blocks<unknown>['tail'];
}

/** @param version `null`: any */
function readOpen(file: number, version: string | null): OpenBlocks | null {
  const { size } = fstatSync(file);
  const preamble = readBytes(file, 0, PREAMBLE);
  const [magic, order, length] = new Uint32Array(preamble.buffer);
  if (magic !== MAGIC || order !== BYTE_ORDER || PREAMBLE + length! > size) return null;
  const json = readBytes(file, PREAMBLE, length!);
  if (digestBytes(json) !== preamble.toString('hex', SUM_AT)) return null;
  const heading = JSON.parse(json.toString()) as Heading;
  const { blocks, tail } = heading;
  if (version !== null && heading.version !== version) return null;
  const start = alignedEnd(PREAMBLE + length!);
  const end = blocks.reduce((at, [kind, many]) => alignedEnd(at + many * sizeOf(kind)), start);
  // A heading from elsewhere may say anything: no more is read than there is.
  if (tail.length < 0 || end + tail.length !== size) return null;
  const bytes = readBytes(file, start, end - start);
  const arrays = viewBlocks(bytes, blocks);
  const areSound = arrays.every((array, at) => digestBytes(bytesOf(array)) === blocks[at]![2]);
  return areSound ? { heading, arrays, tail: { start: end, length: tail.length } } : null;
}

function viewBlocks({ buffer }: Buffer<ArrayBuffer>, blocks: Heading['blocks']): readonly Numbers[] {
  let at = 0;
  return blocks.map(([kind, length]) => {
    const array = new KINDS[kind](buffer, at, length);
    at = alignedEnd(at + array.byteLength);
    return array;
  });
}

/** Puts blocks where the value says, in place. */
function insert(value: unknown, arrays: readonly Numbers[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$block' in value) return arrays[value.$block as number];
  const parts = value as Record<string, unknown>;
  for (const key of Object.keys(parts)) parts[key] = insert(parts[key], arrays);
  return parts;
}

function makePreamble(json: Buffer): Buffer {
  const preamble = Buffer.alloc(PREAMBLE);
  new Uint32Array(preamble.buffer, preamble.byteOffset, SUM_AT / 4).set([MAGIC, BYTE_ORDER, json.length, 0]);
  preamble.write(digestBytes(json), SUM_AT, 'hex');
  return preamble;
}

/** Zeros after each, as far as the next multiple. */
function padAll(headingLength: number, blocks: readonly Uint8Array[]): readonly Uint8Array[] {
  const pad = (length: number) => new Uint8Array(alignedEnd(length) - length);
  return [pad(PREAMBLE + headingLength), ...blocks.flatMap((bytes) => [bytes, pad(bytes.length)])];
}

function writeAll(file: number, pieces: readonly Uint8Array[]): void {
  // A disk that is nearly full may take a part, and refuses the rest at the next try.
  for (const piece of pieces)
    for (let at = 0; at < piece.length; )
      at += writeSync(file, piece, at, Math.min(LONGEST_READ, piece.length - at));
}

/** @throws {Error} where there are not so many */
function readBytes(file: number, start: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; ) {
    const read = readSync(file, bytes, at, Math.min(LONGEST_READ, length - at), start + at);
    if (read === 0) throw new Error('the file was cut off');
    at += read;
  }
  return bytes;
}

const alignedEnd = (at: number): number => Math.ceil(at / ALIGNMENT) * ALIGNMENT;
const sizeOf = (kind: Kind): number => KINDS[kind].BYTES_PER_ELEMENT;
const isNumbers = (value: unknown): value is Numbers => ArrayBuffer.isView(value) && kindOf(value) in KINDS;
const kindOf = (array: ArrayBufferView): Kind => array.constructor.name as Kind;
const bytesOf = (array: Numbers): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
const digestBytes = (bytes: Uint8Array): string => hash('sha256', bytes);
