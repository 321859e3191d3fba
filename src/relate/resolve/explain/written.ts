import { keyOfName, levelSpaces } from '../names/name-key.ts';
import type { Bearer } from './bearers.ts';

/** The articles, ascending, that have each spelling of a bearer's name. */
export function gatherWritten({ groups }: Bearer): ReadonlyMap<string, readonly number[]> {
  const written = new Map<string, Set<number>>();
  for (const forms of groups.values())
    for (const [{ text }, articles] of forms) {
      const spelling = levelSpaces(text);
      const where = written.get(spelling) ?? new Set<number>();
      written.set(spelling, where);
      for (const article of articles) where.add(article);
    }
  return new Map([...written].map(([text, where]) => [text, [...where].sort((a, b) => a - b)]));
}

/** What the spellings of a bearer's name have as their keys. */
export function keysOfWritten(bearer: Bearer): ReadonlySet<string> {
  return new Set([...gatherWritten(bearer).keys()].map(keyOfName));
}
