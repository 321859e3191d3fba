import { rowOf } from '../../tools/columns/ragged.ts';
import { filterKey } from '../format/keys.ts';
import type { SubjectRecord } from '../format/word-piece.ts';
import { listFoundWords } from '../text/words.ts';
import type { KeyPostings } from './key-postings.ts';
import type { IndexedSubject } from './part-columns.ts';

/** Under a word that many bear, those in most articles: who looks for others adds a word. */
const MOST = 64;

/** The subjects of a part by the words of their names, those in most articles first. */
export function placeSubjects(
  subjects: readonly IndexedSubject[],
  keys: readonly string[],
  postings: KeyPostings,
): ReadonlyMap<string, readonly SubjectRecord[]> {
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const records = new Map<string, SubjectRecord[]>();
  for (const { letter, slug, name, others } of subjects) {
    const place = placeOf.get(filterKey(letter, slug));
    if (place === undefined) continue;
    const articles = rowOf(postings, place);
    if (articles.length === 0) continue;
    const said = { letter, slug, name, count: articles.length, first: articles[0]!, last: articles.at(-1)! };
    for (const [word, alias] of wordsOf(name, others)) {
      const known = records.get(word);
      if (known) known.push({ ...said, alias });
      else records.set(word, [{ ...said, alias }]);
    }
  }
  for (const some of records.values())
    some.sort((a, b) => b.count - a.count || (a.letter + a.slug < b.letter + b.slug ? -1 : 1)).splice(MOST);
  return records;
}

/** The words of the names, each with the first name that has it; empty where that is the name itself. */
function wordsOf(name: string, others: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [at, each] of [name, ...others].entries())
    for (const { word } of listFoundWords(each)) if (!words.has(word)) words.set(word, at === 0 ? '' : each);
  return words;
}
