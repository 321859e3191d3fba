import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Url } from '../model/model.ts';
import type { PlacedFile } from '../model/placed-file.ts';
import type { Claims } from './claims.ts';
import type { SiteWriter } from './site-writer.ts';
import { bundleStylesheet } from './stylesheet.ts';

const require = createRequire(import.meta.url);

/** Of the font's files: Latin and extended Latin; upright with optical sizes, italic without. */
const FONT_FILES = [
  'latin-opsz-normal',
  'latin-ext-opsz-normal',
  'latin-wght-italic',
  'latin-ext-wght-italic',
].map((name) => `newsreader-${name}.woff2`);

/** Puts the stylesheet, the fonts, the icon and the scripts of the site. */
export function placeAssets(layouts: string, writer: SiteWriter, claims: Claims): readonly PlacedFile[] {
  const put = (name: string, content: string | Buffer) => {
    const url = `assets/${name}` as Url;
    claims.refuse(url);
    return writer.put(url, content);
  };
  const fonts = join(dirname(require.resolve('@fontsource-variable/newsreader/package.json')), 'files');
  return [
    put('dateline.css', bundleStylesheet(layouts)),
    ...FONT_FILES.map((name) => put(`fonts/${name}`, readFileSync(join(fonts, name)))),
    // The licence of the font asks to travel with it.
    put('fonts/LICENSE.txt', readFileSync(join(fonts, '..', 'LICENSE'))),
    ...readdirSync(join(layouts, 'assets'))
      .sort()
      .map((name) => put(name, readFileSync(join(layouts, 'assets', name)))),
  ];
}
