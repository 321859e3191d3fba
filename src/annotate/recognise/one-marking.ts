import { LEGAL_FORMS } from '../../knowledge/organisations/legal-forms.ts';
import { JOINING_PARTICLES } from '../../knowledge/people/particles.ts';
import { type TokenSpan, TYPES } from '../tagger/model/labels.ts';
import { CASING, type TokenTable } from '../tagger/words/token-table.ts';
import { CAPITAL } from '../tagger/words/word-form.ts';
import { ORGANISATION_TAILS } from './cues.ts';
import { findDemonym } from './demonyms/find-demonym.ts';
import { clearNoise } from './noise/clear-noise.ts';
import { DASH } from './token-signs.ts';

const [PERSON, PLACE, ORGANISATION] = [TYPES.indexOf('PER'), TYPES.indexOf('LOC'), TYPES.indexOf('ORG')];

const MOST_PARTICLES = 2;
const QUOTE = /^["“”]$/;

/** A dateline ends within so many tokens of its sentence's beginning: `NEW YORK, April 2 (Reuter) -`. */
const LONGEST_DATELINE = 14;

/** Brings names that the papers which the tagger learned from mark in different ways to one way. */
export function markOneWay(table: TokenTable, names: readonly TokenSpan[]): readonly TokenSpan[] {
  const marked: TokenSpan[] = [];
  let sentence = 0;
  for (const name of clearNoise(table, names)) {
    while (table.sentences[sentence]!.to <= name.from) sentence++;
    const last = marked.at(-1);
    const isNear = last !== undefined && last.from >= table.sentences[sentence]!.from;
    const begun = marked.at(-2);
    if (isNear && begun !== undefined && isNicknamed(table, [begun, last, name]))
      marked.splice(-2, 2, { ...name, from: begun.from });
    else if (isNear && goesOn(table, last, name)) marked[marked.length - 1] = { ...last, to: name.to };
    else if (isNear && isCapitalDistrict(table, last, name))
      marked[marked.length - 1] = { ...last, to: name.to };
    else if (isNear && isOne(table, last, name, table.sentences[sentence]!.casing))
      marked[marked.length - 1] = { ...last, to: name.to, type: ORGANISATION };
    else if (name.type === PLACE) marked.push(...partAtCommas(table, name));
    else if (isAgency(table, name, sentence)) marked.push({ ...name, type: ORGANISATION });
    else marked.push(name);
  }
  return marked;
}

/** `Daniel` and `Moi` of `Daniel arap Moi`: one person over the small words of a name. */
function goesOn({ forms }: TokenTable, first: TokenSpan, second: TokenSpan): boolean {
  if (first.type !== PERSON || second.from === first.to || second.from - first.to > MOST_PARTICLES)
    return false;
  for (let at = first.to; at < second.from; at++) if (!JOINING_PARTICLES.has(forms[at]!.text)) return false;
  return true;
}

/** `Burkhard "Bobby" Junger`: one person with what he is called by. */
function isNicknamed(
  { forms }: TokenTable,
  [first, called, last]: readonly [TokenSpan, TokenSpan, TokenSpan],
): boolean {
  if (first.type !== PERSON || last.type !== PERSON || called.to - called.from > 1) return false;
  const isQuoted = first.to + 1 === called.from && called.to + 1 === last.from;
  return isQuoted && QUOTE.test(forms[first.to]!.text) && QUOTE.test(forms[called.to]!.text);
}

/** `Washington, D.C.` is one place. */
const CAPITAL_DISTRICT = /^(?:D\.C\.?|DC)$/;

function isCapitalDistrict({ forms }: TokenTable, first: TokenSpan, second: TokenSpan): boolean {
  const isPair = first.type === PLACE && first.to + 1 === second.from && second.to - second.from === 1;
  return isPair && forms[first.to]!.text === ',' && CAPITAL_DISTRICT.test(forms[second.from]!.text);
}

/** `Bank of` and `Korea`, `Lufthansa` and `German Airlines`, `Barlow` and `Sons Plc`: two halves of one organisation. */
function isOne(table: TokenTable, first: TokenSpan, second: TokenSpan, casing: number): boolean {
  const { forms } = table;
  if (first.to === second.from) {
    if (first.type !== ORGANISATION) return false;
    const isOffice =
      first.to - first.from > 1
        ? OFFICE_OF.test(forms[first.to - 1]!.text)
        : forms[first.from]!.text === 'Bank' ||
          MISSION.test(forms[first.from]!.text) ||
          isTitleInCapitals(table, first, second, casing);
    return second.type === PLACE ? isOffice : casing === CASING.normal && isRest(table, first, second);
  }
  return first.to + 1 === second.from && forms[first.to]!.text === '&' && second.type === ORGANISATION;
}

/** Missions of the European Union, which are called after what they do and where: `EUTM Mali`. */
const MISSION = /^EU[A-Z]{2,4}$/;

/** Words that no name ends in: of `Bank of` and `Diario de` more is to come. */
const OFFICE_OF = /^(?:of|de|du|del|da|do)$/i;

/** `TODAY` and `NICARAGUA` where a report begins: a paper in capitals, which the words behind them do not have. */
function isTitleInCapitals(
  { forms }: TokenTable,
  first: TokenSpan,
  second: TokenSpan,
  casing: number,
): boolean {
  if (casing !== CASING.normal || second.to - second.from > 1) return false;
  const isUpper = [first.from, second.from].every((at) => forms[at]!.capital === CAPITAL.upper);
  return isUpper && forms[first.from]!.text.length > 3 && DASH.test(forms[second.to]?.text ?? '');
}

/** Whether an organisation is but the rest of the one right before it: several words, the last of a kind of company. */
function isRest({ forms }: TokenTable, first: TokenSpan, second: TokenSpan): boolean {
  const [begin, last] = [forms[second.from]!, forms[second.to - 1]!];
  if (second.type !== ORGANISATION || second.to - second.from < 2 || begin.capital === CAPITAL.upper)
    return false;
  // `told Reuters Skanska Corp would receive shares`
  if (forms[first.from - 1]?.text.toLowerCase() === 'told') return false;
  const word = last.text.toLowerCase();
  return ORGANISATION_TAILS.has(word) || LEGAL_FORMS.has(word);
}

/** `Doha, Qatar` is two places; a nationality after the comma is none. */
function partAtCommas({ forms }: TokenTable, name: TokenSpan): readonly TokenSpan[] {
  const parts: TokenSpan[] = [];
  let from = name.from;
  for (let at = name.from; at <= name.to; at++) {
    if (at < name.to && (forms[at]!.text !== ',' || CAPITAL_DISTRICT.test(forms[at + 1]?.text ?? '')))
      continue;
    const isEmpty = at === from;
    const isDemonym = !isEmpty && from > name.from && findDemonym(forms, from, at)?.to === at;
    if (!isEmpty && !isDemonym) parts.push({ ...name, from, to: at });
    from = at + 1;
  }
  return parts;
}

/** Whether a name is in brackets at the end of a dateline: the agency that the article is from. */
function isAgency({ forms, sentences }: TokenTable, { from, to }: TokenSpan, sentence: number): boolean {
  const isEnclosed = forms[from - 1]?.text === '(' && forms[to]?.text === ')';
  if (!isEnclosed || from - sentences[sentence]!.from > LONGEST_DATELINE) return false;
  return DASH.test(forms[to + 1]?.text ?? '');
}
