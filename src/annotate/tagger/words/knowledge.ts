import { openTable } from '../model/hashed-table.ts';
import { type Column, type Columns, takeColumn } from '../model/resource-file.ts';
import type { WordKnowledge } from './vocabulary.ts';

/** Opens what is known of words and of names on lists. */
export function openKnowledge(columns: Columns): WordKnowledge {
  const take = <Kind extends Column>(name: string): Kind => takeColumn(columns, name);
  const open = (name: string) =>
    openTable({ counts: take(`${name}.counts`), fingerprints: take(`${name}.fingerprints`) });
  const findPhrase = open('phrases');
  const combinations = take<Int32Array>('phrases.combinations');
  const combination = take<Uint16Array>('phrases.combination');
  return {
    findWord: open('words'),
    words: {
      cluster: take('words.cluster'),
      capitalHabit: take('words.capitalHabit'),
      bent: take('words.bent'),
    },
    findPhrase: (folded) => {
      const at = findPhrase(folded);
      return at < 0 ? 0 : combinations[combination[at]!]!;
    },
    coarseOf: take<Uint16Array>('coarse'),
    coarsestOf: take<Uint16Array>('coarsest'),
  };
}
