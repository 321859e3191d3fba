import { makeOnce } from '../../compile/made-once.mjs';
import { layOutModel } from './model/model.ts';
import { type Columns, packColumns, readColumns, unpackColumns } from './model/resource-file.ts';

/** Words, their groups and the name lists; made by `src/train/words/make-words.ts`. */
export const WORDS_FILE = new URL('./words.bin', import.meta.url);
/** The weights; made by `npm run train`. */
export const MODELS_FILE = new URL('./names.bin', import.meta.url);

/**
 * The tagger's columns as they are used, 20 MB. They are laid out once: to unpack both files and to fill the tables of
 * weights takes 60 ms, to read all of it 10.
 */
export function loadColumns(): Columns {
  return unpackColumns(makeOnce('tagger', 'src/annotate/tagger/', () => packColumns(layOutColumns())));
}

function layOutColumns(): Columns {
  const models = readColumns(MODELS_FILE);
  return {
    ...readColumns(WORDS_FILE),
    ...layOutModel(models, 'cased'),
    ...layOutModel(models, 'caseless'),
    ...layOutModel(models, 'second'),
  };
}
