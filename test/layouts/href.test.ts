import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { placeOf, relativeHref } from '../../layouts/parts/href.ts';
import type { Url } from '../../src/model/model.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';

describe('relativeHref', () => {
  test.each([
    ['index.html', '2023/08/index.html', undefined, '2023/08/index.html'],
    ['2023/08/04/index.html', 'index.html', undefined, '../../../index.html'],
    ['2023/08/04/a.html', '2023/08/05/b.html', undefined, '../05/b.html'],
    ['2023/08/04/a.html', '2023/08/04/b.html', undefined, 'b.html'],
    ['people/a.html', 'people/a.html', 'in-2023', '#in-2023'],
    ['people/a.html', 'people/a.html', undefined, 'a.html'],
    ['people/a.html', 'places/index.html', 'n', '../places/index.html#n'],
    ['a.html', 'x:y z/é?#%.html', undefined, 'x%3Ay%20z/%C3%A9%3F%23%25.html'],
    ['a.html', 'b\ud800.html', undefined, 'b%EF%BF%BD.html'],
  ])('from %s to %s', (from, to, anchor, expected) => {
    expect(relativeHref(from as Url, to as Url, anchor)).toBe(expected);
  });

  it('leads a browser to the file, wherever the site lies', () => {
    const segment = fc.stringMatching(/^[a-z0-9 é:?#%&-]{1,6}$/).filter((name) => name.trim() === name);
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((names) => `${names.join('/')}.html`);
    fc.assert(
      fc.property(
        path,
        path,
        fc.constantFrom('file:///a/site/', 'https://x.example/', 'https://x.example/sub/path/'),
        (from, to, root) => {
          const address = (url: string): string => root + url.split('/').map(encodeURIComponent).join('/');
          const reached = new URL(relativeHref(from as Url, to as Url), address(from)).href;
          expect(decodeURIComponent(reached)).toBe(decodeURIComponent(address(to)));
        },
      ),
    );
  });
});

describe('placeOf', () => {
  const notFound = makePages().find((page) => page.kind === 'not-found')!;

  it('links absolutely from the page that a host shows at any depth', () => {
    const { href } = placeOf(notFound, SITE);
    expect(href('people/index.html' as Url)).toBe('https://example.org/archive/people/index.html');
  });

  it('links relatively where the address is not known', () => {
    const { href } = placeOf(notFound, { ...SITE, siteUrl: null });
    expect(href('people/index.html' as Url)).toBe('people/index.html');
  });
});
