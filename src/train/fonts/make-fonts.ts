/**
 * Cuts the site's fonts out of Newsreader, as its npm package has it: of each the letters that the style sheet gives it
 * (`unicode-range` in `layouts/base/1-fonts.css`), in the weights that the layouts use.
 *
 *     node src/run.mjs src/train/fonts/make-fonts.ts
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { PROJECT } from '../../tools/disk/project.ts';

/** Upright with optical sizes, italic without. */
const SOURCES = {
  'newsreader-latin.woff2': 'latin-opsz-normal',
  'newsreader-latin-italic.woff2': 'latin-wght-italic',
  'newsreader-western.woff2': 'latin-opsz-normal',
  'newsreader-western-italic.woff2': 'latin-wght-italic',
  'newsreader-europe.woff2': 'latin-ext-opsz-normal',
  'newsreader-europe-italic.woff2': 'latin-ext-wght-italic',
  'newsreader-rare.woff2': 'latin-ext-opsz-normal',
  'newsreader-rare-italic.woff2': 'latin-ext-wght-italic',
} as const;
const WEIGHTS = { min: 400, max: 700 };

/** The characters of ranges such as `U+0100-017F, U+1E9E`. */
function listCharacters(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [from, to = from] = range.trim().slice(2).split('-') as [string, string?];
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => first + at);
    })
    .map((code) => String.fromCodePoint(code))
    .join('');
}

const css = readFileSync(join(PROJECT, 'layouts/base/1-fonts.css'), 'utf8');
const home = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/newsreader/package.json'));
const fonts = join(PROJECT, 'layouts/fonts');
for (const [name, source] of Object.entries(SOURCES)) {
  const ranges = new RegExp(`${name.replace('.', '\\.')}"[^}]*unicode-range:([^;]+);`).exec(css)?.[1];
  if (ranges === undefined) throw new Error(`The style sheet gives ${name} no letters.`);
  const whole = readFileSync(join(home, 'files', `newsreader-${source}.woff2`));
  const cut = await subsetFont(whole, listCharacters(ranges), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
  writeFileSync(join(fonts, name), cut);
  process.stdout.write(`${name}: ${cut.length} of ${whole.length} bytes\n`);
}
// The licence of the font asks to travel with it.
copyFileSync(join(home, 'LICENSE'), join(fonts, 'LICENSE.txt'));
