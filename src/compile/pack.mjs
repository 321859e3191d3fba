/** Makes the package ready to be packed: the program compiled, with types for those who import it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DATELINE, DIST } from '../tools/disk/places.mjs';
import { compileBrowserScripts } from './browser-scripts.mjs';
import { compilePortably } from './compile.mjs';
import { listStarted } from './compiled-code.mjs';
import { dropUnneededTypes } from './needed-types.mjs';

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
for (const { path, contents } of await compilePortably(listStarted(), DIST)) writeFileSync(path, contents);
mkdirSync(join(DIST, 'scripts'));
for (const { name, text } of compileBrowserScripts()) writeFileSync(join(DIST, 'scripts', name), text);

const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '--project', 'src/compile/tsconfig.package.json'], {
  cwd: DATELINE,
  stdio: 'inherit',
});
if (status === 0)
  dropUnneededTypes(join(DIST, 'types'), [
    'layouts/',
    'src/api/api.d.ts',
    'src/eleventy-plugin/dateline.d.ts',
  ]);
process.exitCode = status ?? 1;
