/**
 * Writes what the tagger knows of the words of a language beside what it knows of those of English, before it is
 * trained: words of the language by how they are inflected, habits of capitals, and name lists.
 *
 *     node src/run.mjs src/train/languages/make-own-words.ts LANGUAGE PACKAGES
 */
import { statSync } from 'node:fs';
import { wordingOf } from '../../annotate/tagger/languages/wordings.ts';
import { FIRST_OWN, languageFile } from '../../annotate/tagger/load-columns.ts';
import { hashText } from '../../annotate/tagger/model/hash.ts';
import { type Columns, writeColumns } from '../../annotate/tagger/model/resource-file.ts';
import { LISTS } from '../../annotate/tagger/words/lists.ts';
import { hashPhrase } from '../../annotate/tagger/words/phrases.ts';
import { tokensOf } from '../../annotate/tagger/words/tokenize.ts';
import { spellingOf } from '../../annotate/tagger/words/word-form.ts';
import { cleanName } from '../lists/clean-name.ts';
import type { ListName } from '../lists/listed-name.ts';
import { openPackages } from '../packages.ts';
import type { GoldDocument } from '../training-set.ts';
import { CapitalHabits } from '../words/capital-habits.ts';
import { type KnownWord, packPhrases, packWords, UNGROUPED } from '../words/pack-words.ts';
import { COURSES, type OtherLanguage, readCourse } from './courses.ts';
import { readOwnLexicon } from './lexicons.ts';
import { readOwnLists } from './own-lists.ts';

/** Ways of inflection that have a group of their own; the rest share one. */
const WAYS = 200;
/** Letters of the longest word that is kept though no text has it: dictionaries differ in size. */
const LONGEST = { de: 12, es: 12, fr: 12, nl: 10, pt: 8 } as const;

function makeWords(language: OtherLanguage, folder: string): Columns {
  const packages = openPackages(folder);
  const phrases = new Map<number, number>();
  const { elides } = wordingOf(language);
  const addName = (list: ListName, name: string): void => {
    const clean = cleanName(list, name);
    const key = clean === null ? null : hashPhrase(clean, elides);
    if (key !== null) phrases.set(key, (phrases.get(key) ?? 0) | LISTS[list]);
  };
  for (const { list, name } of readOwnLists(packages, language)) addName(list, name);

  const documents = readCourse(language, true);
  const met = listWords(documents);
  const uses = new Map<string, number>();
  const ways = new Map<string, string>();
  for (const { word, way, isName, form } of readOwnLexicon(packages, language)) {
    const spelling = spellingOf(word);
    if (isName) addName('wiki', word);
    else if (
      !ways.has(spelling) &&
      (met.has(spelling) || (form !== 'rare' && word.length <= LONGEST[language]))
    ) {
      ways.set(spelling, way);
      uses.set(way, (uses.get(way) ?? 0) + 1);
    }
  }
  const common = [...uses.keys()]
    .sort((a, b) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1))
    .slice(0, WAYS);
  const numbers = new Map(common.map((way, i) => [way, i]));
  const words = new Map<number, KnownWord>();
  for (const [word, way] of ways) {
    const cluster = FIRST_OWN.fine + (numbers.get(way) ?? WAYS);
    words.set(hashText(word), { ...UNGROUPED, cluster });
  }
  const habits = new CapitalHabits();
  for (const { text, paragraphs } of documents)
    for (const { start, end } of paragraphs) habits.add(text.slice(start, end));
  for (const [word, capitalHabit] of habits.list()) {
    const key = hashText(word.replace(/\p{N}/gu, '0'));
    words.set(key, { ...(words.get(key) ?? UNGROUPED), capitalHabit });
  }
  console.log(`${language}: ${words.size} words in ${uses.size} ways, ${phrases.size} names`);
  const groups = Uint16Array.from({ length: WAYS + 1 }, (_, i) => i);
  const {
    coarse: _,
    coarsest: __,
    ...packed
  } = packWords(words, { fine: groups, coarse: groups, coarsest: groups });
  return { ...packed, ...packPhrases(phrases) };
}

/** The words of documents, in small letters. */
function listWords(documents: readonly GoldDocument[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of documents)
    for (const { start, end } of tokensOf(text, { start: 0, end: text.length }, true))
      words.add(spellingOf(text.slice(start, end)));
  return words;
}

const [language, packages] = process.argv.slice(2);
if (language === undefined || packages === undefined || !Object.hasOwn(COURSES, language)) {
  console.error('usage: node src/run.mjs src/train/languages/make-own-words.ts LANGUAGE PACKAGES');
  process.exitCode = 2;
} else {
  const file = languageFile(language as OtherLanguage, 'words');
  writeColumns(file, makeWords(language as OtherLanguage, packages));
  console.log(`${file.pathname}: ${statSync(file).size} bytes`);
}
