import type { Mention } from '../model/model.ts';

/** Each may become a page that names the others beside it: an article with more different names is a list of them. */
export const MOST_NAMES = 1000;

/** The mentions before the first of a name that is one too many; all of them in any article that was written to be read. */
export function limitNames(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length <= MOST_NAMES) return mentions;
  const names = new Set<string>();
  const end = mentions.findIndex(({ name }) => names.add(name).size > MOST_NAMES);
  return end < 0 ? mentions : mentions.slice(0, end);
}
