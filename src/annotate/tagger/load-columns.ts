import { makeOnce } from '../../compile/made-once.mjs';
import { startBuckets } from './model/hashed-table.ts';
import { layOutModel } from './model/lay-out-model.ts';
import { type Columns, packColumns, readColumns, takeColumn, unpackColumns } from './model/resource-file.ts';
import { MODELS } from './tables.ts';

/** Words, their groups and the name lists; made by `src/train/words/make-words.ts`. */
export const WORDS_FILE = new URL('./words.bin', import.meta.url);
/** The weights; made by `npm run train`. */
export const MODELS_FILE = new URL('./names.bin', import.meta.url);

/**
 * The tagger's columns as they are used, 11 MB. They are laid out once: to unpack both files and to fill the tables of
 * weights takes 60 ms, to read all of it 10.
 */
export function loadColumns(): Columns {
  return unpackColumns(makeOnce('tagger', 'src/annotate/tagger/', () => packColumns(layOutAll())));
}

function layOutAll(): Columns {
  const models = readColumns(MODELS_FILE);
  const laidOut = MODELS.map((model) => layOutModel(models, model));
  return Object.assign({}, layOutWords(readColumns(WORDS_FILE)), ...laidOut);
}

/** What is known of words and of names, as it is used, of the columns of its file. */
export function layOutWords(columns: Columns): Columns {
  return {
    ...columns,
    'words.starts': startBuckets(takeColumn(columns, 'words.counts')),
    'phrases.starts': startBuckets(takeColumn(columns, 'phrases.counts')),
  };
}
