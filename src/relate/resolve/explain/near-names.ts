import { isOneSlip } from '../../../annotate/slip.ts';
import { compareText } from '../../../tools/text/compare-text.ts';
import { findNearestKey } from '../../../tools/text/nearest-key.ts';
import { parseName } from '../../decisions/named-entity.ts';
import { keyOfName } from '../names/name-key.ts';
import { soundAlike } from '../names/sound-alike.ts';

const MOST_NAMES = 5;

/** How near a name is to the one asked for; the nearest first. */
const IS_A_SLIP = 0;
const IS_LIKE = 1;
const HAS_A_WORD = 2;
/** Shorter words are in too many names. */
const SHORTEST_WORD = 4;

/** Names of the archive that share a word with one that it does not have, that sound like it or are a slip away. */
export function findNearNames(asked: string, names: Iterable<string>): readonly string[] {
  const words = keyOfName(parseName(asked).name).split(' ');
  const near = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const name of names) {
    const key = keyOfName(name);
    if (keys.has(key)) continue;
    keys.set(key, name);
    const rank = rankOf(words, key.split(' '));
    if (rank !== null) near.set(name, rank);
  }
  const slip = findNearestKey(words.join(' '), [...keys.keys()]);
  if (slip !== null) near.set(keys.get(slip)!, IS_A_SLIP);
  return [...near]
    .sort(([a, m], [b, n]) => m - n || compareText(a, b))
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}

function rankOf(asked: readonly string[], words: readonly string[]): number | null {
  const isLike = (a: string, b: string): boolean => soundAlike(a, b) || isOneSlip(a, b);
  if (asked.every((word) => words.some((other) => isLike(word, other)))) return IS_LIKE;
  return asked.some((word) => word.length >= SHORTEST_WORD && words.includes(word)) ? HAS_A_WORD : null;
}
