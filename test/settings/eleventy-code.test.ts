import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileEleventyCode } from '../../src/settings/eleventy-code.ts';
import { compileProjectCode } from '../../src/settings/project-code.ts';

let project: string;
let file: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-eleventy-'));
  file = join(project, '.eleventy.ts');
});
afterEach(() => rmSync(project, { recursive: true }));

test('what was compiled before is as if it were compiled now, until it is another', async () => {
  for (const text of ['export default () => {};', 'export default () => 1 as number;']) {
    writeFileSync(file, text);
    const compiled = await compileProjectCode(file, project);
    expect(await compileEleventyCode(file, project)).toEqual(compiled);
    expect(await compileEleventyCode(file, project)).toEqual(compiled);
  }
});

test('what is imported may have changed', async () => {
  writeFileSync(file, "import { name } from './name.ts'; export default () => name;");
  for (const name of ['Niamey', 'Zinder']) {
    writeFileSync(join(project, 'name.ts'), `export const name = '${name}';`);
    expect((await compileEleventyCode(file, project)).text).toContain(name);
  }
});
