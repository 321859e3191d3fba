import { findPlaces } from '../../../../knowledge/gazetteer/find-places.ts';
import { LEGAL_FORMS } from '../../../../knowledge/organisations/legal-forms.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';
import type { TokenTable } from '../../../tagger/words/token-table.ts';
import { findDemonym } from '../../demonyms/find-demonym.ts';
import { type Extent, isInOneSentence, type KindedName, textOf } from '../../kinded-name.ts';
import { AND, SELDOM_CAPITAL } from '../../token-signs.ts';

/** What railways, banks and building societies are called by. */
const KINDS = wordSet('railroad railway railways bank banking society');
/** Before a place that something is in, or that is told of beside another. */
const PLACED = /^(?:in|at|near|from|to|both|between|,|\/)$/i;

/**
 * Companies called after two places, of which the tagger has found the first as a place and the rest as a company:
 * `Cheltenham and Gloucester Building Society`, `Columbus and Southern Ohio Electric Co`. Not where the first is a country
 * or where something is, nor where the article has the rest by itself. In the order of the text; they do not overlap.
 */
export function pairPlaces(table: TokenTable, names: readonly KindedName[]): readonly Extent[] {
  const { forms } = table;
  let alone: ReadonlySet<number> | null = null;
  return names.flatMap((right, at): readonly Extent[] => {
    const left = names[at - 1];
    if (left?.kind !== 'place' || right.kind !== 'organisation' || left.to + 1 !== right.from) return [];
    if (!AND.test(forms[left.to]!.text) || !isCompany(table, right) || !beginsWithPlace(table, right))
      return [];
    const whole = { from: left.from, to: right.to };
    if (!isInOneSentence(table, whole) || PLACED.test(forms[left.from - 1]?.text ?? '')) return [];
    const [place] = findPlaces(textOf(table, left));
    if (place?.type === 'country') return [];
    alone ??= listAlone(table, names);
    return alone.has(table.hashWords(right.from, right.to)) ? [] : [whole];
  });
}

/** Hashes of the organisations that stand behind no `and`. */
function listAlone(table: TokenTable, names: readonly KindedName[]): ReadonlySet<number> {
  const alone = names.filter(
    ({ from, kind }) => kind === 'organisation' && !AND.test(table.forms[from - 1]?.text ?? ''),
  );
  return new Set(alone.map(({ from, to }) => table.hashWords(from, to)));
}

function isCompany({ forms }: TokenTable, { from, to }: Extent): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = forms[at]!.text.toLowerCase();
    if (LEGAL_FORMS.has(word) || KINDS.has(word)) return true;
  }
  return false;
}

/** Whether a name begins with a place, the name of its people, or a word that is small elsewhere: `Southern`, `District`. */
function beginsWithPlace(table: TokenTable, { from, to }: Extent): boolean {
  const { capitalHabit } = table.forms[from]!;
  if (capitalHabit > 0 && capitalHabit <= SELDOM_CAPITAL) return true;
  if (findDemonym(table.forms, from, from + 1) !== null) return true;
  return [from + 1, from + 2].some(
    (end) => end < to && findPlaces(textOf(table, { from, to: end })).length > 0,
  );
}
