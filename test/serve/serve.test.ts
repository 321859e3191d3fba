import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Rebuilder } from '../../src/serve/rebuilder.ts';
import { type SiteServer, serveSite } from '../../src/serve/site-server.ts';

let home: string;
let server: SiteServer;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
  const site = join(home, 'site');
  mkdirSync(join(site, 'people'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(site, '.hidden'), 'hidden');
  writeFileSync(join(site, 'index.html'), '<!doctype html><body><p>Home</p></body></html>');
  writeFileSync(join(site, '404.html'), '<!doctype html><body>Not here</body>');
  writeFileSync(join(site, 'people/index.html'), '<p>People</p>');
  writeFileSync(join(site, 'a b.css'), 'a{}');
  mkdirSync(join(home, 'more'));
  writeFileSync(join(home, 'more/index.html'), 'secret');
  symlinkSync('../secret.txt', join(site, 'link.txt'));
  symlinkSync('../more', join(site, 'more'));
  symlinkSync('.hidden', join(site, 'shown.txt'));
  symlinkSync('nowhere', join(site, 'dangling.txt'));
  symlinkSync('index.html', join(site, 'home.html'));
  server = await serveSite(site, 0);
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly location: string;
  readonly body: string;
}

/** Sends the path as it stands: `fetch` would tidy it. */
function ask(path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const own = Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', port)]);
    const options = { hostname, port, path, method, headers: Object.fromEntries(own) };
    const sent = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () => {
        const { location = '' } = response.headers;
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          location,
          body,
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'Home'],
  ['/index.html?x#y', 200, 'text/html; charset=utf-8', 'Home'],
  ['/people/', 200, 'text/html; charset=utf-8', 'People'],
  ['/a%20b.css', 200, 'text/css; charset=utf-8', 'a{}'],
  ['/none.html', 404, 'text/html; charset=utf-8', 'Not here'],
  ['/index.html/', 404, 'text/html; charset=utf-8', 'Not here'],
  ['/index.html/x', 404, 'text/html; charset=utf-8', 'Not here'],
  [`/${'x'.repeat(5000)}`, 404, 'text/html; charset=utf-8', 'Not here'],
])('%.30s is answered with %d', async (path, status, type, text) => {
  const answer = await ask(path);
  expect(answer).toMatchObject({ status, type });
  expect(answer.body).toContain(text);
});

test.each([
  '/../secret.txt',
  '/people/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..\\secret.txt',
  '/.hidden',
  '/%00',
  '/%',
  '//secret.txt',
  // Links out of the site, or to what is hidden in it.
  '/link.txt',
  '/more/',
  '/more',
  '/more/index.html',
  '/shown.txt',
  '/dangling.txt',
])('%s leads nowhere', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: expect.not.stringMatching(/secret|hidden/) });
});

test('a link to a file of the site is followed', async () => {
  expect(await ask('/home.html')).toMatchObject({ status: 200, body: expect.stringContaining('Home') });
});

test.each(['localhost:PORT', '127.0.0.1:PORT', '[::1]:PORT', 'LocalHost:PORT'])(
  'this computer is answered by its name %s',
  async (host) => {
    expect(await ask('/', 'GET', { host })).toMatchObject({ status: 200 });
  },
);

test.each(['evil.example', 'evil.example:PORT', 'localhost', 'localhost:1', '127.0.0.1.evil.example:PORT'])(
  'no other name is answered, though it leads to this computer: %j',
  async (host) => {
    for (const path of ['/', '/none.html', '/-dateline/events', '/-dateline/reload.js']) {
      const { status, body } = await ask(path, 'GET', { host });
      expect(status).toBe(421);
      expect(body).toMatch(/^This preview is for this computer alone: open http:\/\/127\.0\.0\.1:\d+\/\.$/);
    }
  },
);

test.each<[string, Readonly<Record<string, string>>, number]>([
  [
    'loads a script',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    403,
  ],
  [
    'asks for data',
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    403,
  ],
  ['asks for data, in an old browser', { origin: 'http://evil.example' }, 403],
  ['asks from another port', { origin: 'http://localhost:1' }, 403],
  [
    'shows it in a frame',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    403,
  ],
  [
    'links to it',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    200,
  ],
  [
    'is its own',
    { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    200,
  ],
  ['is its own, in an old browser', { origin: 'http://localhost:PORT' }, 200],
  [
    'is none: the address was typed',
    { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    200,
  ],
])('a page that %s is answered with %3$d', async (_, headers, status) => {
  expect((await ask('/', 'GET', headers)).status).toBe(status);
  if (status === 403) expect((await ask('/-dateline/events', 'GET', headers)).status).toBe(403);
});

test('the preview is given to no page of another site, whatever browsers say', async () => {
  const { headers } = await fetch(server.address);
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('it ends though pages wait for word', async () => {
  const other = await serveSite(join(home, 'site'), 0);
  const { body } = await fetch(new URL('/-dateline/events', other.address));
  const reader = body!.getReader();
  await reader.read();
  other.close();
  // The connection is cut.
  await expect(reader.read()).rejects.toThrow();
  await expect(fetch(other.address)).rejects.toThrow();
});

test('a folder without its slash is sent on, never to another server', async () => {
  expect(await ask('/people?x')).toMatchObject({ status: 301, location: '/people/' });
  expect(await ask('//people')).toMatchObject({ status: 301, location: '/people/' });
});

test('only reading is answered', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await ask('/-dateline/events', 'HEAD')).toMatchObject({ status: 404, body: '' });
});

test('pages reload when they are told to, over a script of the site’s own origin', async () => {
  const { body } = await ask('/');
  expect(body).toContain('<script src="/-dateline/reload.js"></script></body>');
  expect((await ask('/-dateline/reload.js')).type).toBe('text/javascript; charset=utf-8');
  const events = await fetch(new URL('/-dateline/events', server.address));
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe(': connected\n\n');
  server.reload();
  expect((await reader.read()).value).toBe('event: reload\ndata: \n\n');
  await reader.cancel();
});

test('a folder in the place of a page is no page, and does not end the server', async () => {
  const root = join(home, 'odd');
  mkdirSync(join(root, '404.html'), { recursive: true });
  const odd = await serveSite(root, 0);
  expect((await fetch(new URL('x.html', odd.address))).status).toBe(404);
  expect((await fetch(odd.address)).status).toBe(404);
  odd.close();
});

test('a port that is taken is a fault of usage', async () => {
  const { port } = new URL(server.address);
  await expect(serveSite(home, Number(port))).rejects.toThrow(`The port ${port} is taken`);
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 40));
const fail = (error: unknown) => {
  throw error;
};

test('a build that throws is told, and the next change is built', async () => {
  const told: unknown[] = [];
  let builds = 0;
  const rebuilder = new Rebuilder(
    async () => {
      if (++builds === 1) throw new Error('no process to be had');
    },
    5,
    (error) => told.push(error),
  );
  rebuilder.request();
  await settle();
  rebuilder.request();
  await settle();
  expect(builds).toBe(2);
  expect(told).toEqual([new Error('no process to be had')]);
});

test('changes during a build are built once, after it', async () => {
  let builds = 0;
  let finish = () => {};
  const rebuilder = new Rebuilder(
    () => {
      builds++;
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    5,
    fail,
  );
  for (let change = 0; change < 5; change++) rebuilder.request();
  await settle();
  expect(builds).toBe(1);
  for (let change = 0; change < 5; change++) rebuilder.request();
  await settle();
  expect(builds).toBe(1);
  finish();
  await settle();
  expect(builds).toBe(2);
  finish();
  await rebuilder.stop();
});
