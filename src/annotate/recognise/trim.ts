import { WEEKDAYS } from '../../knowledge/calendar/weekdays.ts';
import { LEGAL_FORMS, SURE_FORMS } from '../../knowledge/organisations/legal-forms.ts';
import { SURE_SUFFIXES } from '../../knowledge/people/generations.ts';
import { COURTESY_TITLES, TITLES } from '../../knowledge/people/titles.ts';
import type { EntityKind } from '../../model/model.ts';
import { isOneSlip } from '../slip.ts';
import { type NameType, type TokenSpan, TYPES } from '../tagger/model/labels.ts';
import type { TokenTable } from '../tagger/words/token-table.ts';
import { CAPITAL, MATTER, type WordForm } from '../tagger/words/word-form.ts';
import { OFFICE_FIELDS } from './cues.ts';
import { findDemonym } from './demonyms/find-demonym.ts';
import type { Extent, KindedName } from './kinded-name.ts';
import { SELDOM_CAPITAL } from './token-signs.ts';

/** `MISC` is no kind of its own: of those only nationalities count. */
export const KIND_OF = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  MISC: null,
} as const satisfies Record<NameType, EntityKind | null>;

const WEEKDAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS.map(({ name }) => name));

/** Words with which no name ends. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'in', '&']);

/** Whether no name ends so: in a sign, a quotation mark or a comma, but in a stop or a bracket some do. */
export function isOuterMark({ matter, text }: WordForm): boolean {
  return matter === MATTER.mark && text !== '.' && text !== ')' && text !== '!';
}

/**
 * Leaves articles, titles, possessive endings and outer marks outside a name, and takes a `Jr` behind a person's in;
 * `null` where nothing is left.
 */
export function trimName(table: TokenTable, { from, to, type }: TokenSpan): KindedName | null {
  const read = KIND_OF[TYPES[type]!];
  if (read === null || isCurrency(table, to)) return null;
  if (read === 'organisation' && isFieldAndHolder(table, { from, to }))
    return { from: from + 1, to, kind: 'person' };
  const kind = read === 'person' && isCompany(table, { from, to }) ? 'organisation' : read;
  // `Martin Luther King Jr` has a surname that is a title elsewhere.
  let first = kind === 'person' ? passTitles(table, from, isSuffix(table, to - 1) ? to - 1 : to) : from;
  let last = to;
  while (last - first > 1 && opensOutside(table, first, kind)) first++;
  // `Opposition Labour Party`
  if (kind === 'organisation' && last - first > 2 && STANDING.test(table.forms[first]!.text)) first++;
  while (last > first && endsOutside(table, last - 1)) last--;
  if (last - first > 1 && isBoardless(table, last - 1)) last--;
  if (kind === 'organisation') last = endOrganisation(table, { from: first, to: last });
  if (last - first > 3 && isOfPeople(table, last - 1)) last -= 2;
  if (kind === 'person') {
    if (last - first === 1 && isSuffix(table, first)) return null;
    if (isOffice(table, { from: first, to: last })) return null;
    if (last === to && isSuffix(table, last)) last++;
    if (first === from) first = takeInitials(table, first);
    if (last - first === 2 && (isDayBehind(table, first) || isAdministration(table.forms[last - 1]!))) last--;
  }
  return last > first ? { from: first, to: last, kind } : null;
}

/** Where an organisation's name ends, without what is said of it behind its name. */
function endOrganisation(table: TokenTable, { from, to }: Extent): number {
  let end = to;
  if (end - from > 1 && isOfBody(table, end - 1)) end--;
  while (end - from > 1 && isRank(table, end - 1)) end--;
  if (end - from > 1 && isUnit(table.forms[end - 1]!)) end--;
  return end - from > 3 && isDanish(table, end - 3) ? end - 3 : end;
}

