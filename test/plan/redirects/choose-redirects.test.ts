import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Url } from '../../../src/model/model.ts';
import { writeNginxMap, writeRedirects } from '../../../src/plan/make/files/redirects.ts';
import { chooseRedirects, createOwnTest } from '../../../src/plan/redirects/choose-redirects.ts';
import { encodeForMap, encodeForRule, ruleOf } from '../../../src/plan/redirects/rules.ts';

const HOSTS = ['herald.example', 'news.example'];
const SITE = {
  root: '/',
  urls: ['index.html', '2023/index.html', 'about.html', '2023/08/04/quay.html', 'assets/a.css'],
};

const choose = (...addresses: readonly string[]) =>
  chooseRedirects(
    addresses.map((originalUrl, at) => ({ url: `2023/08/04/${at}.html` as Url, originalUrl })),
    HOSTS,
    SITE,
  );

const written = (...addresses: readonly string[]): string =>
  [
    ...writeRedirects({
      rules: choose(...addresses).redirects.flatMap((redirect) => ruleOf(redirect, '/') ?? []),
    }),
  ].join('');
const mapped = (...addresses: readonly string[]): string =>
  [...writeNginxMap({ root: '/', redirects: choose(...addresses).redirects })].join('');

test('addresses at the hosts that are named lead on, others do not', () => {
  expect(
    written(
      'https://www.herald.example/2019/quay/',
      'http://herald.example:8080/B.asp?utm_source=x#top',
      'https://other.example/2019/ferry',
      'https://web.archive.org/web/20160218174457/https://news.example/c',
      'https://herald.example/story.asp?id=7&page=2',
      'https://herald.example/story.asp?q=a%20b',
    ),
  ).toMatchInlineSnapshot(`
    "# Made by Dateline: where the articles stood, and where they stand.
    /story.asp id=7 page=2 /2023/08/04/4.html 301
    /2019/quay/ /2023/08/04/0.html 301
    /B.asp /2023/08/04/1.html 301
    /c /2023/08/04/3.html 301
    "
  `);
});

test('nginx has parameters of all kinds, and no address twice, whatever its capitals', () => {
  expect(
    mapped(
      'https://herald.example/2019/Quay',
      'https://herald.example/2019/quay',
      'https://herald.example/story.asp?q=a%20b&x=1;2',
      'https://herald.example/?p=12',
      'https://herald.example/Talk:Quay*',
      `https://herald.example/${'long/'.repeat(60)}`,
    ).replace(/(?:long\/){60}/, 'long/…'),
  ).toMatchInlineSnapshot(`
    "# Made by Dateline: where the articles stood, and where they stand.
    # If nginx says that one of the next two lines is a duplicate, keep the larger number and take the other away.
    map_hash_max_size 128;
    map_hash_bucket_size 512;
    map $request_uri $dateline_target {
      default "";
      "/2019/Quay" "/2023/08/04/0.html";
      "/story.asp?q=a%20b&x=1%3B2" "/2023/08/04/2.html";
      "/?p=12" "/2023/08/04/3.html";
      "/Talk:Quay*" "/2023/08/04/4.html";
      "/long/…" "/2023/08/04/5.html";
    }
    "
  `);
});

describe('an address', () => {
  test('that several articles claim is that of the first, the newest', () => {
    const { redirects, shared } = choose('https://herald.example/a', 'http://www.herald.example/a?fbclid=1');
    expect(redirects).toEqual([{ path: '/a', search: '', to: '2023/08/04/0.html' }]);
    expect(shared).toEqual(['/a']);
  });

  test.each([
    ...[
      'https://herald.example',
      'https://herald.example/?utm_source=x',
      'https://herald.example/index.html',
    ],
    ...['https://herald.example/2023', 'https://herald.example/2023/', 'https://herald.example/ABOUT'],
    ...['https://herald.example/2023/08/04/quay', 'https://herald.example/2023/08/04/quay.html'],
    ...['https://herald.example/assets/a.css', 'https://herald.example/%61bout/'],
  ])('of a page of the site, as %s, leads nowhere else', (address) => {
    const { redirects, own } = choose(address);
    expect(redirects).toEqual([]);
    expect(own).toHaveLength(1);
  });

  test('of a site below a path is looked at there', () => {
    const isOwn = createOwnTest('/niger/', SITE.urls);
    expect(['/niger/about', '/niger', '/niger/', '/'].map(isOwn)).toEqual([true, true, true, true]);
    expect(['/about', '/nigeria/about', '/niger/other'].map(isOwn)).toEqual([false, false, false]);
  });

  test('of another host, or too long, leads nowhere', () => {
    expect(choose('https://herald.example//evil.example/x').redirects).toEqual([]);
    expect(choose(`https://herald.example/${'a'.repeat(1990)}`).redirects).toEqual([]);
    expect(choose('not an address', 'ftp://herald.example/x').redirects).toEqual([]);
  });
});

test('what an article says steers no server', () => {
  const hostile = [
    ...[
      '/*',
      '/:splat',
      '/a b /evil 200',
      '/a\n/* https://evil.example 200',
      '/a"; return 301 https://evil.example; "',
    ],
    ...['/$host{}', '/a\\', '/a#b', "/a'", '/ü', '/\u2028', '/?x=:y', '/?a=*', '/?a b=c', '/~^.*$', '/`|^<>'],
  ];
  for (const path of hostile) {
    const lines = written(`https://herald.example${path}`).split('\n').slice(1, -1);
    for (const line of lines)
      expect(line).toMatch(/^\/[\w/.~!(),@&=+%?-]*( [\w.~-]+=[\w.~-]+)* \/2023\/08\/04\/0\.html 301$/);
    const map = mapped(`https://herald.example${path}`).split('\n').slice(6, -2);
    for (const line of map)
      expect(line).toMatch(/^ {2}"\/[\w/.~!(),@&=+%?:*-]*" "\/2023\/08\/04\/0\.html";$/);
  }
});

test('whatever is encoded is nothing but an address', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(encodeForRule(text)).toMatch(/^[\w/.~!(),@&=+%?-]*$/);
      expect(encodeForMap(text)).toMatch(/^[\w/.~!(),@&=+%?:*-]*$/);
    }),
  );
});

test('a rule has parameters that are plain, and nothing that stands for other addresses', () => {
  const to = '2023/08/04/quay.html' as Url;
  const rule = (path: string, search = '', root = '/') => ruleOf({ path, search, to }, root)?.text ?? null;
  expect(rule('/a')).toBe('/a /2023/08/04/quay.html 301');
  expect(rule('/a', '?id=7&p=2', '/niger/')).toBe('/a id=7 p=2 /niger/2023/08/04/quay.html 301');
  for (const search of ['?id', '?id=', '?=7', '?id=a%20b', '?a=b=c', '?a=:b', '?a=1&&b=2'])
    expect(rule('/a', search)).toBe(null);
  for (const path of ['/*', '/a/%2A', '/:a', '/a%3ab', `/${'a'.repeat(990)}`]) expect(rule(path)).toBe(null);
  expect(rule('/', '?p=12')).toBe(null);
});
