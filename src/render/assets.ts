import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundleStylesheet } from './stylesheet.ts';

const require = createRequire(import.meta.url);

/** Of the font's files: Latin and extended Latin; upright with optical sizes, italic without. */
const FONT_FILES = [
  'latin-opsz-normal',
  'latin-ext-opsz-normal',
  'latin-wght-italic',
  'latin-ext-wght-italic',
].map((name) => `newsreader-${name}.woff2`);

/** Writes the stylesheet, the fonts, the icon and the scripts of the site. */
export function writeAssets(layouts: string, site: string): void {
  const assets = join(site, 'assets');
  mkdirSync(join(assets, 'fonts'), { recursive: true });
  writeFileSync(join(assets, 'dateline.css'), bundleStylesheet(layouts));
  const fonts = join(dirname(require.resolve('@fontsource-variable/newsreader/package.json')), 'files');
  for (const name of FONT_FILES) cpSync(join(fonts, name), join(assets, 'fonts', name));
  // The licence of the font asks to travel with it.
  cpSync(join(fonts, '..', 'LICENSE'), join(assets, 'fonts', 'LICENSE.txt'));
  for (const name of readdirSync(join(layouts, 'assets')).sort())
    cpSync(join(layouts, 'assets', name), join(assets, name));
}
