import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeAnnotations } from '../../src/cache/annotations.ts';
import { openSegments } from '../../src/cache/segments.ts';
import { listTexts } from '../../src/tools/columns/texts.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { runDateline } from '../run-dateline.ts';
import { buildSite } from './demo-site.ts';

const CONTENT = join(PROJECT, 'content');
const SHARDS = [1, 2, 3, 4];

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-shards-'));
});
afterAll(() => rmSync(home, { recursive: true }));

test('four processes that annotate a part each make the same site as one', async () => {
  const runs = SHARDS.map((number) =>
    runDateline(
      ['annotate', CONTENT, '--shard', `${number}/4`, '--cache', join(home, `part-${number}`)],
      home,
    ),
  );
  for (const { code, stdout } of await Promise.all(runs)) {
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ articles annotated in .*part-\d, part \d of 4\.$/m);
  }
  const merged = join(home, 'shared', 'cache');
  for (const number of SHARDS) cpSync(join(home, `part-${number}`), merged, { recursive: true });
  const kept = () => readdirSync(merged).filter((file) => file.startsWith('annotations'));
  expect(readdirSync(merged)).toEqual(kept());
  expect(kept()).toHaveLength(SHARDS.length);
  const parts = keysIn(merged);
  const before = kept();

  const shared = await buildSite(CONTENT, join(home, 'shared'), { cwd: home });
  const alone = await buildSite(CONTENT, join(home, 'alone'), { cwd: home });
  expect(listFiles(shared.root)).toEqual(listFiles(alone.root));
  const different = listFiles(alone.root).filter(
    (file) => !readFileSync(join(shared.root, file)).equals(readFileSync(join(alone.root, file))),
  );
  expect(different).toEqual([]);
  // The parts hold all of it, each article once: nothing was to be added.
  expect(parts).toEqual(keysIn(join(home, 'alone/cache')));
  expect(kept()).toEqual(before);
});

/** Keys of the articles whose annotations a cache has. */
function keysIn(cache: string): readonly string[] {
  const { segments } = openSegments(describeAnnotations(cache));
  return segments.flatMap(({ value }) => listTexts(value.keys)).sort();
}

test.each(['0/4', '5/4', '1', 'x/4', '1/0'])('%s is no part', async (shard) => {
  const { code, stderr } = await runDateline(['annotate', CONTENT, '--shard', shard], home);
  expect(code).toBe(2);
  expect(stderr).toContain('such as 3/16');
});
