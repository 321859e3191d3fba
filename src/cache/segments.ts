import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { Texts } from '../tools/columns/texts.ts';
import { digestOf } from '../tools/text/digest.ts';
import { readBlocks, writeBlocks } from './block-file.ts';

/** What is kept of one kind. */
export interface SegmentSource {
  readonly folder: string;
  /** What the names of the files begin with. */
  readonly name: string;
  /** Of the code that makes the values: what another one made is worth nothing. */
  readonly version: string;
}

/** What one file keeps, found by keys. */
export interface Keyed {
  /** Hexadecimal digits; what has an empty one is not found. */
  readonly keys: Texts;
}

/** A file that is written at once and never changed. */
interface Segment<Value extends Keyed> {
  readonly path: string;
  readonly value: Value;
}

interface OpenSegments<Value extends Keyed> {
  readonly segments: readonly Segment<Value>[];
  /** Files that are of no use: of other code, damaged, or left by a build that was killed. */
  readonly useless: readonly string[];
}

/** Of a file that is whole; one in the making has more behind it. */
export const ENDING = '.blocks';

/** All that is kept of a kind, whoever kept it. Where there is no folder, nothing is. */
export function openSegments<Value extends Keyed>(source: SegmentSource | null): OpenSegments<Value> {
  const segments: Segment<Value>[] = [];
  const useless: string[] = [];
  if (source === null) return { segments, useless };
  const { folder, name, version } = source;
  for (const path of listSegments(folder, name)) {
    const blocks = path.endsWith(ENDING) ? readBlocks<Value>(path, version) : null;
    if (blocks === null) useless.push(path);
    else segments.push({ path, value: blocks.value });
  }
  return { segments, useless };
}

/** Every file of a kind, and what was to become one, in the order of their names. */
function listSegments(folder: string, name: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.includes(ENDING));
  return files.sort().map((file) => join(folder, file));
}

/** @returns `null` where the disk is full */
export function keepSegment<Value extends Keyed>(
  { folder, name, version }: SegmentSource,
  value: Value,
  tail: readonly Uint8Array[] = [],
): string | null {
  // Two builds at once, and machines that share the work, give different things different names.
  const digest = digestOf(version + Buffer.from(value.keys.bytes).toString('latin1'));
  const path = join(folder, `${name}-${digest}${ENDING}`);
  return writeBlocks(path, version, value, tail) ? path : null;
}

export function dropSegments(paths: Iterable<string>): void {
  for (const path of paths) {
    try {
      rmSync(path, { force: true });
    } catch {
      // Who may not take it away leaves it: it costs room, and nothing else.
    }
  }
}

/** More small segments than this are made into one: each costs a look at a file. */
const MOST_SMALL = 8;
/** A segment is written anew where less than this share of it is of use. */
const USEFUL_SHARE = 0.7;

/**
 * Which segments are to be written anew, together: those that have little in them that is of use, and small ones where
 * they are many.
 *
 * @param sizes of each segment and of what is of use in it, in the same unit as `large`
 */
export function findWorn(
  sizes: readonly { readonly all: number; readonly useful: number }[],
  large: number,
): readonly boolean[] {
  const areMany = sizes.filter(({ all }) => all < large).length > MOST_SMALL;
  return sizes.map(({ all, useful }) => useful < all * USEFUL_SHARE || (areMany && all < large));
}

/** @throws UsageError where the folder cannot be written to */
export function requireCacheFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(
      `The cache ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}).`,
      'Choose another folder with --cache.',
    );
  }
}
