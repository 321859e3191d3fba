import { type Grammar, grammarOf } from '../../../knowledge/languages/grammars.ts';
import { isCapital, type Token } from '../../../tools/text/tokens.ts';
import type { TokenSentence } from '../sentence.ts';
import type { ForeignName } from './foreign-name.ts';
import { matchSurely } from './known.ts';
import { takePerson } from './person.ts';
import { ShortNames } from './short-names.ts';
import { followsCapital, isOpening, precedesCapital } from './surroundings.ts';

/**
 * Names in an article that is not in English, of whose words little is known: those of the gazetteer, countries by
 * what the language calls them, and people with a title, an office or a known given name. A single capitalised word is
 * a name only where it was part of one.
 *
 * @param language BCP 47 tag
 * @returns the names of each sentence
 */
export function readForeign(
  sentences: readonly TokenSentence[],
  language: string,
): readonly (readonly ForeignName[])[] {
  const grammar = grammarOf(language);
  const smallWords = collectSmallWords(sentences);
  const names = new ShortNames();
  const first = sentences.map((sentence) => {
    const found = readSentence(sentence, grammar, smallWords);
    for (const { kind, from, to } of found) if (kind === 'person') names.add(sentence.tokens.slice(from, to));
    return found;
  });
  if (grammar.capitalNouns) return first;
  return sentences.map(({ tokens }, index) => addShortForms(tokens, first[index] ?? [], names, smallWords));
}

/** Words that stand in small letters in the article, and so may be words of its language wherever they stand. */
function collectSmallWords(sentences: readonly TokenSentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (token.shape === 'lower') words.add(token.key);
  return words;
}

function readSentence(
  { tokens, casing }: TokenSentence,
  grammar: Grammar,
  smallWords: ReadonlySet<string>,
): readonly ForeignName[] {
  const tells = casing === 'normal' || (casing === 'title' && grammar.capitalNouns);
  const found: ForeignName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = matchSurely(tokens, at, casing, grammar);
    const person = tells && isCapital(tokens[at]) ? takePerson(tokens, at, grammar, smallWords) : null;
    if (person !== null && person.to > (match?.to ?? 0)) found.push(person);
    else if (match !== null) {
      const { known, to } = match;
      found.push({ from: at, to, kind: known.entity.kind, known });
    }
    at = Math.max(at + 1, found.at(-1)?.to ?? 0);
  }
  return found;
}

/** Later short forms of the people that the article names in full: `Bazoum` after `Mohamed Bazoum`. */
function addShortForms(
  tokens: readonly Token[],
  found: readonly ForeignName[],
  names: ShortNames,
  smallWords: ReadonlySet<string>,
): readonly ForeignName[] {
  const all: ForeignName[] = [];
  let at = 0;
  for (const candidate of [...found, null]) {
    const limit = candidate?.from ?? tokens.length;
    while (at < limit) {
      const token = tokens[at];
      const isWord = token !== undefined && isOpening(tokens, at) && smallWords.has(token.key);
      const end = isCapital(token) && !isWord ? names.match(tokens, at, limit) : null;
      // `Marina Silva` is not `Lula da Silva`.
      if (end !== null && !followsCapital(tokens, at) && !precedesCapital(tokens, end)) {
        all.push({ from: at, to: end, kind: 'person', known: null });
        at = end;
      } else at++;
    }
    if (candidate === null) break;
    all.push(candidate);
    at = candidate.to;
  }
  return all;
}
