import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { runDateline } from '../run-dateline.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-moved-'));
  mkdirSync(join(home, 'content'));
  write('a.md', 'Quay closed', '2019-08-04', 'https://www.herald.example/2019/quay/');
  write('b.md', 'Quay reopened', '2019-08-06', 'http://herald.example/2019/quay/?utm_source=mail');
  write('c.md', 'By number', '2019-08-05', 'https://herald.example/story.asp?id=7');
  write('d.md', 'Where it is', '2019-08-05', 'https://herald.example/2019/08/05/where-it-is');
  write('e.md', 'Styles', '2019-08-05', 'https://herald.example/assets/dateline.css');
  write('f.md', 'Anything', '2019-08-05', 'https://herald.example/*');
  write('g.md', 'Elsewhere', '2019-08-05', 'https://other.example/elsewhere');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, title: string, date: string, url: string): void {
  const head = `---\ntitle: ${title}\ndate: ${date}\nurl: "${url}"\n---\n`;
  writeFileSync(join(home, 'content', name), `${head}The quay of Kell was closed, Anna Roth said.\n`);
}

function set(settings: object): void {
  writeFileSync(join(home, 'content/dateline.config.json'), JSON.stringify(settings));
}

async function build(): Promise<{ code: number | null; stderr: string; told: Record<string, unknown> }> {
  const places = ['--output', join(home, 'site'), '--cache', join(home, 'cache')];
  const { code, stdout, stderr } = await runDateline(
    ['build', 'content', ...places, '--quiet', '--json'],
    home,
  );
  return { code, stderr, told: code === 0 ? (JSON.parse(stdout) as Record<string, unknown>) : {} };
}

const read = (file: string): string => readFileSync(join(home, 'site', file), 'utf8');

test('old addresses lead on to the pages of a site, where their host is named', async () => {
  await build();
  expect(existsSync(join(home, 'site/_redirects'))).toBe(false);
  expect(existsSync(join(home, 'site/redirects.nginx.conf'))).toBe(false);

  set({ redirectFrom: 'https://www.Herald.example/', siteUrl: 'https://archive.example/kell/' });
  const { told } = await build();
  expect(read('_redirects').split('\n').slice(1)).toEqual([
    '/story.asp id=7 /kell/2019/08/05/by-number.html 301',
    '/2019/quay/ /kell/2019/08/06/quay-reopened.html 301',
    '/assets/dateline.css /kell/2019/08/05/styles.html 301',
    '/2019/08/05/where-it-is /kell/2019/08/05/where-it-is.html 301',
    '',
  ]);
  expect(read('redirects.nginx.conf')).toContain('  "/*" "/kell/2019/08/05/anything.html";\n');
  expect(told['problems']).toMatchObject([
    { path: '_redirects', severity: 'info', rule: 'redirects/limit' },
    { path: '_redirects', severity: 'info', rule: 'redirects/shared' },
  ]);

  // Another article takes an address, and the next build says so again.
  write('h.md', 'Quay sold', '2019-08-07', 'https://herald.example/2019/quay/');
  expect((await build()).told['written']).toBeGreaterThan(3);
  expect(read('_redirects')).toContain('/2019/quay/ /kell/2019/08/07/quay-sold.html 301\n');
  expect((await build()).told['problems']).toHaveLength(2);
});

test('no page or file of the site is hidden by them', async () => {
  set({ redirectFrom: ['herald.example', 'gone.example'] });
  const { told } = await build();
  expect(read('_redirects')).not.toMatch(/where-it-is|dateline\.css/);
  expect(read('redirects.nginx.conf')).not.toMatch(/where-it-is|dateline\.css/);
  expect(told['problems']).toMatchObject([
    {
      severity: 'warning',
      rule: 'redirects/no-address',
      message: 'The setting "redirectFrom" names gone.example, where no article stood.',
      hint: 'Most stood at herald.example (6), other.example (1).',
    },
    { rule: 'redirects/limit' },
    { rule: 'redirects/shared', message: expect.stringContaining('1 old address is claimed') },
    { rule: 'redirects/own', message: expect.stringContaining('2 old addresses are pages') },
  ]);
});

test('a file of that name that somebody else put there stays', async () => {
  await build();
  writeFileSync(join(home, 'site/_redirects'), '/mine /index.html 301\n');
  await build();
  expect(read('_redirects')).toBe('/mine /index.html 301\n');
  set({ redirectFrom: 'herald.example' });
  const { code, stderr } = await build();
  expect(code).toBe(2);
  expect(stderr).toContain('stand in the way of its own: _redirects');
  expect(read('_redirects')).toBe('/mine /index.html 301\n');
});

test('the files and bytes of a site are told, and which hosts they fit', async () => {
  const { told } = await build();
  const files = listFiles(join(home, 'site')).map((file) => statSync(join(home, 'site', file)).size);
  expect(told).toMatchObject({
    files: files.length,
    bytes: files.reduce((sum, size) => sum + size, 0),
    largestFile: { bytes: Math.max(...files) },
  });
  const hosts = told['hosts'] as readonly { readonly name: string; readonly fits: string }[];
  expect(hosts.map(({ name, fits }) => [name, fits])).toEqual([
    ['Cloudflare Pages', 'yes'],
    ['GitHub Pages', 'yes'],
    ['GitLab Pages', 'yes'],
    ['Netlify', 'yes'],
  ]);
  // Told again where there was nothing to do.
  expect((await build()).told).toMatchObject({ written: 0, files: files.length });
});
