import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outlineArchive } from '../../src/parallel/outline-archive.ts';
import { relateOnce } from '../../src/pipeline/relate-once.ts';
import { NO_DECISIONS } from '../../src/relate/decisions/decisions.ts';
import { createSilentReporter } from '../../src/report/reporter.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';

let home: string;
let content: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-relate-'));
  content = join(home, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(home, { recursive: true }));

/** @returns whether the articles that are there now are kept as related */
async function relateAll(): Promise<boolean> {
  const use = { cache: join(home, 'cache'), fresh: false, jobs: 1 };
  const outlined = await outlineArchive(content, DEFAULT_SETTINGS, use, createSilentReporter());
  rmSync(join(use.cache, 'archive.blocks'), { force: true });
  expect(relateOnce(outlined, NO_DECISIONS, use).outlines.count).toBe(outlined.inTime.outlines.count);
  outlined.close();
  return existsSync(join(use.cache, 'archive.blocks'));
}

test('what came of relating is kept where all articles are new or none is, and not after an edit', async () => {
  const write = (name: string) =>
    writeFileSync(join(content, `2023-08-04-${name}.txt`), `Envoys of ${name} met in Niamey.\n`);
  for (const name of 'abcdefghijkl') write(name);
  expect(await relateAll()).toBe(true);
  // Files that have just changed are read anew.
  await new Promise((settle) => setTimeout(settle, 60));
  await relateAll();
  expect(await relateAll()).toBe(true);
  write('z');
  expect(await relateAll()).toBe(false);
});
