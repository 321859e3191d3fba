import { findPlaceOfDemonym } from '../../../knowledge/gazetteer/find-places.ts';
import { findFullName } from '../../../knowledge/gazetteer/full-names.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { findDemonym } from '../demonyms/find-demonym.ts';
import { type Extent, type KindedName, textOf } from '../kinded-name.ts';

const QUARTERS: ReadonlyMap<string, string> = new Map([
  ['N', 'North'],
  ['S', 'South'],
  ['E', 'East'],
  ['W', 'West'],
]);
const QUARTER = /^(?:north|south|east|west)$/i;
const INITIAL = /^([NSEW])(?:\. ?| )(?=\p{L}{2})/u;
/** Tokens of a name of a quarter of a country and of its people: `West German`. */
const REACH = 3;

/** A nationality, and the full name of its place. */
interface Demonym extends Extent {
  readonly place: string;
}

/** Names but `West` of `West German`, which is a people's as a whole, and `East` of `East and South China Seas`. */
export function leaveQuarters(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms } = table;
  return names.filter(({ from, to }) => {
    if (to - from > 1 || !QUARTER.test(forms[from]!.text)) return true;
    if (/^(?:and|or)$/.test(forms[to]?.text ?? '') && isQuartered(table, to + 1)) return false;
    const people = findDemonym(forms, from, Math.min(forms.length, from + REACH));
    return people === null || people.to === to;
  });
}

/** Whether a quarter and what it is of begin at a token: `South China`. */
function isQuartered({ forms }: TokenTable, at: number): boolean {
  const next = forms[at + 1];
  return QUARTER.test(forms[at]?.text ?? '') && next !== undefined && /^\p{Lu}/u.test(next.text);
}

/** Places with the initial of the quarter before them where they are known so: `S. AFRICA`, `W AFRICA`. */
export function takeInitials(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  return names.map((name, at) => {
    if (name.kind !== 'place') return name;
    const initial = findInitial(table, name, names[at - 1]?.to ?? 0);
    const isKnown =
      initial !== null && findFullName('place', `${initial.word} ${textOf(table, name)}`) !== null;
    return isKnown ? { ...name, from: initial.from } : name;
  });
}

/**
 * The same of a people: `S. AFRICAN`.
 *
 * @param names an initial in one of them is somebody's
 */
export function takeInitialOfPeople(table: TokenTable, people: Demonym, names: readonly Extent[]): Demonym {
  const initial = findInitial(table, people, 0);
  if (initial === null || names.some(({ from, to }) => from <= initial.from && initial.from < to))
    return people;
  const place = findPlaceOfDemonym(`${initial.word} ${textOf(table, people)}`);
  return place === null ? people : { from: initial.from, to: people.to, place: place.name };
}

/** @example spellQuarter('S. AFRICA') // 'South AFRICA' */
export function spellQuarter(name: string): string {
  return name.replace(INITIAL, (_, initial: string) => `${QUARTERS.get(initial)!} `);
}

/** The quarter whose initial stands before a name in its sentence, with its stop or without. */
function findInitial(
  { forms, sentences }: TokenTable,
  { from }: Extent,
  floor: number,
): { readonly from: number; readonly word: string } | null {
  const at = forms[from - 1]?.text === '.' ? from - 2 : from - 1;
  const word = at < floor ? undefined : QUARTERS.get(forms[at]!.text);
  if (word === undefined || sentences.some((sentence) => sentence.from > at && sentence.from <= from))
    return null;
  return { from: at, word };
}
