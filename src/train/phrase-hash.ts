import { hashText } from '../annotate/tagger/hash.ts';
import { extendPhrase } from '../annotate/tagger/phrases.ts';
import { tokensOf } from '../annotate/tagger/tokenize.ts';
import { MATTER, matterOf } from '../annotate/tagger/word-form.ts';
import { foldCase } from '../annotate/tokens.ts';

/** The key that a name is looked up by, as `findPhrases` makes it of tokens; `null` where the name has no word. */
export function hashPhrase(name: string): number | null {
  const tokens = tokensOf(name, { start: 0, end: name.length }).map(({ start, end }) =>
    name.slice(start, end),
  );
  const words = tokens
    .filter((token) => matterOf(token) !== MATTER.mark || token === "'s")
    .map((token) => hashText(foldCase(token)));
  return words.length === 0 ? null : words.reduce(extendPhrase);
}
