import { TITLES } from '../../../knowledge/people/titles.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, capitalOfSigns, MATTER } from '../../tagger/words/word-form.ts';
import type { KindedName } from '../kinded-name.ts';
import { SELDOM_CAPITAL } from '../token-signs.ts';

/** Short titles behind which nothing but a person's name stands. */
const SURE = wordSet('mr mrs ms dr prof gen col lt maj capt sgt cpl brig sen rep gov');
const LONGEST_TITLE = 4;
const SHORTEST = 3;
const MOST_WORDS = 3;

/**
 * Names with those of people who have a short title and that the tagger has passed over: `Gen Prawit`. In lines whose
 * capitals say nothing one word is taken, for the next may be any.
 */
export function addTitled(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const added: KindedName[] = [];
  const { forms, signs, sentences } = table;
  let next = 0;
  for (const sentence of sentences)
    for (let at = sentence.from; at + 1 < sentence.to; at++) {
      if (capitalOfSigns(signs[at]!) === CAPITAL.none) continue;
      const { text } = forms[at]!;
      if (text.length > LONGEST_TITLE || !SURE.has(text.toLowerCase())) continue;
      const from = forms[at + 1]!.text === '.' ? at + 2 : at + 1;
      while (next < names.length && names[next]!.to <= from) next++;
      const limit = Math.min(sentence.to, names[next]?.from ?? sentence.to);
      const to = endPerson(table, from, limit, sentence);
      if (to > from) added.push({ from, to, kind: 'person' });
    }
  if (added.length === 0) return names;
  return [...names, ...added].sort((a, b) => a.from - b.from);
}

function endPerson(table: TokenTable, from: number, limit: number, { casing }: SentenceTokens): number {
  const most = casing === CASING.normal ? MOST_WORDS : 1;
  let to = from;
  while (to < limit && to - from < most && isName(table, to)) to++;
  return to;
}

function isName({ forms, words, small }: TokenTable, at: number): boolean {
  const { text, matter, capital, capitalHabit } = forms[at]!;
  if (matter !== MATTER.word || capital === CAPITAL.none || text.length < SHORTEST) return false;
  const isWord = capitalHabit > 0 && capitalHabit <= SELDOM_CAPITAL;
  return !isWord && small[words[at]!] === 0 && !TITLES.has(text.toLowerCase());
}
