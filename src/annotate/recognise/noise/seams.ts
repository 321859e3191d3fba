import { findFullName } from '../../../knowledge/gazetteer/full-names.ts';
import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { NEWS_AGENCIES } from '../../../knowledge/organisations/news-agencies.ts';
import { TITLES } from '../../../knowledge/people/titles.ts';
import { foldCase } from '../../../tools/text/tokens.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL } from '../../tagger/words/word-form.ts';
import { textOf } from '../kinded-name.ts';
import { DASH, SELDOM_CAPITAL } from '../token-signs.ts';
import { partFromCountry } from './country-before.ts';
import { partJoined } from './joined-names.ts';

/** Where every word has a capital, these stand between names and in none. */
export const PARTING_VERBS = wordSet(`
  says said sees may will would could downgrades downgrade upgrades upgrade declares registers files sells buys wins
  gets completes acquires raises cuts seeks agrees rejects begins posts denies urges warns tells asks meets beat beats
  hits jails offers takes makes gives keeps wants expects approves reduces increases boosts lifts drops falls rises
  gains announces appoints elects resigns dies kills arrests joins leaves returns visits signs launches unveils
  vetoes ups affirms okays hikes sets plans names sues confirms resolves reports has
`);
/** Letters of the shortest place that is no abbreviation. */
const SHORTEST_PLACE = 4;
const [PLACE, ORGANISATION] = [TYPES.indexOf('LOC'), TYPES.indexOf('ORG')];
/** Behind `and` another name comes, `al-Qaeda and to Islamic State`. */
const AFTER_AND = wordSet('to by from with');
/** Legal forms that hardly anything stands behind. */
const STOPPED = /^(?:Inc|Corp|Ltd)$/;
/** In nobody's name: where somebody is. */
const WHERE = wordSet('in at from on');

/**
 * The names that were read as one over a seam: the sign that opens or closes the mark of a company
 * (`BORG-WARNER <BOR> HOLDINGS`), a dash with blanks around it (`BAKER - G-7`), a slash between people or places
 * (`Memphis/Cairo`), a country and its firm (`U.S. Firm Honeywell Inc`), the verb of a headline (`MOODY'S MAY DOWNGRADE CAESARS`), the agency that is told something
 * (`told Reuters Congress …`), what stands between somebody
 * and a place or a firm (`President Bazoum in Niamey`, `Caroline Levy of E.F. Hutton`).
 */
export function partAtSeams(
  table: TokenTable,
  name: TokenSpan,
  { casing }: SentenceTokens,
): readonly TokenSpan[] {
  const isHeadline = casing !== CASING.normal;
  const parts: TokenSpan[] = [];
  let from = name.from;
  for (let at = name.from; at <= name.to; at++) {
    if (at < name.to && !isSeam(table, name, at, isHeadline)) continue;
    if (at > from) parts.push({ ...name, from, to: at });
    from = at + 1;
  }
  return parts
    .filter((part) => parts.length === 1 || TYPES[name.type] !== 'PER' || !isPlain(table, part))
    .flatMap((part) => partAfterListener(table, part))
    .flatMap((part) => partFromCountry(table, part))
    .flatMap((part) => partJoined(table, part, casing))
    .flatMap((part) => partFromPlace(table, part));
}

/** Whether all words of a name are such as have a capital but in headlines: what somebody `VETOES HIGHWAY BILL`. */
function isPlain({ forms }: TokenTable, { from, to }: TokenSpan): boolean {
  return forms
    .slice(from, to)
    .every(({ capitalHabit }) => capitalHabit > 0 && capitalHabit <= SELDOM_CAPITAL);
}

function isSeam(
  { forms, starts, ends }: TokenTable,
  { from, to, type }: TokenSpan,
  at: number,
  isHeadline: boolean,
): boolean {
  const { text } = forms[at]!;
  if (text === '<' || text === '>') return true;
  if (text === 'and' && at + 1 < to && AFTER_AND.has(forms[at + 1]!.text)) return true;
  if (at > from && AFTER_AND.has(text) && forms[at - 1]!.text === 'and') return true;
  if (text === '/') return type !== ORGANISATION && TYPES[type] !== 'MISC';
  if (text === '.' && !isHeadline && at > from && at + 1 < to && endsCompany(forms, at)) return true;
  if (isHeadline && at > from && TYPES[type] !== 'LOC' && PARTING_VERBS.has(text.toLowerCase())) return true;
  const isInside = at > from && at + 1 < to;
  return isInside && DASH.test(text) && ends[at - 1]! < starts[at]! && ends[at]! < starts[at + 1]!;
}

/** Whether a stop ends a company's name and its sentence: `from Penn Central Corp. Bally bought`. */
function endsCompany(forms: TokenTable['forms'], at: number): boolean {
  const next = forms[at + 1]!;
  if (!STOPPED.test(forms[at - 1]!.text) || next.capital === CAPITAL.none) return false;
  return !LEGAL_FORMS.has(next.text.toLowerCase());
}

/** `Reuters` and `Congress` of `told Reuters Congress would …` */
function partAfterListener({ forms }: TokenTable, name: TokenSpan): readonly TokenSpan[] {
  const { from, to } = name;
  const isListener =
    to - from > 1 &&
    forms[from - 1]?.text.toLowerCase() === 'told' &&
    NEWS_AGENCIES.has(forms[from]!.text.toLowerCase());
  if (!isListener) return [name];
  return [
    { from, to: from + 1, type: ORGANISATION },
    { ...name, from: from + 1 },
  ];
}

function partFromPlace(table: TokenTable, name: TokenSpan): readonly TokenSpan[] {
  const { forms } = table;
  const { from, to } = name;
  if (TYPES[name.type] !== 'PER') return [name];
  if (followsPlace(table, name))
    return [
      { from, to: from + 1, type: PLACE },
      { ...name, from: from + 1 },
    ];
  for (let at = from + 1; at + 1 < to; at++) {
    const { text } = forms[at]!;
    if (WHERE.has(text))
      return [
        { ...name, to: at },
        { ...name, from: at + 1, type: PLACE },
      ];
    // `Caroline Levy of E.F. Hutton`; but Francis of Assisi is called so, and `Secretary of State Shultz` is one.
    const isOf = text === 'of' && at - from > 1 && forms[at + 1]!.capital !== CAPITAL.none;
    if (isOf && !forms.slice(from, at).some((form) => TITLES.has(form.text.toLowerCase())))
      return [{ ...name, to: at }, ...listWhose(table, { ...name, from: at + 1 })];
  }
  return [name];
}

/** The firm or the place that somebody is of; one word that is no known place may be either. */
function listWhose(table: TokenTable, name: TokenSpan): readonly TokenSpan[] {
  if (findFullName('place', textOf(table, name)) !== null) return [{ ...name, type: PLACE }];
  return name.to - name.from > 1 ? [{ ...name, type: ORGANISATION }] : [];
}

/** Whether a name begins with the place that somebody is said to be of: `attorney for Manhattan Rudolph Giuliani`. */
function followsPlace({ forms }: TokenTable, { from, to }: TokenSpan): boolean {
  const { text } = forms[from]!;
  if (
    to - from < 3 ||
    text.length < SHORTEST_PLACE ||
    !/^(?:for|of|in|to)$/.test(forms[from - 1]?.text ?? '')
  )
    return false;
  return findFullName('place', text) !== null && !loadGivenNames().has(foldCase(text));
}
