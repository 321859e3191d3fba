import { readdirSync, readFileSync } from 'node:fs';
import { LISTS } from '../../../annotate/tagger/words/lists.ts';
import type { ListedName, ListName } from '../listed-name.ts';

const FOLDER = new URL('../hand/', import.meta.url);

/** Names that were written for this project: a file a list, a name a line; lines with `#` are comments. */
export function* readHandNames(): Generator<ListedName> {
  for (const file of readdirSync(FOLDER).sort()) {
    const list = file.replace(/\.txt$/, '');
    if (!isListName(list)) throw new Error(`hand/${file} is for no list; name it for one of tagger/lists.ts`);
    for (const name of readFileSync(new URL(file, FOLDER), 'utf8').split('\n'))
      if (name !== '' && !name.startsWith('#')) yield { list, name };
  }
}

function isListName(text: string): text is ListName {
  return Object.hasOwn(LISTS, text);
}