/** `Mines Subroto` of `Minister of Energy and Mines Subroto`: the rest of an office, and who holds it. */
function isFieldAndHolder({ forms }: TokenTable, { from, to }: Extent): boolean {
  const word = (at: number): string => forms[at]?.text.toLowerCase() ?? '';
  if (to - from !== 2 || word(from - 1) !== 'and' || !OFFICE_FIELDS.has(word(from))) return false;
  const isOffice = OFFICE_FIELDS.has(word(from - 2)) && word(from - 3) === 'of' && TITLES.has(word(from - 4));
  const { capitalHabit } = forms[from + 1]!;
  return isOffice && (capitalHabit === 0 || capitalHabit > SELDOM_CAPITAL);
}

/** `Martin Marietta Corp`; `Co` is a surname, too, behind one given name. */
function isCompany({ forms }: TokenTable, { from, to }: Extent): boolean {
  const { text, capital } = forms[to - 1]!;
  const word = text.toLowerCase();
  if (to - from < 2 || !LEGAL_FORMS.has(word)) return false;
  return SURE_FORMS.has(word) || capital === CAPITAL.mixed || (word === 'co' && to - from > 2);
}

/** `Treasury Secretary`: an office by itself is nobody's name; `Premier` and `King` are surnames and names, too. */
function isOffice({ forms }: TokenTable, { from, to }: Extent): boolean {
  const fields = forms.slice(from, to - 1);
  if (!/^(?:secretary|minister)$/i.test(forms[to - 1]!.text)) return false;
  return fields.every(({ text }) => OFFICE_FIELDS.has(text.toLowerCase()));
}

/** Whether a day stands behind somebody whom the article names without it: `Reagan Friday`. */
function isDayBehind({ forms, words, capital }: TokenTable, at: number): boolean {
  return WEEKDAY_NAMES.has(forms[at + 1]!.text) && capital[words[at]!]! > 1;
}

/** `Administrtation` of `Reagan Administrtation`, with a slip or of several: what somebody heads. */
function isAdministration({ text }: WordForm): boolean {
  return text.startsWith('Admin') && isOneSlip(text.toLowerCase(), 'administration');
}

/** Index of the initials that a title has parted from the name behind them: `A.` of `Chairman A. William Reynolds`. */
function takeInitials({ forms, starts, ends, sentences }: TokenTable, from: number): number {
  const isInitial =
    forms[from - 1]?.text === '.' &&
    /^\p{Lu}$/u.test(forms[from - 2]?.text ?? '') &&
    ends[from - 2] === starts[from - 1] &&
    TITLES.has(forms[from - 3]?.text.toLowerCase() ?? '');
  return isInitial && !sentences.some((sentence) => sentence.from === from) ? from - 2 : from;
}

/** `US$4 billion` */
function isCurrency({ forms, starts, ends }: TokenTable, to: number): boolean {
  return forms[to]?.text === '$' && starts[to] === ends[to - 1];
}

/** How a party stands. */
const STANDING = /^(?:opposition|ruling)$/i;

function opensOutside(table: TokenTable, at: number, kind: EntityKind): boolean {
  const { text, matter } = table.forms[at]!;
  // The stop of `Sen.` is no part of the name behind it.
  if (matter === MATTER.mark || (text.length === 3 && /^the$/i.test(text))) return true;
  if (kind === 'organisation' && text.length < 3 && isArticle(table, at)) return true;
  return kind === 'person' && COURTESY_TITLES.has(text.toLowerCase());
}

/** `An` of `An International Monetary Fund team`, by the letter behind it; `A and P` is a company. */
function isArticle({ forms }: TokenTable, at: number): boolean {
  const next = forms[at + 1]!;
  const [article, { length }] = [forms[at]!.text, next.text];
  if ((article !== 'A' && article !== 'An') || length < 3 || next.capital === CAPITAL.none) return false;
  return /^[AEIOU]/.test(next.text) === (article === 'An');
}

/** `A/S`, the legal form of Danes and Norwegians, which some papers leave out. */
function isDanish({ forms }: TokenTable, at: number): boolean {
  return forms[at]!.text === 'A' && forms[at + 1]!.text === '/' && forms[at + 2]!.text === 'S';
}

