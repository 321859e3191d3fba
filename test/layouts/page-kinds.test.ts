import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PAGE_KINDS } from '../../src/model/page-kinds.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';

it('each kind of page has its layout, and each layout its kind', () => {
  const layouts = readdirSync(join(PROJECT, 'layouts')).flatMap(
    (file) => /^(.+)\.11ty\.ts$/.exec(file)?.[1] ?? [],
  );
  expect([...new Set(Object.values(PAGE_KINDS).map(({ layout }) => layout))].sort()).toEqual(layouts.sort());
});
