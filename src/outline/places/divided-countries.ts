import type { PlaceRecord } from '../../knowledge/gazetteer/read-places.ts';
import type { EditionDate, Span } from '../../model/model.ts';
import type { Surroundings } from './surroundings.ts';

interface DividedCountry {
  /** Code of the part that is mostly meant by the bare name, and of the other one. */
  readonly usual: string;
  readonly other: string;
  /** The day from which on the bare name is that of a whole again; `null`: it is divided still. */
  readonly until: string | null;
}

/** By the name of what is divided. */
const DIVIDED: ReadonlyMap<string, DividedCountry> = new Map([
  ['Korea', { usual: 'KR', other: 'KP', until: null }],
  ['Germany', { usual: 'XW', other: 'DD', until: '1990-10-03' }],
]);

/** So many times as often as the other is a part named that the bare name means beside both. */
const PART_LEAD = 2;

export function isDivided({ name }: PlaceRecord): boolean {
  return DIVIDED.has(name);
}

/**
 * The code of the part of a divided country that its name means in an article: the usual one, `South Korea`, unless
 * the article is about the other, or about both. Where the country is one again, or the article has no date, only the
 * one part that it names as often as the whole.
 */
export function choosePart(
  { name, country }: PlaceRecord,
  { countries, cities }: Surroundings,
  date: EditionDate | null,
): string | null {
  const divided = DIVIDED.get(name);
  if (divided === undefined) return null;
  const { usual, other, until } = divided;
  const isNamed = (code: string): boolean => countries.has(code) || cities.has(code);
  const countOf = (code: string): number => countries.get(code) ?? 0;
  const whole = countOf(country === '' ? name : country);
  if (until !== null && (date === null || date >= until)) {
    const [part, second] = [usual, other].filter(isNamed);
    return part !== undefined && second === undefined && countOf(part) >= whole ? part : null;
  }
  if (!isNamed(other)) return usual;
  if (isNamed(usual)) return countOf(usual) >= countOf(other) * PART_LEAD ? usual : null;
  return countOf(other) >= whole ? other : usual;
}

const BEFORE_WHOLE = /(?:\b(?:both|two|nazi|imperial|wartime|(?:re-?)?unified|divided|pre-?war) |\binter-)$/i;
const AFTER_WHOLE = /^ (?:war|peninsula|(?:re-?)?unification|empire|reich)\b/i;
/** Years before the division. */
const EARLY_YEAR = /\b(?:1[0-8]\d\d|19[0-3]\d|194[0-5])\b/;
const WORD_REACH = 12;
const YEAR_REACH = 50;

/** Whether the whole is meant where the name of a divided country stands: `Korean War`, `inter-Korean`, `in Germany in 1938`. */
export function meansWhole(text: string, { start, end }: Span): boolean {
  return (
    BEFORE_WHOLE.test(text.slice(Math.max(0, start - WORD_REACH), start)) ||
    AFTER_WHOLE.test(text.slice(end, end + WORD_REACH + WORD_REACH)) ||
    EARLY_YEAR.test(text.slice(Math.max(0, start - YEAR_REACH), end + YEAR_REACH))
  );
}
