import { TITLES } from '../../../knowledge/people/titles.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import type { Extent } from '../kinded-name.ts';

/** What a company has, behind its name or its possessive ending. */
const COMPANYS = wordSet(`
  share shares stock stockholder stockholders shareholder shareholders holder holders board unit units subsidiary
  subsidiaries debt bonds notes debentures securities warrants directors offer bid tender merger acquisition assets
  firm firms group enterprises earnings sales operations management spokesman spokeswoman employees plant plants stores
`);
/** `pct of Taft`, `stake in Taft` */
const PARTS = wordSet(
  'pct percent shares stock control board directors unit subsidiary division employees chairman president acquisition takeover',
);
const STAKES = wordSet('stake interest shares stock');
const PRONOUNS = wordSet('he she his her himself herself');
/** `who founded it`, `the Taft family`, `Taft resigned` */
const OF_PEOPLE = wordSet('who family families brothers resigned testified');
/** What somebody has, and a company is: `Taft's firm`, but `the Taft firm`. */
const FIRM = wordSet('firm firms');
const POSSESSIVE = /^['’]s?$/;
/** Words behind a name within which a pronoun is the bearer. */
const PRONOUN_REACH = 6;

/** Whether a company or a person is meant where both have the name, by what stands beside it; `null` where nothing tells. */
export function tellBearer(table: TokenTable, name: Extent): 'organisation' | 'person' | null {
  if (isTitled(table, name) || hasFirm(table, name)) return 'person';
  if (isOwner(table, name) || isOwned(table, name)) return 'organisation';
  return isSpokenOf(table, name) ? 'person' : null;
}

function wordAt({ forms }: TokenTable, at: number): string {
  return forms[at]?.text.toLowerCase() ?? '';
}

export function isTitled(table: TokenTable, { from }: Extent): boolean {
  const before = wordAt(table, from - 1);
  return TITLES.has(before === '.' ? wordAt(table, from - 2) : before);
}

function hasFirm(table: TokenTable, { to }: Extent): boolean {
  return FIRM.has(wordAt(table, to + 1)) && POSSESSIVE.test(wordAt(table, to));
}

function isOwner(table: TokenTable, { to }: Extent): boolean {
  const next = wordAt(table, to);
  if (next === '<') return true;
  const at = POSSESSIVE.test(next) ? to + 1 : to;
  // `Taft's common shares`
  return COMPANYS.has(wordAt(table, at)) || (at > to && COMPANYS.has(wordAt(table, at + 1)));
}

function isOwned(table: TokenTable, { from }: Extent): boolean {
  const before = wordAt(table, from - 1);
  if (before === 'of') return PARTS.has(wordAt(table, from - 2));
  return before === 'in' && STAKES.has(wordAt(table, from - 2));
}

function isSpokenOf(table: TokenTable, { to }: Extent): boolean {
  const at = wordAt(table, to) === ',' ? to + 1 : to;
  if (OF_PEOPLE.has(wordAt(table, at))) return true;
  // `Taft's chairman said in his letter`
  if (POSSESSIVE.test(wordAt(table, to))) return false;
  for (let i = to; i < to + PRONOUN_REACH; i++) {
    if (wordAt(table, i) === '.') return false;
    if (PRONOUNS.has(wordAt(table, i))) return true;
  }
  return false;
}
