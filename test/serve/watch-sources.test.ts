import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Watcher, watchSources } from '../../src/serve/watch-sources.ts';

/** All of it lies in a hidden folder, which must make no difference. */
let home: string;
let watcher: Watcher;
const changed = new Set<string>();

const FILES = [
  ...['content/a.md', 'content/2023/b.md', 'content/.git/index', 'content/.draft.md', '_site/index.html'],
  ...['dateline/layouts/home.11ty.ts', 'dateline/layouts/parts/card.css', 'dateline/layouts/.swap'],
  ...['dateline/src/plan/plan.ts', 'dateline/.eleventy.ts', 'dateline/README.md'],
];

beforeAll(async () => {
  home = join(mkdtempSync(join(tmpdir(), 'dateline-watch-')), '.hidden');
  for (const file of FILES) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), 'before');
  }
  watcher = await watchSources({
    folder: join(home, 'content'),
    project: join(home, 'dateline'),
    without: [join(home, '_site')],
    onChange: (path) => changed.add(path),
    onFault: (error) => {
      throw error;
    },
  });
});
afterAll(async () => {
  await watcher.close();
  rmSync(dirname(home), { recursive: true, force: true });
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

test.each([
  ['an article', 'content/a.md', true],
  ['an article in a folder', 'content/2023/b.md', true],
  ['a new article', 'content/new.md', true],
  ['new settings', 'dateline/dateline.config.json', true],
  ['a layout', 'dateline/layouts/home.11ty.ts', true],
  ['a style', 'dateline/layouts/parts/card.css', true],
  ['code', 'dateline/src/plan/plan.ts', true],
  ['the settings of Eleventy', 'dateline/.eleventy.ts', true],
  ['a hidden file', 'content/.draft.md', false],
  ['a file in a hidden folder', 'content/.git/index', false],
  ['what an editor leaves', 'dateline/layouts/.swap', false],
  ['the site', '_site/index.html', false],
  ['what no page is made from', 'dateline/README.md', false],
])('of %s, a change is seen or ignored (%s: %s)', async (_, file, seen) => {
  changed.clear();
  writeFileSync(join(home, file), 'after');
  await settle();
  expect([...changed]).toEqual(seen ? [join(home, file)] : []);
});
