import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { COMPANY_TAILS } from '../../../knowledge/organisations/legal-forms.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL } from '../../tagger/words/word-form.ts';
import type { FoundExpansion } from '../expansions.ts';
import { type Extent, type KindedName, textOf } from '../kinded-name.ts';
import { ILLS, MADE } from './no-organisation.ts';

/** What is called after those who brought it in, and how far behind their names: `the Gramm-Rudman deficit target`. */
const LAWS = wordSet(
  'law laws act bill legislation amendment target targets goal figure cut cuts reductions budget deficit notification',
);
const LAW_REACH = 2;
const PACTS = wordSet('accord accords agreement agreements pact pacts');
/** Words that begin organisations' names, and are none alone: `Federal funds`. */
const BEGINNINGS = wordSet('federal central international general');

/**
 * Names without those that the article as a whole shows to be nobody's: laws called after two people, `Gramm-Rudman`, and pacts after a place that is known for them alone,
 * unless the article has somebody so called; words that begin no company of it; the letters that it gives a treaty or an illness.
 */
export function leaveNobodies(
  table: TokenTable,
  names: readonly KindedName[],
  expansions: readonly FoundExpansion[],
): readonly KindedName[] {
  const { words, forms } = table;
  const laws = new Set<number>();
  for (const name of names) {
    if (!isLaw(table, name) && !isPact(table, name)) continue;
    const key = table.hashWords(name.from, name.to);
    if (!laws.has(key) && !names.some((one) => endsIn(table, one, name))) laws.add(key);
  }
  const treaties = new Set<number>();
  for (const { to, acronym } of expansions) {
    const last = forms[to - 1]!.text.toLowerCase();
    if (MADE.has(last) || ILLS.has(last)) treaties.add(words[acronym]!);
  }
  return names.filter((name) => {
    const { from, to, kind } = name;
    if (laws.size > 0 && laws.has(table.hashWords(from, to))) return false;
    if (to - from > 1) return true;
    if (treaties.has(words[from]!)) return false;
    const isBefore = /^\p{Ll}/u.test(forms[to]?.text ?? '');
    const isBare = isBefore && kind === 'organisation' && BEGINNINGS.has(forms[from]!.text.toLowerCase());
    return !isBare || names.some((one) => words[one.from] === words[from] && isCompany(table, one));
  });
}

/** Whether a name is that of a house or a town which is known by what was agreed there: `the Plaza accord`. */
function isPact(table: TokenTable, name: KindedName): boolean {
  const { from, to, kind } = name;
  if (kind !== 'place' || to - from > 1 || !PACTS.has(table.forms[to]?.text.toLowerCase() ?? ''))
    return false;
  return findPlaces(textOf(table, name)).length === 0;
}

function isCompany({ forms }: TokenTable, { from, to }: Extent): boolean {
  return to - from > 1 && COMPANY_TAILS.has(forms[to - 1]!.text.toLowerCase());
}

/** Whether a name is two surnames with a hyphen, before a law. */
function isLaw({ forms, starts, ends }: TokenTable, { from, to }: Extent): boolean {
  if (to - from < 3 || forms[from + 1]!.text !== '-' || ends[from] !== starts[from + 1]) return false;
  if (forms[from + 2]!.capital === CAPITAL.none) return false;
  for (let at = to; at < to + LAW_REACH; at++) if (LAWS.has(forms[at]?.text ?? '')) return true;
  return false;
}

/** Whether a longer name ends in another: `Alexandria Ocasio-Cortez`. */
function endsIn({ words }: TokenTable, name: Extent, { from, to }: Extent): boolean {
  const offset = name.to - to;
  if (name.to - name.from <= to - from) return false;
  for (let at = from; at < to; at++) if (words[at] !== words[at + offset]) return false;
  return true;
}
