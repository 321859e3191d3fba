import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { areSoundBlocks } from '../cache/block-file.ts';

/** What is found of a cache. */
export interface CacheFindings {
  /** How many files are as they were written. */
  readonly sound: number;
  /** Names of files of which a build could not use all. */
  readonly damaged: readonly string[];
}

/** Every file that a build may take something from; what a killed build has left is none. */
const KEPT = /\.blocks$/;

/** Reads all that builds have kept. */
export function verifyCache(cache: string): CacheFindings {
  const files = readdirSync(cache)
    .filter((name) => KEPT.test(name))
    .sort();
  const damaged = files.filter((name) => !areSoundBlocks(join(cache, name)));
  return { sound: files.length - damaged.length, damaged };
}
