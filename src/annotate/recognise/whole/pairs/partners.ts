import { findPlaces } from '../../../../knowledge/gazetteer/find-places.ts';
import { LEGAL_FORMS } from '../../../../knowledge/organisations/legal-forms.ts';
import type { TokenTable } from '../../../tagger/words/token-table.ts';
import { CAPITAL, MATTER } from '../../../tagger/words/word-form.ts';
import { NO_NAMES } from '../../cues.ts';
import { type Extent, type KindedName, textOf } from '../../kinded-name.ts';
import { AND, SELDOM_CAPITAL } from '../../token-signs.ts';
import { RESTS } from './paired-organisations.ts';

/** Partners of the longest name but for the last two. */
const MOST = 5;

/**
 * Firms called after their partners, of which the tagger has found the last: surnames in a row with commas before
 * `and Co` or before two joined by `and`, `Bear, Stearns and Co`, `Morgan, Olmstead, Kennedy and Gardner Inc`, unless
 * the article names one of them by himself. In the order of the text; they do not overlap.
 *
 * @param pairs of surnames that are firms without a legal form: `Milbank, Tweed, Hadley and McCloy`
 */
export function findPartners(
  table: TokenTable,
  names: readonly KindedName[],
  pairs: readonly Extent[],
): readonly Extent[] {
  const ofPairs = new Map(pairs.map(({ from, to }) => [from, to]));
  const found: Extent[] = [];
  let sentence = 0;
  names.forEach((name) => {
    while (table.sentences[sentence]!.to <= name.from) sentence++;
    if (name.kind !== 'organisation') return;
    if (!isFirm(table, name) && ofPairs.get(name.from) !== name.to) return;
    const floor = Math.max(table.sentences[sentence]!.from, found.at(-1)?.to ?? 0);
    let from = name.from;
    for (let i = 0; i < MOST && isPartner(table, from - 2, floor, names); i++) from -= 2;
    if (from < name.from) found.push({ from, to: name.to });
  });
  return found;
}

/** Whether a name is a surname, or a row of them, before an `and`, and a company's: `Ball and Turben Inc`. */
function isFirm({ forms }: TokenTable, { from, to }: KindedName): boolean {
  const at = from + 1;
  const last = forms[to - 1]!.text.toLowerCase();
  if (!LEGAL_FORMS.has(last) && !RESTS.has(last)) return false;
  return at + 1 < to && (AND.test(forms[at]!.text) || forms[at]!.text === ',');
}

/** Whether a word before a comma is a surname that stands by itself there and nowhere else. */
function isPartner(table: TokenTable, at: number, floor: number, names: readonly KindedName[]): boolean {
  const { forms, words } = table;
  if (at < floor || forms[at + 1]!.text !== ',') return false;
  const { text, matter, capital, capitalHabit } = forms[at]!;
  if (matter !== MATTER.word || capital === CAPITAL.none || NO_NAMES.has(text.toLowerCase())) return false;
  // `Yesterday, Jefferies and Co` begins a sentence; `Bear, Stearns and Co` in one has its capital from the name.
  if (at === floor && capitalHabit > 0 && capitalHabit <= SELDOM_CAPITAL) return false;
  const previous = at > floor ? forms[at - 1]! : null;
  if (previous !== null && (previous.capital !== CAPITAL.none || /^[.'’-]$/.test(previous.text)))
    return false;
  const isElsewhere = names.some(
    ({ to }) => words[to - 1] === words[at] && to - 1 !== at && forms[to]?.text !== ',',
  );
  if (isElsewhere) return false;
  return !findPlaces(textOf(table, { from: at, to: at + 1 })).some(({ firm }) => firm);
}
