import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { listWords, wordSet } from '../../../tools/text/word-set.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, type WordForm } from '../../tagger/words/word-form.ts';
import { COUNTRY_OFFICES, ORGANISATION_HEADS, ORGANISATION_TAILS } from '../cues.ts';
import { findDemonym } from '../demonyms/find-demonym.ts';
import type { KindedName } from '../kinded-name.ts';
import { isNamedWithout } from '../noise/country-before.ts';

/** What rules a place is spoken of beside it: `UK Government`. */
const RULERS = wordSet('government governments cabinet administration');

/**
 * Index of the place that an organisation's name begins with, though the tagger has ended a name there: `Qatar` of
 * `Qatar Airways`, `Ohio` of `Ohio Supreme Court`; some papers that it learned from mark them as two. An acronym is
 * a name of its own (`India RBI`); where capitals say nothing, the last word or the first has to be one that
 * organisations are called by. An organisation before the place is part of the name, too, `Garuda Indonesia Airways`.
 *
 * @param before the two names before, whatever they are, the nearer one first
 */
export function beginPlace(
  table: TokenTable,
  before: readonly KindedName[],
  { from, to }: KindedName,
  { casing }: SentenceTokens,
): number | null {
  const { forms } = table;
  const [place, further] = before;
  if (place === undefined || place.kind !== 'place' || place.to !== from) return null;
  if (isNamedWithout(table, place.from, { from, to })) return null;
  // `Washington-based Weil and Associates`
  if (/^[a-z]/.test(forms[from - 1]!.text)) return null;
  const [first, last] = [forms[from]!, forms[to - 1]!];
  if (to - from === 1 && (first.capital === CAPITAL.upper || RULERS.has(first.text.toLowerCase())))
    return null;
  const isCalledSo =
    ORGANISATION_TAILS.has(last.text.toLowerCase()) || ORGANISATION_HEADS.has(first.text.toLowerCase());
  if (casing !== CASING.normal && !isCalledSo) return null;
  const isFurther = further !== undefined && further.kind === 'organisation' && further.to === place.from;
  return isFurther ? further.from : place.from;
}

/** Last words, beside legal forms, of what is called after a nation and is no office of it: `American Stock Exchange`. */
const CALLED_AFTER_NATIONS = wordSet(
  'express exchange airways airlines aerospace telecom telecommunications motors brands',
);

/** Last words of bodies that a nation has one of, and calls after itself: `Brazilian Coffee Institute`, `Costa Rican Red Cross`. */
const NATIONAL_BODIES = wordSet('institute board association society federation academy railways bourse');
/** And first words: `Brazilian Association of Citrus Juice Industries`, `Ivorian Chamber of Commerce`. */
const NATIONAL_HEADS = new Set(
  listWords('Federation Association Confederation Chamber Board Bureau Institute Academy Agency'),
);
const NATIONAL_PAIRS: ReadonlySet<string> = new Set([
  'red cross',
  'red crescent',
  'national bank',
  'national party',
  'nationalist party',
  'muslim league',
]);

/** Whether an organisation of two words or more is such as a nation's name belongs to. */
function isNational({ forms }: TokenTable, { from, to }: KindedName): boolean {
  if (to - from < 2 || forms[to - 1]!.capital === CAPITAL.upper) return false;
  if (NATIONAL_HEADS.has(forms[from]!.text) && /^(?:of|for)$/.test(forms[from + 1]!.text)) return true;
  const [before, last] = [to - 2, to - 1].map((at) => forms[at]!.text.toLowerCase()) as [string, string];
  if (forms.slice(from, to).some(({ text }) => text === 'of' || text === 'for')) return false;
  return NATIONAL_BODIES.has(last) || NATIONAL_PAIRS.has(`${before} ${last}`);
}

/** What a party, a church or a movement holds to, and is called after. */
const CREEDS = wordSet(
  'democratic republican conservative liberal labour labor communist socialist social christian catholic orthodox protestant anglican islamic muslim jewish hindu buddhist nationalist national constitutional green reform',
);

/** Index of the creed that a body's name begins with: `Liberal` of `Liberal Democratic Party`. An office has none, `Republican Congress`. */
export function beginCreed({ forms }: TokenTable, { from, to }: KindedName, floor: number): number | null {
  const [first, last] = [from, to - 1].map((at) => forms[at]!.text.toLowerCase()) as [string, string];
  const isBody = ORGANISATION_TAILS.has(last) || ORGANISATION_HEADS.has(first);
  if (!isBody || COUNTRY_OFFICES.has(first) || COUNTRY_OFFICES.has(last)) return null;
  let at = from;
  while (at > floor && isCreed(forms[at - 1]!)) at--;
  return at < from ? at : null;
}

function isCreed({ text, capital }: WordForm): boolean {
  return capital !== CAPITAL.none && CREEDS.has(text.toLowerCase());
}

/**
 * Index of the nationality that the name of a company, an office or a nation's body begins with: `British` of `British Sugar
 * Plc`, `Indian` of `Indian Navy`.
 */
export function beginNation(table: TokenTable, name: KindedName, floor: number): number | null {
  const { forms } = table;
  const { from, to } = name;
  const [first, last] = [from, to - 1].map((at) => forms[at]!.text.toLowerCase()) as [string, string];
  const isOffice = to - from === 1 && COUNTRY_OFFICES.has(first) && !RULERS.has(first);
  const isCompany = CALLED_AFTER_NATIONS.has(last) || LEGAL_FORMS.has(last);
  if (!isOffice && !isCompany && !isNational(table, name)) return null;
  // `Costa Rican Red Cross`
  for (const at of [from - 2, from - 1]) {
    if (at < floor || forms[at]!.capital === CAPITAL.none) continue;
    if (findDemonym(forms, at, from)?.to === from) return at;
  }
  return null;
}
