import { SURE_SUFFIXES } from '../../knowledge/people/generations.ts';
import { COURTESY_TITLES, TITLES } from '../../knowledge/people/titles.ts';
import type { EntityKind } from '../../model/model.ts';
import { type NameType, type TokenSpan, TYPES } from '../tagger/model/labels.ts';
import type { TokenTable } from '../tagger/words/token-table.ts';
import { MATTER, type WordForm } from '../tagger/words/word-form.ts';
import { OFFICE_FIELDS } from './cues.ts';
import { findDemonym } from './demonyms/find-demonym.ts';
import type { KindedName } from './kinded-name.ts';

/** `MISC` is no kind of its own: of those only nationalities count. */
export const KIND_OF = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  MISC: null,
} as const satisfies Record<NameType, EntityKind | null>;

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
  const kind = KIND_OF[TYPES[type]!];
  if (kind === null || isCurrency(table, to)) return null;
  // `Martin Luther King Jr` has a surname that is a title elsewhere.
  let first = kind === 'person' ? passTitles(table, from, isSuffix(table, to - 1) ? to - 1 : to) : from;
  let last = to;
  while (last - first > 1 && opensOutside(table, first, kind)) first++;
  while (last > first && endsOutside(table, last - 1)) last--;
  if (last - first > 1 && isBoardless(table, last - 1)) last--;
  if (last - first > 3 && isOfPeople(table, last - 1)) last -= 2;
  if (kind === 'person') {
    if (last - first === 1 && isSuffix(table, first)) return null;
    if (last === to && isSuffix(table, last)) last++;
  }
  return last > first ? { from: first, to: last, kind } : null;
}

/** `US$4 billion` */
function isCurrency({ forms, starts, ends }: TokenTable, to: number): boolean {
  return forms[to]?.text === '$' && starts[to] === ends[to - 1];
}

function opensOutside(table: TokenTable, at: number, kind: EntityKind): boolean {
  const { text, matter } = table.forms[at]!;
  // The stop of `Sen.` is no part of the name behind it.
  if (matter === MATTER.mark || (text.length === 3 && /^the$/i.test(text))) return true;
  return kind === 'person' && COURTESY_TITLES.has(text.toLowerCase());
}

/** `Supervisory` of `VW Supervisory board`: what is said of the board alone. */
function isBoardless({ forms }: TokenTable, at: number): boolean {
  return (
    /^(?:supervisory|managing|executive)$/i.test(forms[at]!.text) && /^[a-z]/.test(forms[at + 1]?.text ?? '')
  );
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
  for (let at = to - 2; at >= from; at--) if (TITLES.has(word(at))) return passField(word, at + 1, to);
  return passField(word, from, to);
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
