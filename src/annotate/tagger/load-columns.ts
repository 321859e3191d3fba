import { makeOnce } from '../../compile/made-once.mjs';
import type { ReadLanguage } from '../../knowledge/languages/read-languages.ts';
import { startBuckets } from './model/hashed-table.ts';
import { layOutModel } from './model/lay-out-model.ts';
import { type Columns, packColumns, readColumns, takeColumn, unpackColumns } from './model/resource-file.ts';
import { MODELS, OWN } from './tables.ts';

/** Words, their groups and the name lists; made by `src/train/words/make-words.ts`. */
export const WORDS_FILE = new URL('./words.bin', import.meta.url);
/** The weights; made by `npm run train`. */
export const MODELS_FILE = new URL('./names.bin', import.meta.url);

/** What is known of the words of a language other than English, and the weights for it. */
export function languageFile(language: ReadLanguage, what: 'words' | 'names'): URL {
  return new URL(`./languages/${language}-${what}.bin`, import.meta.url);
}

/**
 * The columns of a language's tagger as they are used, 11 MB. They are laid out once: to unpack both files and to fill
 * the tables of weights takes 60 ms, to read all of it 10.
 */
export function loadColumns(language: ReadLanguage): Columns {
  const name = language === 'en' ? 'tagger' : `tagger-${language}`;
  return unpackColumns(makeOnce(name, 'src/annotate/tagger/', () => packColumns(layOutAll(language))));
}

function layOutAll(language: ReadLanguage): Columns {
  const models = readColumns(language === 'en' ? MODELS_FILE : languageFile(language, 'names'));
  return Object.assign({}, readTaggerWords(language), ...MODELS.map((model) => layOutModel(models, model)));
}

/** What is known of words and of names for a language, as it is used. */
export function readTaggerWords(language: ReadLanguage): Columns {
  const english = layOutWords(readColumns(WORDS_FILE));
  return language === 'en' ? english : layOutOwn(english, readColumns(languageFile(language, 'words')));
}

/** What is known of words and of names, as it is used, of the columns of its file. */
function layOutWords(columns: Columns): Columns {
  return {
    ...columns,
    'words.starts': startBuckets(takeColumn(columns, 'words.counts')),
    'phrases.starts': startBuckets(takeColumn(columns, 'phrases.counts')),
  };
}

/** Groups of the words of English are numbered below these, those of a language's own words from here on. */
export const FIRST_OWN = { fine: 1025, coarse: 260, coarsest: 66 } as const;
/** Of both. */
const GROUPS = 2048;

/** What is known of the words of English with what is known of those of a language beside it. */
function layOutOwn(english: Columns, own: Columns): Columns {
  const coarse = new Uint16Array(GROUPS);
  const coarsest = new Uint16Array(GROUPS);
  coarse.set(takeColumn(english, 'coarse'));
  coarsest.set(takeColumn(english, 'coarsest'));
  for (let group = FIRST_OWN.fine; group < GROUPS; group++) {
    coarse[group] = FIRST_OWN.coarse + group - FIRST_OWN.fine;
    coarsest[group] = FIRST_OWN.coarsest;
  }
  const laidOut = Object.entries(layOutWords(own)).map(([name, column]) => [`${OWN}${name}`, column]);
  return { ...english, coarse, coarsest, ...Object.fromEntries(laidOut) };
}
