import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../collections/memoise.ts';
import { DATELINE } from './project.ts';

/** The version of this program, as its package says it. */
export const readVersion = once((): string => {
  const { version } = JSON.parse(readFileSync(join(DATELINE, 'package.json'), 'utf8')) as { version: string };
  return version;
});
