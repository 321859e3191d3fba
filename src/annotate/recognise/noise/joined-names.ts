import { findFullName } from '../../../knowledge/gazetteer/full-names.ts';
import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import { CASING, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL } from '../../tagger/words/word-form.ts';
import { ORGANISATION_TAILS } from '../cues.ts';
import { textOf } from '../kinded-name.ts';
import { OWNERS_ENDING } from '../token-signs.ts';
import { RESTS } from '../whole/pairs/paired-organisations.ts';

const [PLACE, ORGANISATION] = [TYPES.indexOf('LOC'), TYPES.indexOf('ORG')];
/** Of two letters some are firms of their founders', `BJ's Wholesale Clubs`. */
const ACRONYM = /^\p{Lu}{3,}$/u;

/**
 * Two organisations that were read as one: a body and what is a part of it, `USDA's Foreign Agricultural Service`, and
 * two that begin alike, `Group of Five and Group of Seven`, or of which the first is a group by its number, or ends in a legal form.
 */
export function partJoined(table: TokenTable, name: TokenSpan, casing: number): readonly TokenSpan[] {
  const { forms } = table;
  const { from, to } = name;
  if (name.type !== ORGANISATION || to - from < 3 || casing !== CASING.normal) return [name];
  for (let at = from + 1; at + 1 < to; at++) {
    const { text } = forms[at]!;
    const isOwner = OWNERS_ENDING.test(text) && isBody(table, from, at);
    const isTwo = text === 'and' && (isFirstOfTwo(table, name, at) || isFirmOfTwo(table, name, at));
    if (!isOwner && !isTwo) continue;
    return [{ ...name, to: at }, ...partJoined(table, typed(table, { ...name, from: at + 1 }), casing)];
  }
  return [name];
}

/** A name as a place's where it is a known one's: `Canada` of `Group of Five and Canada`. */
function typed(table: TokenTable, name: TokenSpan): TokenSpan {
  return findFullName('place', textOf(table, name)) === null ? name : { ...name, type: PLACE };
}

/** Whether a row of words is an organisation by its last one: an acronym, a known one, or `… University`. */
function isBody(table: TokenTable, from: number, to: number): boolean {
  const last = table.forms[to - 1]!.text;
  if (ACRONYM.test(last) || ORGANISATION_TAILS.has(last.toLowerCase())) return true;
  return to - from === 1 && findFullName('organisation', last) !== null;
}

/** Bodies of a state, by their last words. */
const BODIES = wordSet('commission committee board department ministry council agency');

/**
 * Whether a firm's legal form, or its country, stands before an `and` and another name behind it, `Permian Corp and Coastal
 * Corp`; or a body before it and another behind it, `Federal Trade Commission and Justice Department`.
 */
function isFirmOfTwo({ forms }: TokenTable, { to }: TokenSpan, at: number): boolean {
  const [before, after] = [forms[at - 1]!, forms[at + 1]!];
  if (after.capital === CAPITAL.none) return false;
  const word = after.text.toLowerCase();
  if (RESTS.has(word) || LEGAL_FORMS.has(word)) return false;
  if (LEGAL_FORMS.has(before.text.toLowerCase()) || before.text === 'U.S.') return true;
  return [before, forms[to - 1]!].every(({ text }) => BODIES.has(text.toLowerCase()));
}

/** Whether the name before an `and` goes on behind it as it began, or is a group of so many. */
function isFirstOfTwo({ forms, words }: TokenTable, { from }: TokenSpan, at: number): boolean {
  if (at - from < 2) return false;
  const isGroup = at - from > 2 && forms[at - 3]!.text === 'Group' && forms[at - 2]!.text === 'of';
  return isGroup || words[at + 1] === words[from];
}
