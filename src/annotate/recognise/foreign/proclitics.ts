import type { Token } from '../../tokens.ts';
import { matchPlace } from './place-names.ts';

/** Words of one letter, `and`, `in`, `for`, `to`, that are written together with the next word. */
const PROCLITICS: ReadonlyMap<string, RegExp> = new Map([
  ['ar', /^[وف]?[بلك]?/u],
  ['he', /^[ושמבלכה]{0,3}/u],
]);
/** Arabic `for` and the article after it: `للولايات` is `ل` and `الولايات`. */
const FOR_THE = /^[وف]?ل(?=ل)/u;

/** What stands before a place's name of several words in a token, and the name's first word. */
function findBeginning(
  tokens: readonly Token[],
  at: number,
  language: string,
  proclitics: RegExp,
): readonly [proclitic: string, first: string] | null {
  const { text } = tokens[at]!;
  const longest = proclitics.exec(text)?.[0].length ?? 0;
  const isName = (first: string): boolean => (matchPlace(tokens, at, language, first)?.to ?? 0) > at + 1;
  for (let length = 0; length <= longest; length++) {
    const first = text.slice(length);
    if (isName(first)) return [text.slice(0, length), first];
  }
  const forThe = language === 'ar' ? FOR_THE.exec(text)?.[0] : undefined;
  const first = forThe === undefined ? null : `ا${text.slice(forThe.length)}`;
  return first !== null && isName(first) ? [forThe!, first] : null;
}

/**
 * `وجنوب السودان`, and South Sudan, as three tokens: what is written together with the name of a place is a token of its
 * own. Only before names of several words: a single one, `وقطر`, may be any word.
 *
 * @param language without region
 */
export function splitProclitics(tokens: readonly Token[], language: string): readonly Token[] {
  const proclitics = PROCLITICS.get(language);
  if (proclitics === undefined) return tokens;
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
