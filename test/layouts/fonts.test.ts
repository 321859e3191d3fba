import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { showPage } from './show-page.ts';

const FONTS = join(PROJECT, 'layouts/fonts');
const CSS = readFileSync(join(PROJECT, 'layouts/base/1-fonts.css'), 'utf8');
/** The files of the upright face, with the ranges of their letters. */
const FACES = [...CSS.matchAll(/normal;[^}]*url\("fonts\/([^"]+)"\)[^}]*unicode-range:([^;]+);/g)].map(
  ([, file, ranges]) => ({
    file: file!,
    ranges: [...ranges!.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, from, to = from]) => [from!, to!].map((code) => Number.parseInt(code, 16)) as [number, number],
    ),
  }),
);

/** The files that a browser loads for a text. */
const filesFor = (text: string): readonly string[] =>
  FACES.filter(({ ranges }) =>
    [...text].some((sign) =>
      ranges.some(([from, to]) => from <= sign.codePointAt(0)! && sign.codePointAt(0)! <= to),
    ),
  ).map(({ file }) => file);

test.each([
  ['Niger’s “junta” – 20 £', ['newsreader-latin.woff2']],
  ['« 20 € à Ménaka »', ['newsreader-western.woff2', 'newsreader-latin.woff2']],
  ['Erdoğan, Wałęsa, Iohannis Țeava', ['newsreader-europe.woff2', 'newsreader-latin.woff2']],
  ['a single ṟ', ['newsreader-rare.woff2', 'newsreader-latin.woff2']],
  ['النيجر', []],
])('%s is set in few letters more than it has', (text, files) => {
  expect(filesFor(text)).toEqual(files);
  const size = filesFor(text).reduce((sum, file) => sum + statSync(join(FONTS, file)).size, 0);
  expect(size).toBeLessThan(150_000);
});

it('no page asks for a font before its styles do: from a disk, browsers would complain', () => {
  const pages = makePages().map((page) => showPage(page, { ...SITE, siteUrl: 'https://example.org/' }));
  expect(pages.filter((page) => page.includes('rel="preload"'))).toEqual([]);
});
