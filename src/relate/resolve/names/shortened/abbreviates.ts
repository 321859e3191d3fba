import { SHORTEST_SLIP } from '../../../../annotate/slip.ts';
import { COMPANY_TAILS } from '../../../../knowledge/organisations/legal-forms.ts';

/** What headlines leave out between the words of a name. */
const LEFT_OUT: ReadonlySet<string> = new Set(['and', '&', 'of', 'the', 'de']);
/** Letters that a misprint makes others of, or puts in another order. */
const MISPRINTED = 2;
/** More letters are no acronym. */
const LONGEST_ACRONYM = 8;

/**
 * Whether a company's name may be short for another, as headlines have it: some of its words, in their order, whole, cut
 * short or one letter off; its words run together; or the beginnings of its words as one. So may the names of
 * two companies be, which the caller has to tell apart.
 *
 * @param short words of a key
 * @example abbreviates(['bally', 'mfg'], ['bally', 'manufacturing']) // true
 * @example abbreviates(['pactel'], ['pacific', 'telesis']) // true
 * @example abbreviates(['arco'], ['atlantic', 'richfield']) // true
 * @example abbreviates(['irving', 'trust'], ['irving', 'bank']) // false
 */
export function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  return (
    standForWords(short, long) ||
    isRunTogether(short, long) ||
    beginsWords(short.join(''), [...long, 'company'])
  );
}

/**
 * Whether two names differ in nothing but what companies add to theirs and leave out, blanks, words cut short, or a
 * misprint.
 *
 * @example areOneName(['allegheny', "int'l"], ['alleghney', 'international', 'group']) // true
 */
export function areOneName(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [tellingOf(a), tellingOf(b)];
  if (isMisprint(one.join(''), other.join(''))) return true;
  return (
    one.length === other.length &&
    one.every(
      (word, at) =>
        isMisprint(word, other[at]!) || isCutShort(word, other[at]!) || isCutShort(other[at]!, word),
    )
  );
}

/**
 * Whether two names differ in nothing but blanks and what companies add to theirs and leave out.
 *
 * @example haveOneCore(['painewebber', 'group'], ['paine', 'webber']) // true
 */
export function haveOneCore(a: readonly string[], b: readonly string[]): boolean {
  return withoutTails(a).join('') === withoutTails(b).join('');
}

/** Whether a name is the end of a longer one, as where its beginning was not found. */
export function isEndOf(end: readonly string[], whole: readonly string[]): boolean {
  const from = whole.length - end.length;
  return from > 0 && end.every((word, at) => word === whole[from + at]);
}

function tellingOf(words: readonly string[]): readonly string[] {
  return withoutTails(words).filter((word) => !LEFT_OUT.has(word));
}

function withoutTails(words: readonly string[]): readonly string[] {
  let { length } = words;
  while (length > 1 && COMPANY_TAILS.has(words[length - 1]!)) length--;
  return words.slice(0, length);
}

function standForWords(short: readonly string[], long: readonly string[]): boolean {
  let next = 0;
  for (const word of short) {
    if (LEFT_OUT.has(word)) continue;
    while (next < long.length && !(isMisprint(word, long[next]!) || isCutShort(word, long[next]!))) next++;
    if (next++ >= long.length) return false;
  }
  return true;
}

/** Whether two run of letters are one, but for two letters in one place: `Stanely`. */
function isMisprint(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_SLIP || a.charAt(0) !== b.charAt(0)) return false;
  let [start, end] = [0, 0];
  while (start < shorter && a[start] === b[start]) start++;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= MISPRINTED;
}

/** `mfg` and `int'l`: its first letter, and others in their order. */
function isCutShort(cut: string, word: string): boolean {
  const letters = cut.replaceAll("'", '');
  if (letters.charAt(0) !== word.charAt(0)) return false;
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}

/** `PaineWebber` and `Paine Webber Group`. */
function isRunTogether(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.join('');
  let run = '';
  for (const word of long) {
    run += word;
    if (run.length >= letters.length) return run === letters;
  }
  return false;
}

/** `GM`, `PacTel`: the first word's beginning, and those of others in their order. */
function beginsWords(letters: string, words: readonly string[], from = 0): boolean {
  if (letters === '') return true;
  if (letters.length > LONGEST_ACRONYM) return false;
  for (let at = from; at < words.length && (from > 0 || at === 0); at++) {
    const word = words[at]!;
    for (
      let taken = 1;
      taken <= letters.length && letters.charAt(taken - 1) === word.charAt(taken - 1);
      taken++
    )
      if (beginsWords(letters.slice(taken), words, at + 1)) return true;
  }
  return false;
}
