import type { EntityKind } from '../../model.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { loadGazetteer, matchKnown } from '../gazetteer/gazetteer.ts';
import { isCapital, type Token } from '../tokens.ts';
import { AFTER_COMPANY, BEFORE_PLACE, NEVER, ORGANISATION_TAILS, ROLES, SPEECH, TITLES } from './cues.ts';

/**
 * What the words around it say of a capitalised word that neither the gazetteer nor the article explains;
 * `null` where they say nothing certain.
 */
export function judgeByContext(
  tokens: readonly Token[],
  at: number,
  smallWords: ReadonlySet<string>,
): EntityKind | null {
  const token = tokens[at];
  if (!isCapital(token) || token.text.length < 2 || NEVER.has(token.key) || TITLES.has(token.key))
    return null;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const begins = before === undefined || /^[“"‘:]$/.test(before.text);
  if (ORGANISATION_TAILS.has(token.key)) return null;
  const plain = isCommonWord(token.key) || smallWords.has(token.key);
  if (plain) return null;
  const { givenNames } = loadGazetteer();
  if (next?.text === ',' && isCapital(tokens[at + 2])) {
    const region = matchKnown(tokens, at + 2, Math.min(tokens.length, at + 6), false);
    if (region?.known.entity.kind === 'place' && region.known.form === undefined && !begins) return 'place';
  }
  if (next !== undefined && next.shape === 'lower') {
    if (SPEECH.has(next.key) && token.shape !== 'upper')
      return tokens[at + 2]?.key === 'it' ? 'organisation' : 'person';
    if (AFTER_COMPANY.has(next.key)) return 'organisation';
  }
  if (before?.shape === 'lower') {
    if (ROLES.has(before.key)) return 'person';
    if (BEFORE_PLACE.has(before.key)) return token.shape === 'upper' ? null : 'place';
  }
  if (!begins && givenNames.has(token.key) && token.shape === 'capitalised') return 'person';
  if (/\p{Ll}\p{Lu}/u.test(token.text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|O['’])/u.test(token.text))
    return 'organisation';
  return null;
}
