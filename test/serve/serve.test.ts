import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Url } from '../../src/model/model.ts';
import { SITE_HEADERS } from '../../src/plan/make/files/headers.ts';
import { TRUSTED_TYPES } from '../../src/plan/policy.ts';
import { Rebuilder } from '../../src/serve/rebuilder.ts';
import { type SiteServer, serveSite } from '../../src/serve/site-server.ts';
import { openUpdates } from './open-updates.ts';

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
afterAll(async () => {
  await server.close();
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

/** Listens to what open pages are told. */
function listen(headers: Readonly<Record<string, string>>) {
  const { port } = new URL(server.address);
  const own = Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', port)]);
  return openUpdates(server.address, Object.fromEntries(own));
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
    for (const path of ['/', '/none.html', '/.11ty/reload-client.js']) {
      const { status, body } = await ask(path, 'GET', { host });
      expect(status).toBe(421);
      expect(body).toMatch(/^This preview is for this computer alone: open http:\/\/127\.0\.0\.1:\d+\/\.$/);
    }
    expect((await listen({ host })).status).toBe(421);
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
  if (status === 403) expect((await listen(headers)).status).toBe(403);
});

test('the preview is given to no page of another site, whatever browsers say', async () => {
  const { headers } = await fetch(server.address);
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('every file comes with the headers that it is published with', async () => {
  for (const path of ['', 'a%20b.css', 'none.html']) {
    const { headers } = await fetch(new URL(path, server.address));
    // But for what forbids scripts to write markup: Eleventy's swaps pages by it.
    for (const [name, value] of SITE_HEADERS)
      expect(headers.get(name)).toBe(value.replace(TRUSTED_TYPES, ''));
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('it is open to this computer alone', async () => {
  const { port } = new URL(server.address);
  const others = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others)
    await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow('fetch failed');
});

test('it ends though pages wait for word', async () => {
  const other = await serveSite(join(home, 'site'), 0);
  const updates = await openUpdates(other.address);
  expect(await updates.next()).toMatchObject({ status: 'connected' });
  await other.close();
  // The connection is cut.
  await expect(updates.next()).rejects.toThrow();
  await expect(fetch(other.address)).rejects.toThrow();
});

test('a folder without its slash is sent on, never to another server', async () => {
  expect(await ask('/people?x')).toMatchObject({ status: 301, location: '/people/' });
  expect(await ask('//people')).toMatchObject({ status: 301, location: '/people/' });
});

test('only reading is answered', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await ask('/.11ty/reload-client.js', 'POST')).toMatchObject({ status: 405 });
});

test('nobody sends anything, asks slowly, or opens more pages than a reader has', async () => {
  const { hostname, port } = new URL(server.address);
  const say = (text: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write(text));
      let said = '';
      socket.on('data', (piece) => {
        said += piece;
      });
      socket.once('close', () => resolve(said));
      socket.once('error', () => resolve(said));
    });
  const head = `GET / HTTP/1.1\r\nHost: localhost:${port}\r\n`;
  expect(await say(`${head}Content-Length: 5\r\n\r\nhello`)).toMatch(/^HTTP\/1\.1 413 /);
  expect(await say(`${head}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
  expect(await say(`${head}X: ${'x'.repeat(100_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  expect(await say('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);

  const pages = await Promise.all(Array.from({ length: 100 }, () => listen({})));
  expect(pages.map(({ status }) => status)).not.toContain(503);
  expect((await listen({})).status).toBe(503);
  for (const page of pages) page.close();
  await expect.poll(async () => (await listen({})).status).toBe(101);
});

test.each(['/', '/none.html'])(
  '%s has a script of the site’s own origin, which keeps it up to date',
  async (path) => {
    const { body } = await ask(path);
    expect(body).toMatch(
      /<script type="module" integrity="[^"]+" src="\/\.11ty\/reload-client\.js"><\/script>/,
    );
    expect(body.match(/<script/g)).toHaveLength(1);
    for (const name of ['reload-client.js', 'morphdom.js'])
      expect(await ask(`/.11ty/${name}`)).toMatchObject({
        status: 200,
        type: expect.stringContaining('javascript'),
      });
  },
);

test('open pages are told what is new in them', async () => {
  const updates = await openUpdates(server.address);
  await updates.next();
  server.update(['people/index.html' as Url]);
  const file = join(home, 'site/people/index.html');
  const content = '<p>People</p>';
  expect(await updates.next()).toMatchObject({
    type: 'eleventy.reload',
    files: [file],
    build: {
      templates: [
        { url: '/people/index.html', content },
        { url: '/people/', content },
      ],
    },
  });
  server.update(['a b.css' as Url]);
  expect(await updates.next()).toMatchObject({ type: 'eleventy.reload', subtype: 'css' });
  // Nothing is new.
  server.update([]);
  // More than is worth sending, and what is not known.
  for (const changed of [Array.from({ length: 101 }, () => 'index.html' as Url), null]) {
    server.update(changed);
    expect(await updates.next()).toEqual({ type: 'eleventy.reload' });
  }
  updates.close();
});

test('a folder in the place of a page is no page, and does not end the server', async () => {
  const root = join(home, 'odd');
  mkdirSync(join(root, '404.html'), { recursive: true });
  const odd = await serveSite(root, 0);
  expect((await fetch(new URL('x.html', odd.address))).status).toBe(404);
  expect((await fetch(odd.address)).status).toBe(404);
  await odd.close();
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
