import { isCommonWord } from '../../knowledge/gazetteer/common-words.ts';
import type { HeadlineWordRole } from '../../model/model.ts';
import type { CaseCounts } from './case-counts.ts';
import { capitaliseLetters, lowerLetters } from './letter-case.ts';

/** Accents at the end tell one form of a word from another, `condamne` from `condamné`; Greek has them on every word. */
const isSafe = (spelling: string, language: string): boolean => language === 'el' || /[a-z]$/.test(spelling);

/** In small letters, with the accents that usage mostly gives it: capitals often lack them. */
export function writeSmall(word: string, counts: CaseCounts, language: string): string {
  const lower = lowerLetters(word, language);
  if (counts.accented === null || hasAccent(lower)) return lower;
  for (const [spelling, count] of counts.accented)
    if (count * 2 > counts.all && spelling.length === lower.length && isSafe(spelling, language))
      return spelling;
  return lower;
}

const hasAccent = (word: string): boolean => /\p{M}/u.test(word.normalize('NFD'));

/** As {@link writeSmall}, with a capital at its beginning. */
function writeCapital(word: string, counts: CaseCounts, language: string): string {
  const small = writeSmall(word, counts, language);
  if (small === lowerLetters(word, language)) return capitaliseLetters(word, language);
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/** How often the word is written with a capital where it is no part of a longer name. */
function countAlone({ capital, upper, mixed }: CaseCounts): number {
  let sum = capital + upper;
  if (mixed !== null) for (const count of mixed.values()) sum += count;
  return sum;
}

/** And how often wherever no sentence begins. */
export function countCapitals(counts: CaseCounts): number {
  return countAlone(counts) + counts.begins + counts.inName;
}

/**
 * A word in capitals as usage writes it; `null` where usage has nothing to say.
 *
 * @param role what is known of it where it stands: one that may be any is judged by where it is by itself, but in German,
 * where nouns stand beside each other
 * @param language without region
 */
export function chooseCase(
  word: string,
  counts: CaseCounts,
  role: HeadlineWordRole,
  language: string,
): string | null {
  if (role === 'name') return chooseCapital(word, counts, counts.start, language);
  const capitals = role === 'any' && language !== 'de' ? countAlone(counts) : countCapitals(counts);
  if (counts.lower > 0 && counts.lower >= capitals) return writeSmall(word, counts, language);
  return capitals > 0 ? chooseCapital(word, counts, 0, language) : null;
}

function chooseCapital(word: string, counts: CaseCounts, starts: number, language: string): string | null {
  const { capital, begins, inName, upper, mixed } = counts;
  const initial = capital + begins + inName + starts;
  let [best, most] = ['', 0];
  for (const [form, count] of mixed ?? [])
    if (count > most && form.length === word.length && !isSlip(form)) [best, most] = [form, count];
  if (most > 0 && most >= initial && most >= upper) return best;
  if (upper > 0 && upper >= initial) return word;
  return initial > 0 ? writeCapital(word, counts, language) : null;
}

/** `INformation`: a capital too many. */
const isSlip = (form: string): boolean =>
  /^\p{Lu}{2}\p{Ll}{3}/u.test(form) && isCommonWord(form.toLowerCase());
