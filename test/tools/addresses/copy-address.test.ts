import { describe, expect, it } from 'vitest';
import { findOriginal, readCopyAddress } from '../../../src/tools/addresses/copy-address.ts';

const original = 'https://paper.example/2010/ferry?page=2#end';
const wayback = 'https://web.archive.org/web';

describe('the address of a copy', () => {
  it.each([
    [`${wayback}/20160218174457/${original}`, original, '20160218174457'],
    [`${wayback}/20160218174457id_/${original}`, original, '20160218174457'],
    [`/web/20160218174457/${original}`, original, '20160218174457'],
    [`//web.archive.org/web/20160218174457if_/${original}`, original, '20160218174457'],
    [`${wayback}/20160218174457/https:/paper.example/x`, 'https://paper.example/x', '20160218174457'],
    [`${wayback}/20160218174457/paper.example:80/x`, 'http://paper.example/x', '20160218174457'],
    [`${wayback}/2016*/paper.example/x`, 'http://paper.example/x', null],
    [`${wayback}/${original}`, original, null],
    [`https://archive.stacks.example/wayback/20160218174457mp_/${original}`, original, '20160218174457'],
    [`https://archive.ph/2016.02.18-174457/${original}`, original, '20160218174457'],
    [`https://archive.is/20160218174457/${original}`, original, '20160218174457'],
    [`https://archive.today/o/AbCdE/${original}`, original, null],
    ['https://archive.ph/AbCdE', null, null],
    [`${wayback}/20160218174457/mailto:ada@paper.example`, null, '20160218174457'],
    [
      'http://webcache.googleusercontent.com/search?q=cache:L0kyKYIrPyoJ:paper.example/x+ferry&hl=en',
      'http://paper.example/x',
      null,
    ],
    [
      'https://the--paper-example.translate.goog/x?a=1&_x_tr_sl=fr&_x_tr_tl=en',
      'https://the-paper.example/x?a=1',
      null,
    ],
    [
      `https://translate.google.com/translate?sl=fr&u=https://paper.example/x`,
      'https://paper.example/x',
      null,
    ],
    ['https://paper-example.cdn.ampproject.org/c/s/paper.example/x', 'https://paper.example/x', null],
    ['https://www.google.com/amp/s/paper.example/x', 'https://paper.example/x', null],
  ])('%s', (address, page, taken) => {
    expect(readCopyAddress(address)).toEqual({ original: page, taken });
  });

  it.each([
    original,
    'https://paper.example/web/20160218174457/ferry',
    'https://paper.example/login?next=https://paper.example/x',
    'https://archive.org/details/ferry',
    'ferry.html',
  ])('is not %s', (address) => {
    expect(readCopyAddress(address)).toBeNull();
  });

  it('may be of the copy of a copy', () => {
    const address = `https://archive.ph/20200101000000/${wayback}/20160218174457/${original}`;
    expect(findOriginal(new URL(address)).href).toBe(original);
  });

  it.each([
    '/web/'.repeat(50_000),
    `https://archive.ph/${'a/'.repeat(100_000)}`,
    `https://${'x'.repeat(200_000)}`,
  ])('is looked for in time', (address) => {
    expect(readCopyAddress(address)?.original ?? null).toBeNull();
  });
});
