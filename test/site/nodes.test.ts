import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';

/** Programs of other versions of Node, which CI fetches. */
const NODES = (process.env['NODES'] ?? '').split(' ').filter((node) => node !== '');

let home: string;
let site: BuiltSite;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-nodes-'));
  if (NODES.length > 0) site = await buildSite('content', join(home, 'own'), { cwd: PROJECT });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What these tests run on has built the site already. */
const OTHERS = NODES.filter((node) => !node.includes(`/${process.versions.node.split('.')[0]}/`));

test.each(OTHERS)('%s makes the same site as this version does', async (node) => {
  const other = await buildSite('content', join(home, 'other'), { cwd: PROJECT, node });
  expect(other.files).toEqual(site.files);
  const differing = site.files.filter(
    (file) => !readFileSync(join(site.root, file)).equals(readFileSync(join(other.root, file))),
  );
  expect(differing).toEqual([]);
  rmSync(join(home, 'other'), { recursive: true });
});

test.each([process.execPath, ...NODES])('%s has nothing to say against how it is run', (node) => {
  const { stdout, stderr } = spawnSync(node, [join(PROJECT, 'src/start.mjs'), '--version'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(stderr).toBe('');
});

test('a version that is too old is told so at once', () => {
  const words = ['--no-experimental-require-module', join(PROJECT, 'src/start.mjs'), 'build'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: home, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Node \S+ is too old for Dateline\. Install Node 24; /);
});