/** `Supervisory` of `VW Supervisory board`: what is said of the board alone. */
function isBoardless({ forms }: TokenTable, at: number): boolean {
  return (
    /^(?:supervisory|managing|executive)$/i.test(forms[at]!.text) && /^[a-z]/.test(forms[at + 1]?.text ?? '')
  );
}

/** `UNIT` of `GM UNIT LIFTS STAKE`: in capitals it is told apart from no name. */
function isUnit({ text }: WordForm): boolean {
  return text === 'UNIT' || text === 'UNITS';
}

const RANKS = /^(?:senior|associate|deputy|assistant|vice)$/i;

/** `Senior Associate` of `GAO Senior Associate Director`: the rank of who is of a body. */
function isRank({ forms }: TokenTable, at: number): boolean {
  const next = forms[at + 1]?.text ?? '';
  return RANKS.test(forms[at]!.text) && (TITLES.has(next.toLowerCase()) || RANKS.test(next));
}

/** Bodies whose members and reports are spoken of behind their names. */
const BODY = /^(?:committee|commission|house|senate)$/i;
const OF_BODY = /^(?:democrats|republicans|report|majority|minority)$/i;

/** `Democrats` of `House Budget Committee Democrats`, `Majority` of `House Majority leader`: who is of a body, or what it wrote. */
function isOfBody({ forms }: TokenTable, at: number): boolean {
  return OF_BODY.test(forms[at]!.text) && BODY.test(forms[at - 1]!.text);
}

/** `Western` of `Paris Club of Western creditors`: what others are, of whom a name cannot be. */
function isOfPeople({ forms }: TokenTable, at: number): boolean {
  if (forms[at - 1]!.text !== 'of' || !/^\p{Ll}/u.test(forms[at + 1]?.text ?? '')) return false;
  return /^(?:west|east|north|south)ern$/i.test(forms[at]!.text) || findDemonym(forms, at, at + 1) !== null;
}

function endsOutside({ forms }: TokenTable, at: number): boolean {
  const { text } = forms[at]!;
  return isOuterMark(forms[at]!) || (text.length === 2 && /^['’]s$/i.test(text)) || LINKS.has(text);
}

/**
 * Index after the last title before a person's name, `Energy Minister Subroto`, `Secretary of State Antony Blinken`;
 * `from` where none stands.
 */
function passTitles({ forms }: TokenTable, from: number, to: number): number {
  const word = (at: number): string => forms[at]!.text.toLowerCase();
  for (let at = to - 2; at >= from; at--)
    if (TITLES.has(word(at)) || isSlippedTitle(forms[at]!)) return passField(word, at + 1, to);
  return passField(word, from, to);
}

/** Letters of the shortest title in which a wrong one is taken for a slip: shorter ones are like names. */
const SHORTEST_TITLE = 8;

/** `Prersident`, `Secertary`: a word that is known nowhere, and a slip from a title. */
function isSlippedTitle({ text, capitalHabit, capital }: WordForm): boolean {
  if (capitalHabit > 0 || capital !== CAPITAL.first || text.length + 1 < SHORTEST_TITLE) return false;
  const word = text.toLowerCase();
  for (const title of TITLES) if (title.length >= SHORTEST_TITLE && isOneSlip(word, title)) return true;
  return false;
}

/** Words of the longest field of an office before its `Affairs`: `Latin American and Caribbean`. */
const LONGEST_FIELD = 5;

function findWord(word: (at: number) => string, wanted: string, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (word(at) === wanted) return at;
  return null;
}

/** Index after `of State for Economic Affairs`, with which no person's name begins; `from` where no such words stand. */
function passField(word: (at: number) => string, from: number, to: number): number {
  let at = from;
  while (at < to && (word(at) === 'of' || word(at) === 'for')) {
    let end = at + 2;
    while (end < to && OFFICE_FIELDS.has(word(end))) end++;
    const affairs = findWord(word, 'affairs', end, Math.min(to, end + LONGEST_FIELD));
    at = affairs === null ? end : affairs + 1;
  }
  return Math.min(at, to);
}

function isSuffix({ forms }: TokenTable, at: number): boolean {
  return SURE_SUFFIXES.has(forms[at]?.text.toLowerCase() ?? '');
}
