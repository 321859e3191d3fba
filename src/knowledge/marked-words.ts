import { listWords } from '../tools/text/word-set.ts';

/** Words of one kind, each in one row: that of the marks which tell its uses apart. Folded as in `foldCase`. */
export type MarkedWords<Mark extends string> = readonly (readonly [marks: readonly Mark[], words: string])[];

/** The words of a table that have a mark of the first list, where it is given, and none of the second. */
export function pickWords<Mark extends string>(
  table: MarkedWords<Mark>,
  { having, lacking = [] }: { readonly having?: readonly Mark[]; readonly lacking?: readonly Mark[] },
): readonly string[] {
  return table.flatMap(([marks, words]) => {
    const fits = having === undefined || having.some((mark) => marks.includes(mark));
    return fits && !lacking.some((mark) => marks.includes(mark)) ? listWords(words) : [];
  });
}
