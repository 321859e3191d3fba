import { MOST_WORDS } from '../../reach.ts';
import { POSSESSIVE } from '../common-words.ts';
import { SAY_ENOUGH, SUPERLATIVE, VAGUE } from './organisation-words.ts';

const SMALL = /^\p{Ll}/u;
const WORLD = /^world['’]s$/;
/** Without its article it does not say which. */
const OF_A_COUNTRY =
  /^(?:nation|country|kingdom|state|region|continent|republic|island|city|province)['’]s$/i;
const NATIONAL = /^(?:\p{Lu}\.){2,}$|^\p{Lu}\p{Ll}/u;
const PASSING = /^(?:new|newly|newly-formed|formed|owned|growing|proposed|own)$/;
/** How large it is: `11.1 billion dlr`. */
const SIZE = /^(?:\d\S*|billion|mln|million|dlrs?|stg|pct|dollars?)$/;

/**
 * A description without what is true only of a place, or for a time, that it does not say: `nation's third largest`;
 * `null` where little is left.
 *
 * @param isCut what stands behind it is left out
 */
export function keepToBounds(words: readonly string[], isCut: boolean): string | null {
  const first = words[0]!;
  const isOfCountry = OF_A_COUNTRY.test(first);
  const isOwned = POSSESSIVE.test(first) && !isOfCountry;
  // `company's largest customer`; `world's largest insurer` says where.
  if (isOwned && SMALL.test(first) && !WORLD.test(first)) return null;
  const own = isOfCountry ? words.slice(1) : words;
  // `third largest U.S. oil company` says where, too.
  const isBound = !isCut && (own.includes('of') || own.slice(1, -1).some((word) => NATIONAL.test(word)));
  const isBoundless = isOfCountry || (!isOwned && !isBound);
  const bounded = isBoundless ? dropFirst(own, (word) => SUPERLATIVE.test(word)) : own;
  const kept = dropFirst(bounded, (word) => PASSING.test(word) || SIZE.test(word));
  return tells(kept) ? kept.join(' ') : null;
}

function dropFirst(words: readonly string[], isDropped: (word: string) => boolean): readonly string[] {
  const first = words.findIndex((word) => !isDropped(word));
  return first < 0 ? [] : words.slice(first);
}

/** Whether it says more than `the company Texaco` does, and what is so today. */
function tells(words: readonly string[]): boolean {
  const last = words.at(-1);
  if (last === undefined || POSSESSIVE.test(last)) return false;
  if (words.length > MOST_WORDS || words.includes('former')) return false;
  const of = words.indexOf('of');
  if (of >= 0) return of > 0 && of < words.length - 1;
  return words.slice(0, -1).some((word) => !VAGUE.has(word.toLowerCase())) || SAY_ENOUGH.has(words[0]!);
}
