import { memoise } from '../../tools/collections/memoise.ts';
import { filterKey } from '../format/keys.ts';
import type { SubjectRecord } from '../format/word-piece.ts';
import { type Stemmer, stemWord } from '../text/stem.ts';
import { listFoundWords } from '../text/words.ts';
import type { IndexedSubject } from './part-columns.ts';

/** Under a word that many bear, those in most articles: who looks for others adds a word. */
const MOST = 64;

/**
 * The subjects of a part by the stems of the words of their names, those in most articles first.
 *
 * @param articlesOf the numbers of the articles under a key; `null` where there are none
 * @param stemmer of the language of the pages
 */
export function placeSubjects(
  subjects: readonly IndexedSubject[],
  articlesOf: (key: string) => Uint32Array | null,
  stemmer: Stemmer | null,
): ReadonlyMap<string, readonly SubjectRecord[]> {
  const records = new Map<string, SubjectRecord[]>();
  // Names have words in common: `Bank`, `National`, `Corp`.
  const stemOf = memoise((word: string) => stemWord(word, stemmer));
  for (const { letter, slug, name, others } of subjects) {
    const articles = articlesOf(filterKey(letter, slug));
    if (articles === null) continue;
    const said = { letter, slug, name, count: articles.length, first: articles[0]!, last: articles.at(-1)! };
    for (const [word, alias] of stemsOf([name, ...others], stemOf)) {
      const known = records.get(word);
      if (known) known.push({ ...said, alias });
      else records.set(word, [{ ...said, alias }]);
    }
  }
  for (const some of records.values())
    some.sort((a, b) => b.count - a.count || (a.letter + a.slug < b.letter + b.slug ? -1 : 1)).splice(MOST);
  return records;
}

/** The stems of the words of names, each with the first name that has it; empty where that is the first of all. */
function stemsOf(names: readonly string[], stemOf: (word: string) => string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const [at, name] of names.entries())
    for (const { word, isPair } of listFoundWords(name)) {
      const stem = isPair ? word : stemOf(word);
      if (!stems.has(stem)) stems.set(stem, at === 0 ? '' : name);
    }
  return stems;
}
