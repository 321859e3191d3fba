import { isCommonWord } from '../../../knowledge/gazetteer/common-words.ts';
import { matchKnown } from '../../../knowledge/gazetteer/gazetteer.ts';
import type { Grammar } from '../../../knowledge/languages/grammars.ts';
import { LINKS } from '../../../knowledge/people/particles.ts';
import { TITLES } from '../../../knowledge/people/titles.ts';
import { isCapital, type Token } from '../../../tools/text/tokens.ts';
import { NO_NAMES } from '../cues.ts';
import type { ForeignName } from './foreign-name.ts';
import { isGivenName } from './given-names.ts';
import { matchPlace } from './place-names.ts';
import { endRun } from './runs.ts';
import { isNamedAfter, isOpening } from './surroundings.ts';

/** Capitalised words of a person's name, with given names. */
const LONGEST_PERSON = 5;
/** `Herr Prof. Dr. Müller` */
const MOST_TITLES = 4;

/** Offices that stand with a capital between a title and the name: `La Sra. Directora General`. */
const OFFICES = new Set(
  `director directora general secretario secretaria ministro ministra embajador embajadora alcalde alcaldesa senador
  senadora diputado diputada juez jueza fiscal ministre premier premiere maire prefet depute senateur procureur juge
  directeur directrice secretaire deputado deputada prefeito governador sindaco direttore direttrice bundeskanzler
  kanzler minister ministerin prasident prasidentin doktor professor presiden menteri mkuu waziri rais shugaba
  shugaban gwamna sarki`.split(/\s+/),
);
const ROMAN_NUMERAL = /^[IVX]{1,5}$/;

/**
 * The person named at a token: after a title or an office, or by a given name and more.
 *
 * @param smallWords words that stand in small letters in the article, and so name no one where a sentence begins
 */
export function takePerson(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  smallWords: ReadonlySet<string>,
): ForeignName | null {
  let from = at;
  for (let titles = 0; titles < MOST_TITLES; titles++) from = passTitle(tokens, from, grammar) ?? from;
  const first = tokens[from]?.key ?? '';
  if (
    TITLES.has(first) ||
    (NO_NAMES.has(first) && !isGivenName(first)) ||
    OFFICES.has(first) ||
    isKnownName(tokens, from, grammar)
  )
    return null;
  const to = endName(tokens, from, grammar);
  if (grammar.caseEndings?.test(tokens[to - 1]?.text ?? '')) return null;
  const isPerson =
    from > at || hasRole(tokens, from, to, grammar) || hasGivenName(tokens, from, to, grammar, smallWords);
  return isPerson ? { from, to, kind: 'person', known: null } : null;
}

/** Index after a title and its full stop; `null` where none stands. */
function passTitle(tokens: readonly Token[], at: number, grammar: Grammar): number | null {
  const token = tokens[at];
  if (!isCapital(token) || !grammar.titles.has(token.key)) return null;
  if (token.text.length === 1 && tokens[at + 1]?.text !== '.') return null;
  if (grammar.capitalNouns && grammar.articles.has(tokens[at - 1]?.key ?? '')) return null;
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return isCapital(tokens[next]) && tokens[next]?.spaced ? next : null;
}

/** `Sánchez y la Sra. López`, `Bazoum du Niger`: small words that lead to another name. */
function leavesName(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.shape === 'lower') next++;
  if (LINKS.has(tokens[at]?.key ?? '') || TITLES.has(tokens[next]?.key ?? '')) return true;
  return matchKnown(tokens, next, tokens.length, false)?.known.firm === true;
}

/** End of a person's name: of its run, or, where any noun may follow it, after the first word that is no given name. */
function endName(tokens: readonly Token[], from: number, grammar: Grammar): number {
  const limit = endRun(tokens, from);
  let words = 0;
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (token?.shape === 'lower' && leavesName(tokens, at)) return at;
    if (!isCapital(token)) continue;
    // `Mohammed VI`
    if (at > from && ROMAN_NUMERAL.test(token.text) && !isGivenName(tokens[at + 1]?.key ?? '')) return at + 1;
    const endsName =
      TITLES.has(token.key) || NO_NAMES.has(token.key) || passTitle(tokens, at, grammar) !== null;
    if (endsName && at > from) return at;
    words++;
    const isLast = grammar.namesMeet && !isGivenName(token.key) && tokens[at + 1]?.text !== '-';
    if (isLast || words === LONGEST_PERSON) return at + 1;
  }
  return limit;
}

/** Whether a place or an organisation that is known begins there, and so no person. */
function isKnownName(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (matchPlace(tokens, at, grammar.language) !== null) return true;
  const known = matchKnown(tokens, at, tokens.length, false)?.known;
  return known?.firm === true && !isGivenName(tokens[at]?.key ?? '');
}

/**
 * `le général Tiani`: the word before is an office, and this one is nothing else that has a capital. A given name by
 * itself, `le pape François`, would pass for another of the article's people.
 */
function hasRole(tokens: readonly Token[], at: number, to: number, grammar: Grammar): boolean {
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (before?.shape !== 'lower' || !grammar.roles.has(before.key)) return false;
  if (first?.shape !== 'capitalised' || !first.spaced || isCommonWord(first.key)) return false;
  return to > at + 1 || !isGivenName(first.key);
}

/** A given name and more, that nothing is named after. */
function hasGivenName(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: Grammar,
  smallWords: ReadonlySet<string>,
): boolean {
  const first = tokens[from];
  if (!isCapital(first) || !isGivenName(first.key)) return false;
  // `Grace Period`
  if (isCommonWord(first.key) && isCommonWord(tokens[from + 1]?.key ?? '')) return false;
  if (grammar.notGiven.has(first.key) || isNamedAfter(tokens, from)) return false;
  if (isOpening(tokens, from) && smallWords.has(first.key)) return false;
  return tokens.slice(from, to).filter(isCapital).length > 1;
}
