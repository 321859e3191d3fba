import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../src/promises/find-chromium.ts';
import { PROJECT } from '../src/tools/disk/project.ts';

/** The browser that tests drive; `null` where there is none. */
export const CHROMIUM: string | null = findChromium();

/** Collections of articles and hostile texts beside the project; `null` where they are not at hand. */
export const SHARED: string | null = existsSync(join(PROJECT, '../shared'))
  ? join(PROJECT, '../shared')
  : null;

/** What some tests need, and a machine may lack. */
export const NEEDS = [
  { what: 'Chromium', there: CHROMIUM !== null, repair: 'install it, or name it in CHROMIUM_PATH' },
  { what: '../shared', there: SHARED !== null, repair: 'put the shared test data beside the project' },
] as const;
