import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../model/model.ts';
import type { ArchiveColumns } from '../outline/archive-columns.ts';
import { openArchive, type PackedArchive, packArchive } from '../outline/pack-archive.ts';
import { digestOf } from '../tools/text/digest.ts';
import { readBlocks, writeBlocks } from './block-file.ts';
import { digestCode } from './code-version.ts';

/**
 * Of all that articles are related from, and of the code that does it.
 *
 * @param from plain data, and columns
 */
export function digestRelating(from: object): Digest {
  const told = JSON.stringify(from, (_, part: unknown) =>
    ArrayBuffer.isView(part) ? hash('sha256', part as Uint8Array) : part,
  );
  return digestOf(digestCode(['src'], []) + told);
}

/** @returns `null` where the last build related something else, or what it kept is damaged */
export function readArchive(cache: string, from: Digest): ArchiveColumns | null {
  const blocks = readBlocks<PackedArchive>(pathOf(cache), from);
  return blocks && openArchive(blocks.value);
}

/** Where it cannot be written, as on a full disk, the next build relates all articles anew. */
export function keepArchive(cache: string, from: Digest, archive: ArchiveColumns): void {
  mkdirSync(cache, { recursive: true });
  writeBlocks(pathOf(cache), from, packArchive(archive));
}

const pathOf = (cache: string): string => join(cache, 'archive.blocks');
