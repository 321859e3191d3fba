import { type KnownMatch, matchKnown } from '../../../knowledge/gazetteer/gazetteer.ts';
import type { Grammar } from '../../../knowledge/languages/grammars.ts';
import type { Token } from '../../../tools/text/tokens.ts';
import type { TokenSentence } from '../sentence.ts';
import { isGivenName } from './given-names.ts';
import { isCountry, matchPlace } from './place-names.ts';
import {
  followsCapital,
  goesOnWithParticle,
  isHyphenated,
  isNamedAfter,
  isOpening,
  precedesCapital,
} from './surroundings.ts';

/**
 * A name of the gazetteer, where no word of the language may stand in its place: `Man` is a city, too. Places also by
 * what the language calls them.
 */
export function matchSurely(
  tokens: readonly Token[],
  at: number,
  casing: TokenSentence['casing'],
  grammar: Grammar,
): KnownMatch | null {
  // Where most words have a capital, only countries, capitals and such are sure.
  const tells = casing === 'normal' || (casing === 'title' && grammar.capitalNouns);
  const isInside = (match: KnownMatch): boolean =>
    tells && match.known.entity.kind === 'place' && isInsideName(tokens, at, match, grammar);
  const own = matchPlace(tokens, at, grammar.language);
  const english = matchKnown(tokens, at, tokens.length, false);
  if (own !== null && own.to >= (english?.to ?? 0)) return isInside(own) ? null : own;
  if (english === null || english.known.doubtful || english.known.form === 'demonym') return null;
  if ((!tells && !english.known.firm) || isInside(english)) return null;
  return english.to > at + 1 || isSureWord(tokens, at, english, grammar) ? english : null;
}

/** `la Roma`, `el Madrid`: with an article a city is a club. */
function isClub(tokens: readonly Token[], at: number, { known }: KnownMatch, { language }: Grammar): boolean {
  const article = language === 'it' || language === 'es' ? tokens[at - 1]?.text : undefined;
  return /^(?:la|il|el)$/.test(article ?? '') && known.entity.location !== null;
}

/** Whether a place is part of the name of something else. */
function isInsideName(tokens: readonly Token[], at: number, match: KnownMatch, grammar: Grammar): boolean {
  const { known, to } = match;
  if (isHyphenated(tokens, at, to) && !(grammar.capitalNouns && tokens[at]?.shape === 'upper')) return true;
  const joins = followsCapital(tokens, at);
  if (isCountry(known.entity.name)) {
    // Where endings or order do what prepositions do, `Presiden Indonesia Joko Widodo`, countries stand among capitals.
    return grammar.roles.size > 0 && (joins || precedesCapital(tokens, to));
  }
  if (isNamedAfter(tokens, at) || goesOnWithParticle(tokens, to) || isClub(tokens, at, match, grammar))
    return true;
  return joins || (!grammar.capitalNouns && precedesCapital(tokens, to));
}

/** Whether the one word at a token is a name in its place, and no word of the language. */
function isSureWord(tokens: readonly Token[], at: number, { known }: KnownMatch, grammar: Grammar): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.shape === 'upper' && token.text.length < 3) return known.firm && grammar.capitalNouns;
  const hasPreposition = grammar.beforePlace.has(tokens[at - 1]?.text ?? '');
  if (grammar.notPlaces.has(token.key)) return hasPreposition;
  if (isCountry(known.entity.name)) return true;
  if (token.shape === 'upper' && known.entity.kind === 'organisation') return true;
  if (isGivenName(token.key) && isOpening(tokens, at)) return false;
  if (known.firm) return true;
  return (!grammar.capitalNouns || hasPreposition) && !isOpening(tokens, at);
}
