import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sumCode } from '../../compile/code-sums.mjs';
import { keep, PLACE, recall } from '../../compile/own-cache.mjs';
import { layOutModel } from './model/model.ts';
import { type Columns, packColumns, readColumns, unpackColumns } from './model/resource-file.ts';

/** Words, their groups and the name lists; made by `src/train/words/make-words.ts`. */
export const WORDS_FILE = new URL('./words.bin', import.meta.url);
/** The weights; made by `npm run train`. */
export const MODELS_FILE = new URL('./names.bin', import.meta.url);

/** What they are made from: both files, and the code that lays them out. */
const SOURCES = 'src/annotate/tagger/';
const KEPT = join(PLACE, 'tagger');
/** Bytes of the digest that stands before them. */
const DIGEST = 32;

/**
 * The tagger's columns as they are used, 20 MB. They are kept when they are laid out for the first time: to unpack both
 * files and to fill the tables of weights takes 60 ms, to read all of it 10.
 */
export function loadColumns(): Columns {
  const digest = digestSources();
  const kept = recall(KEPT);
  if (kept?.subarray(0, DIGEST).equals(digest)) return unpackColumns(kept.subarray(DIGEST));
  const columns = layOutColumns();
  keep(KEPT, Buffer.concat([digest, packColumns(columns)]));
  return columns;
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

function digestSources(): Buffer {
  const digest = createHash('sha256');
  for (const [path, sum] of sumCode()) if (path.startsWith(SOURCES)) digest.update(`${path} ${sum}\n`);
  return digest.digest();
}
