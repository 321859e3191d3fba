import type { ReadBodyText } from '../../../model/bodies.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { rowOf } from '../../../tools/columns/ragged.ts';
import { readTexts } from '../../../tools/columns/texts.ts';
import type { FrequentWords } from '../frequent-words.ts';
import { openStemmer } from '../open-stemmer.ts';
import type { PartColumns } from '../part-columns.ts';
import type { IndexBlock } from './block.ts';
import { indexBlock, type ReadArticle } from './index-block.ts';
import { Terms } from './terms.ts';

/** Rows of a part, the second not among them. */
export type RowRange = readonly [from: number, to: number];

/** What is read of the articles of a part. */
export type ReadColumns = Pick<
  PartColumns,
  'numbers' | 'bodies' | 'bodyStarts' | 'titles' | 'languages' | 'languageNames' | 'names'
>;

export const readTextOf = (json: string): string => JSON.parse(json) as string;

/** So many terms are remembered from block to block; where there are more, they are numbered anew. */
const REMEMBERED = 250_000;

/** What indexes the words of some rows of a part. */
export function createRangeIndexer(
  columns: ReadColumns,
  frequent: FrequentWords,
  readText: ReadBodyText,
): (range: RowRange) => IndexBlock {
  const stemmerOf = memoise(openStemmer);
  let terms = new Terms(frequent);
  return ([from, to]) => {
    if (terms.names.length > REMEMBERED) terms = new Terms(frequent);
    return indexBlock(readArticles(columns, from, to, readText), terms, stemmerOf);
  };
}

function* readArticles(
  columns: ReadColumns,
  from: number,
  to: number,
  readText: ReadBodyText,
): Iterable<ReadArticle> {
  const titleAt = readTexts(columns.titles);
  for (let row = from; row < to; row++)
    yield {
      number: columns.numbers[row]!,
      text: readTextOf(readText(columns.bodies[row]!)),
      bodyStart: columns.bodyStarts[row]!,
      title: titleAt(row),
      language: columns.languageNames[columns.languages[row]!]!,
      names: rowOf(columns.names, row),
    };
}
