import { isCommonWord } from '../gazetteer/common-words.ts';
import { type KnownMatch, loadGazetteer, matchKnown } from '../gazetteer/gazetteer.ts';
import { isCapital, type Token } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { NEVER, TITLES } from './cues.ts';
import { type Grammar, grammarOf } from './grammars.ts';
import { newLexicon } from './lexicon.ts';
import { endRun } from './runs.ts';
import type { TokenSentence } from './sentence.ts';

/** Capitalised words of a person's name, with given names. */
const LONGEST_PERSON = 5;
/** `Herr Prof. Dr. Müller` */
const MOST_TITLES = 4;

/** Whether a capital may stand there only because a sentence or a quotation begins. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return at === 0 || !/^[\p{L}\p{N},;)-]/u.test(tokens[at - 1]?.text ?? '');
}

/** A name of the gazetteer, where no word of the language may stand in its place: `Man` is a city, too. */
function matchSurely(tokens: readonly Token[], at: number, grammar: Grammar): KnownMatch | null {
  const match = matchKnown(tokens, at, tokens.length, false);
  if (match === null || match.known.doubtful) return null;
  const { known, to } = match;
  const token = tokens[at];
  if (known.firm || to > at + 1) return match;
  if (token?.shape === 'upper') return token.text.length > 2 ? match : null;
  const isNamed = !grammar.capitalNouns || grammar.beforePlace.has(tokens[at - 1]?.text ?? '');
  return isNamed && !isOpening(tokens, at) ? match : null;
}

/** Index after a title and its full stop; `null` where none stands. */
function passTitle(tokens: readonly Token[], at: number, grammar: Grammar): number | null {
  const token = tokens[at];
  if (!isCapital(token) || !grammar.titles.has(token.key)) return null;
  if (token.text.length === 1 && tokens[at + 1]?.text !== '.') return null;
  if (grammar.capitalNouns && grammar.articles.has(tokens[at - 1]?.key ?? '')) return null;
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return isCapital(tokens[next]) && tokens[next]?.spaced ? next : null;
}

/** `Sánchez y la Sra. López`, `Bazoum du Niger`: small words that lead to another name. */
function leavesName(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.shape === 'lower') next++;
  if (tokens[at]?.key === 'y' || TITLES.has(tokens[next]?.key ?? '')) return true;
  return matchKnown(tokens, next, tokens.length, false)?.known.firm === true;
}

/** End of a person's name: of its run, or, where any noun may follow it, after the first word that is no given name. */
function endName(tokens: readonly Token[], from: number, grammar: Grammar): number {
  const limit = endRun(tokens, from);
  const { givenNames } = loadGazetteer();
  let words = 0;
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (token?.shape === 'lower' && leavesName(tokens, at)) return at;
    if (!isCapital(token)) continue;
    const endsName = TITLES.has(token.key) || NEVER.has(token.key) || passTitle(tokens, at, grammar) !== null;
    if (endsName && at > from) return at;
    words++;
    const isLast = grammar.capitalNouns && !givenNames.has(token.key) && tokens[at + 1]?.text !== '-';
    if (isLast || words === LONGEST_PERSON) return at + 1;
  }
  return limit;
}

/** The person named at a token: after a title, or by a given name and more. */
function takePerson(tokens: readonly Token[], at: number, grammar: Grammar): Candidate | null {
  let from = at;
  for (let titles = 0; titles < MOST_TITLES; titles++) from = passTitle(tokens, from, grammar) ?? from;
  if (TITLES.has(tokens[from]?.key ?? '') || NEVER.has(tokens[from]?.key ?? '')) return null;
  const to = endName(tokens, from, grammar);
  const person: Candidate = { from, to, kind: 'person', known: null, sure: true };
  if (from > at) return person;
  const first = tokens[from];
  const given = isCapital(first) && loadGazetteer().givenNames.has(first.key) && !isCommonWord(first.key);
  return given && tokens.slice(from, to).filter(isCapital).length > 1 ? person : null;
}

function readSentence({ tokens, casing }: TokenSentence, grammar: Grammar): readonly Candidate[] {
  // Where most words have a capital, only countries, capitals and such are sure.
  const tells = casing === 'normal' || (casing === 'title' && grammar.capitalNouns);
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const known = matchSurely(tokens, at, grammar);
    const match = tells || known?.known.firm === true ? known : null;
    const person = tells && isCapital(tokens[at]) ? takePerson(tokens, at, grammar) : null;
    if (person !== null && person.to > (match?.to ?? 0)) found.push(person);
    else if (match !== null) {
      const { known, to } = match;
      found.push({ from: at, to, kind: known.entity.kind, known, sure: true });
    }
    at = Math.max(at + 1, found.at(-1)?.to ?? 0);
  }
  return found;
}

/** Later short forms of the people that the article names in full: `Bazoum` after `Mohamed Bazoum`. */
function addShortForms(
  tokens: readonly Token[],
  found: readonly Candidate[],
  match: ReturnType<typeof newLexicon>['match'],
): readonly Candidate[] {
  const all: Candidate[] = [];
  let at = 0;
  for (const candidate of [...found, null]) {
    const limit = candidate?.from ?? tokens.length;
    while (at < limit) {
      const short = isCapital(tokens[at]) ? match(tokens, at, limit) : null;
      if (short?.kind === 'person')
        all.push({ from: at, to: short.to, kind: 'person', known: null, sure: false });
      at = short?.kind === 'person' ? short.to : at + 1;
    }
    if (candidate === null) break;
    all.push(candidate);
    at = candidate.to;
  }
  return all;
}

/**
 * Names in an article that is not in English, of whose words nothing is known: those of the gazetteer, and
 * people with a title or a known given name. A single capitalised word is a name only where it was part of one.
 *
 * @param language BCP 47 tag
 * @returns the names of each sentence
 */
export function readForeign(
  sentences: readonly TokenSentence[],
  language: string,
): readonly (readonly Candidate[])[] {
  const grammar = grammarOf(language);
  const lexicon = newLexicon();
  const first = sentences.map((sentence) => {
    const found = readSentence(sentence, grammar);
    for (const candidate of found) if (candidate.kind === 'person') lexicon.add(sentence.tokens, candidate);
    return found;
  });
  if (grammar.capitalNouns) return first;
  return sentences.map(({ tokens }, index) => addShortForms(tokens, first[index] ?? [], lexicon.match));
}
