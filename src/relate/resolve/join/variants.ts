import type { NameEvidence } from '../../../model/name-account.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { speaksAgainst, tellCompany } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import type { JoinRow } from './join-step.ts';

/** One word is the name of several: `U.S. Steel` is no steel. */
const FEWEST_WORDS = 2;

/**
 * What an organisation's name says without what papers leave out of it: `U.S.` before it, `Group` behind it, and what
 * joins its words.
 *
 * @example tellingWords(['us', 'allis', 'chalmer']) // ['allis', 'chalmer']
 */
function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) =>
      word !== 'and' &&
      word !== '&' &&
      !(word === 'us' && at === 0) &&
      !(word === 'group' && at === words.length - 1),
  );
}

/**
 * Names of organisations that differ in nothing but small words are one: `Harper/Row` and Harper and Row, `E.F. Hutton`
 * and E.F. Hutton Group, `U.S. Interstate Commerce Commission`.
 */
export const VARIANTS = {
  step: 'variants',
  asksEditor: false,
  *propose({ groups, company }) {
    const firms = groups.filter(mayVary);
    for (const same of groupBy(firms, ({ words }) => tellingWords(words).join(' ')).values()) {
      const [first, ...others] = same;
      for (const other of others) {
        const [a, b] = [first!.index, other.index];
        const shared = company.compare(first!.articles, other.articles, company.without([a, b]));
        const likeness: NameEvidence = { kind: 'small-words' };
        yield { a, b, sure: !speaksAgainst(shared), why: [likeness, tellCompany(shared, null)] };
      }
    }
  },
} as const satisfies JoinRow;

function mayVary({ kind, words, split, vague, sport, fixedName }: NameGroup): boolean {
  if (kind !== 'organisation' || split || vague || sport !== null || fixedName !== null) return false;
  return words.length >= FEWEST_WORDS && tellingWords(words).length >= FEWEST_WORDS;
}
