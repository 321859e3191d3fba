import { isCommonWord } from '../knowledge/gazetteer/common-words.ts';
import { loadGivenNames } from '../knowledge/gazetteer/given-names.ts';
import { foldCase } from '../tools/text/tokens.ts';

/**
 * A line is the name of a person, such as stands alone where a byline does: two capitalised words, of which the first is
 * a given name or one is no word of English. `Market Fire` is none, nor is `FERRY STAYS`, nor `The Markets`.
 */
export function isPersonName(line: string): boolean {
  if (!/^\p{Lu}[\p{L}.'’-]*\s\p{Lu}[\p{L}'’-]+$/u.test(line) || !/\p{Ll}/u.test(line)) return false;
  return !/^(?:the|an?|no|our|why|how)\s/i.test(line) && mayBeName(line);
}

/** The first word is a given name, or it or the last is no word of English. */
export function mayBeName(written: string): boolean {
  const words = written.toLowerCase().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!isCommonWord(last) || !isCommonWord(first)) return true;
  return loadGivenNames().has(foldCase(first));
}

/** Of headlines in other languages: `INCENDIO EN ORRIN`. */
const JOINING =
  /^(?:en|in|im|am|und|der|die|das|des|du|au|aux|el|los|las|un|una|une|il|lo|och|og|het|een|te|na|do|dos|na|no)$/;

/** A name in capitals, alone on its line: no word of it is one of English, or the first is a given name. `FERRY STAYS` is none. */
export function isShoutedName(line: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]+){1,2}$/u.test(line)) return false;
  const words = line.toLowerCase().split(/\s+/);
  if (loadGivenNames().has(foldCase(words[0] ?? ''))) return true;
  return !words.some(isCommonWord) && !words.some((word) => JOINING.test(word));
}
