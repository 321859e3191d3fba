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
  ...['dateline/site/word.ts', 'dateline/art/sign.svg', 'dateline/art/node_modules/a.js'],
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
  // What `.eleventy.ts` imports, and what is copied.
  watcher.add([join(home, 'dateline/site/word.ts'), join(home, 'dateline/art'), join(home, 'content')]);
  await settle();
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
  ['a module that was added', 'dateline/site/word.ts', true],
  ['a file of a folder that was added', 'dateline/art/sign.svg', true],
  ['a library there', 'dateline/art/node_modules/a.js', false],
  ['a hidden file', 'content/.draft.md', false],
  ['a file in a hidden folder', 'content/.git/index', false],
  ['what an editor leaves', 'dateline/layouts/.swap', false],
  ['the site', '_site/index.html', false],
  ['what no page is made from', 'dateline/README.md', false],
])('of %s, a change is seen or ignored (%s: %s)', async (_, file, seen) => {
  changed.clear();
  writeFileSync(join(home, file), 'after');
  // On a busy machine it takes its time; what is not to be heard of would come in the same.
  if (seen) await expect.poll(() => changed.size).toBeGreaterThan(0);
  else await settle();
  expect([...changed]).toEqual(seen ? [join(home, file)] : []);
});
