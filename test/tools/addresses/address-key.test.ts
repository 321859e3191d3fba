import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addressKey, hostOf, plainAddress } from '../../../src/tools/addresses/address-key.ts';

describe('addresses of one article are one', () => {
  test.each([
    ['https://herald.example/2019/quay', 'herald.example/2019/quay'],
    ['http://www.Herald.Example:8080/2019/quay/', 'herald.example/2019/quay'],
    ['herald.example/2019/quay', 'herald.example/2019/quay'],
    ['  //www2.herald.example/2019//quay/index.html  ', 'herald.example/2019/quay'],
    ['https://herald.example/2019/quay/default.aspx/', 'herald.example/2019/quay'],
    ['https://user:word@herald.example./2019/quay#top', 'herald.example/2019/quay'],
    [
      'https://herald.example/2019/quay?utm_source=x&fbclid=y&UTM_Medium=mail&amp=1',
      'herald.example/2019/quay',
    ],
    [
      'https://web.archive.org/web/20160218174457/https://herald.example/2019/quay',
      'herald.example/2019/quay',
    ],
    ['http://web.archive.org/web/2016*/herald.example/2019/quay', 'herald.example/2019/quay'],
    ['https://archive.ph/20190804/https://herald.example/2019/quay?utm_term=a', 'herald.example/2019/quay'],
    ['https://herald.example', 'herald.example'],
    ['https://herald.example/default.asp?b=2&a=1', 'herald.example?a=1&b=2'],
    ['https://herald.example/story.asp?a=1&&b=2&', 'herald.example/story.asp?a=1&b=2'],
    ['https://herald.example/s?q=red+kite', 'herald.example/s?q=red%20kite'],
    ['https://herald.example/%7ekell/%c3%9cber%2c', 'herald.example/~kell/%C3%9Cber,'],
    ['https://herald.example/~kell/Über,', 'herald.example/~kell/%C3%9Cber,'],
    ['https://herald.example/caf%e9', 'herald.example/caf%E9'],
    ['https://herald.example/a%2Fb|c', 'herald.example/a%2Fb%7Cc'],
    ['https://пример.рф/весть', 'xn--e1afmkfd.xn--p1ai/%D0%B2%D0%B5%D1%81%D1%82%D1%8C'],
    ['пример.рф/весть', 'xn--e1afmkfd.xn--p1ai/%D0%B2%D0%B5%D1%81%D1%82%D1%8C'],
  ])('%s', (written, key) => {
    expect(addressKey(written)).toBe(key);
  });
});

test('case of a path and other parameters tell articles apart', () => {
  expect(addressKey('https://herald.example/Quay')).not.toBe(addressKey('https://herald.example/quay'));
  expect(addressKey('https://herald.example/?id=1')).not.toBe(addressKey('https://herald.example/?id=2'));
});

test.each([
  ...[
    '',
    ' ',
    'Volcker',
    'rain in March',
    'U.S.',
    'ftp://herald.example/x',
    'javascript:alert(1)',
    'http://',
  ],
  ...['mailto:a@herald.example', 'file:///etc/passwd', 'http://localhost/x', '1987-03', '"bull market"'],
  ...[`https://herald.example/${'a'.repeat(5000)}`, 'http://[', '__proto__', 'https://%/'],
])('%s is no address', (written) => {
  expect(addressKey(written)).toBe('');
});

/** Pieces of which addresses are made, and what spoils them. */
const piece = fc.oneof(
  fc.constantFrom(
    '/',
    '//',
    '?',
    '#',
    '&',
    '=',
    '%',
    '%2',
    '%e9',
    '%C3%BC',
    '%2F',
    '+',
    ' ',
    '\n',
    '"',
    '$',
    ';',
    '{',
  ),
  fc.constantFrom(
    'utm_source=x',
    'www.',
    'index.html',
    '..',
    '.',
    'ü',
    '\ud800',
    '*',
    ':id',
    'https://',
    '@',
  ),
  fc.string({ maxLength: 8 }),
);
const tail = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

it('throws at nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), tail), (written) => {
      expect(addressKey(written)).not.toMatch(/\s/);
    }),
  );
});

it('is the same for the scheme, www., a place in the page and a copy, and is a key of its own', () => {
  fc.assert(
    fc.property(tail, (rest) => {
      const written = `https://herald.example/${rest.replaceAll('#', '')}`;
      const { href, pathname } = new URL(written);
      // Node 20 leaves such in, where much else is odd.
      fc.pre(!/\/\.{1,2}(?:\/|$)/.test(pathname));
      const key = addressKey(written);
      expect(key).toMatch(/^herald\.example[\x21-\x7e]*$/);
      expect(addressKey(`${href.replace('https://', 'http://www.')}#top`)).toBe(key);
      expect(addressKey(`https://web.archive.org/web/20160218174457/${href}`)).toBe(key);
      expect(addressKey(`https://${key}`)).toBe(key);
    }),
  );
});

test('an address as its site knows it keeps how it was written', () => {
  expect(plainAddress('https://herald.example/A%20b/?x=a+b&utm_id=1&y#top')?.href).toBe(
    'https://herald.example/A%20b/?x=a+b&y',
  );
  expect(plainAddress('https://herald.example/?a+b&c')?.search).toBe('?a+b&c');
  expect(plainAddress('herald.example/x')).toBe(null);
  expect(hostOf('WWW.Herald.example.')).toBe('herald.example');
  expect(hostOf('www.com')).toBe('www.com');
});
