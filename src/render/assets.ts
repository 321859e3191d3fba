import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readBrowserScripts, readStemmerScript } from '../compile/browser-scripts.mjs';
import type { Digest, Url } from '../model/model.ts';
import type { PlacedFile } from '../model/placed-file.ts';
import { digestOf } from '../tools/text/digest.ts';
import type { Claims } from './claims.ts';
import { compactStyles } from './compact-styles.ts';
import type { SiteWriter } from './site-writer.ts';
import { bundleStylesheet, listNamed } from './stylesheet.ts';

/** Scripts of the search alone. */
const OF_SEARCH: ReadonlySet<string> = new Set(['search.js', 'results.js', 'inflate.js']);

/**
 * Puts the stylesheet, the fonts, the icon and the scripts of the site.
 *
 * @param version of what the site holds: browsers remember pages by it
 * @param layouts folders of layouts: a file takes the place of one of the same name in a folder before
 * @param stemmers the languages whose words the search finds by their stems; `null`: there is no search
 */
export function placeAssets(
  version: Digest,
  layouts: readonly string[],
  stemmers: readonly string[] | null,
  writer: SiteWriter,
  claims: Claims,
): readonly PlacedFile[] {
  const putAt = (url: Url, content: string | Buffer) => {
    claims.refuse(url);
    return writer.put(url, content);
  };
  const put = (name: string, content: string | Buffer) => putAt(`assets/${name}` as Url, content);
  const styles = compactStyles(bundleStylesheet(layouts));
  const assets = listAssets(layouts, stemmers);
  return [
    put('dateline.css', styles),
    ...listNamed(layouts, 'fonts').map((path) => put(`fonts/${basename(path)}`, readFileSync(path))),
    ...assets.map(([name, content]) => put(name, content)),
    putAt(SERVICE_WORKER, writeServiceWorker([version, styles, ...assets.map(([, content]) => content)])),
  ];
}

/** It serves what lies in its own folder and below. */
const SERVICE_WORKER = 'service-worker.js' as Url;

/** @param shown all by which pages that were seen before may look otherwise now */
function writeServiceWorker(shown: readonly (string | Buffer)[]): string {
  const { text } = readBrowserScripts().find(({ name }) => name === SERVICE_WORKER)!;
  return `self.datelineVersion="${digestOf(shown.join('\n'), 16)}";\n${text}`;
}

/** Scripts, and what lies among the layouts as it is: a file of theirs takes the place of a script of its name. */
function listAssets(
  layouts: readonly string[],
  stemmers: readonly string[] | null,
): readonly (readonly [name: string, content: string | Buffer])[] {
  const files = listNamed(layouts, 'assets').map((path) => [basename(path), readFileSync(path)] as const);
  const names = new Set(files.map(([name]) => name));
  const inAssets = readBrowserScripts().filter(({ name }) => name !== SERVICE_WORKER);
  const scripts =
    stemmers === null
      ? inAssets.filter(({ name }) => !OF_SEARCH.has(name))
      : [...inAssets, ...stemmers.map(readStemmerScript)];
  return [
    ...files,
    ...scripts.filter(({ name }) => !names.has(name)).map(({ name, text }) => [name, text] as const),
  ];
}
