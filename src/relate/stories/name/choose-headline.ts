import { visitContentWords } from '../../../outline/article/content-words.ts';
import { HEADLINE_GIVEN, type OutlineColumns } from '../../../outline/columns.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { rowOf } from '../../../tools/columns/ragged.ts';
import { listTexts, readTexts } from '../../../tools/columns/texts.ts';

const WORDS_READ = 40;
/** What a long headline says besides counts against it; a few words more do not. */
const FREE_WORDS = 4;
/** `UPDATE 2`, `TALKING POINT/`: what kind of text it is, and no event. */
const LABELLED =
  /^\W*(?:update|corrected|correction|refile|rpt|repeat|wrapup|talking point|(?:\w+ )?spotlight|analysis|feature|factbox|timeline|q ?& ?a|opinion|comment)\b[ \d]*\W/i;
/** In Arabic and CJK, too. */
const QUESTION = /[?؟？]["'”’»]?\s*$/;

/**
 * Chooses whose headline stands for the rest: it says most of what the others say too, in few words; rare words say
 * most. Headlines that were made from leads, that ask, or that say what kind of text follows, are chosen where there are
 * no others.
 *
 * @returns for articles of one story, in order of time, one of them
 */
export function headlineChooser(outlines: OutlineColumns): (rows: readonly number[]) => number {
  const headline = readTexts(outlines.headlines);
  const names = listTexts(outlines.wordNames);
  const frequencies = new Uint32Array(names.length);
  for (const word of outlines.words.values) frequencies[word]!++;
  const rarities = new Map(
    names.map((word, number) => [word, Math.log(1 + outlines.count / Math.max(1, frequencies[number]!))]),
  );
  return (rows) => {
    const counts = new Map<string, number>();
    for (const row of rows) for (const word of rowOf(outlines.words, row)) countIn(counts, names[word]!);
    const scoreHeadline = (row: number): number => {
      const words = new Set<string>();
      visitContentWords(headline(row), WORDS_READ, (word) => words.add(word));
      const said = [...words].reduce(
        (sum, word) => sum + (((counts.get(word) ?? 0) - 1) / rows.length) * (rarities.get(word) ?? 0),
        0,
      );
      return said / Math.sqrt(FREE_WORDS + words.size);
    };
    const isGiven = (row: number): boolean => outlines.headlinesDerived[row] === HEADLINE_GIVEN;
    const given = rows.filter(isGiven);
    const plain = given.filter((row) => !LABELLED.test(headline(row)) && !QUESTION.test(headline(row)));
    const [first, ...others] = [plain, given, rows].find(({ length }) => length > 0)!;
    let best = { row: first!, score: scoreHeadline(first!) };
    for (const row of others) {
      const score = scoreHeadline(row);
      if (score > best.score) best = { row, score };
    }
    return best.row;
  };
}
