import { openModel } from './model/model.ts';
import { readColumns } from './model/resource-file.ts';
import { Tagger } from './tagger.ts';
import { openKnowledge } from './words/knowledge.ts';

/** Words, their groups and the name lists; made by `src/train/words/make-words.ts`. */
export const WORDS_FILE = new URL('./words.bin', import.meta.url);
/** The weights; made by `npm run train`. */
export const MODELS_FILE = new URL('./names.bin', import.meta.url);

/** A tagger with the weights of this version. */
export function openTagger(): Tagger {
  const columns = readColumns(MODELS_FILE);
  return new Tagger(openKnowledge(readColumns(WORDS_FILE)), {
    cased: openModel(columns, 'cased'),
    caseless: openModel(columns, 'caseless'),
    second: openModel(columns, 'second'),
  });
}

let tagger: Tagger | null = null;

/** The tagger of this process, opened on first use. */
export function loadTagger(): Tagger {
  tagger ??= openTagger();
  return tagger;
}

/** Lets go of its tables and of what it knows of words, 55 MB: of use where no article will be read for a while. */
export function dropTagger(): void {
  tagger = null;
}
