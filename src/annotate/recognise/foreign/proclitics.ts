import type { Token } from '../../../tools/text/tokens.ts';
import { matchPlace, READING_SIGNS } from './place-names.ts';

/** Words of one letter, `and`, `in`, `for`, `to`, that are written together with the next word. */
const PROCLITICS: ReadonlyMap<string, RegExp> = new Map([
  ['ar', new RegExp(`^أ?${READING_SIGNS}{0,3}[وف]?${READING_SIGNS}{0,3}[بلك]?${READING_SIGNS}{0,3}`, 'u')],
  ['he', new RegExp(`^(?:[ושמבלכה]${READING_SIGNS}{0,3}){0,3}`, 'u')],
]);
const BEGINS_WITH_SIGN = new RegExp(`^${READING_SIGNS}`, 'u');
/** What turns the reading direction may stand between two words, and is none. */
const INVISIBLE = /^\p{Cf}$/u;
/** Arabic `for` and the article after it: `للولايات` is `ل` and `الولايات`. */
const FOR_THE = /^[وف]?ل(?=ل)/u;

/** Letters of the shortest name of one word that is looked for behind another. */
const SHORTEST_ALONE = 5;

/**
 * `وجنوب السودان`, and South Sudan, as three tokens: what is written together with the name of a place is a token of its
 * own. Before a name of one word only where that is long, `وفرنسا`: a short one, `وقطر`, may be any word.
 *
 * @param language without region
 */
export function splitProclitics(all: readonly Token[], language: string): readonly Token[] {
  const proclitics = PROCLITICS.get(language);
  if (proclitics === undefined) return all;
  const tokens = all.filter(({ text }) => !INVISIBLE.test(text));
  return tokens.flatMap((token, at) => {
    const [proclitic, first] = findBeginning(tokens, at, language, proclitics) ?? ['', ''];
    if (proclitic === '') return [token];
    const start = token.start + proclitic.length;
    return [
      { ...token, end: start, text: proclitic, key: proclitic },
      { ...token, start, text: first, key: first, spaced: false },
    ];
  });
}

/** What stands before a place's name of several words in a token, and the name's first word. */
function findBeginning(
  tokens: readonly Token[],
  at: number,
  language: string,
  proclitics: RegExp,
): readonly [proclitic: string, first: string] | null {
  const { text } = tokens[at]!;
  const longest = proclitics.exec(text)?.[0].length ?? 0;
  const isName = (first: string): boolean => {
    const to = matchPlace(tokens, at, language, first)?.to ?? 0;
    return to > at + 1 || (to === at + 1 && first.length >= SHORTEST_ALONE);
  };
  for (let length = 0; length <= longest; length++) {
    const first = text.slice(length);
    // The sign of a vowel belongs to the letter before it.
    if (length > 0 && BEGINS_WITH_SIGN.test(first)) continue;
    if (isName(first)) return [text.slice(0, length), first];
  }
  const forThe = language === 'ar' ? FOR_THE.exec(text)?.[0] : undefined;
  const first = forThe === undefined ? null : `ا${text.slice(forThe.length)}`;
  return first !== null && isName(first) ? [forThe!, first] : null;
}
