import { dropPlural, visitContentWords } from '../../../outline/article/content-words.ts';
import { Growing } from '../../../tools/columns/growing.ts';
import type { Ragged } from '../../../tools/columns/ragged.ts';
import { readTexts } from '../../../tools/columns/texts.ts';
import type { RelateInput } from '../../relate-input.ts';
import { wordsOfSlug } from '../../words-of-slug.ts';

const WORDS_READ = 20;

/**
 * Of each article the words of its headline that are in no name of its text, each once, by number: the headlines of
 * notices of one kind are the same, whatever the names.
 *
 * @param articles rows
 */
export function readHeadlineWords(
  { outlines, mentioned, entities }: RelateInput,
  articles: Uint32Array,
): Ragged {
  const headline = readTexts(outlines.headlines);
  const numbers = new Map<string, number>();
  const values = new Growing(Uint32Array);
  const bounds = new Uint32Array(articles.length + 1);
  const names: (readonly string[])[] = [];
  for (const [article, row] of articles.entries()) {
    const known = new Set<string>();
    for (let at = mentioned.bounds[row]!; at < mentioned.bounds[row + 1]!; at++) {
      const entity = mentioned.entities[at]!;
      names[entity] ??= listNameWords(entities[entity]!);
      for (const word of names[entity]) known.add(word);
    }
    visitContentWords(headline(row), WORDS_READ, (word) => {
      if (known.has(word)) return;
      known.add(word);
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      values.push(number);
    });
    bounds[article + 1] = values.length;
  }
  return { bounds, values: values.finish() };
}

/** Words of a name, and its acronym: `American Motors` is `AMC` in headlines. */
function listNameWords({ id, acronym }: RelateInput['entities'][number]): readonly string[] {
  const words = wordsOfSlug(id).map(dropPlural);
  return acronym === null ? words : [...words, acronym.toLowerCase()];
}
