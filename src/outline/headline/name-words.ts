import type { Mention } from '../../model/model.ts';
import type { HeadlineWord } from './headline-words.ts';
import { caseOf } from './letter-case.ts';
import { casedWordKey, visitCasedWords } from './visit-cased-words.ts';

/** What the article's names say of a word of its headline. */
export interface NamedWord {
  /** As it stands in the longest name that the text writes out. */
  readonly form: string | null;
  /** The tagger's name in the headline that it is a part of. */
  readonly mention: Mention | null;
  /** That name has more words. */
  readonly isLong: boolean;
  /** That name begins with it. */
  readonly isFirst: boolean;
}

/**
 * What the names of an article say of each word of its headline.
 *
 * @param mentions of the whole article
 * @param end of the headline in the text
 */
export function nameWords(
  words: readonly HeadlineWord[],
  mentions: readonly Mention[],
  end: number,
): readonly NamedWord[] {
  const forms = new Array<string | null>(words.length).fill(null);
  const lengths = new Array<number>(words.length).fill(0);
  const known = new Set(words.map(({ key }) => key));
  for (const name of listNames(mentions, end)) {
    const parts: string[] = [];
    visitCasedWords(name, 0, name.length, (from, to) => parts.push(name.slice(from, to)));
    // Few names are of the headline.
    if (!known.has(casedWordKey(parts[0] ?? ''))) continue;
    const keys = parts.map(casedWordKey);
    for (let at = 0; at + keys.length <= words.length; at++) {
      if (!keys.every((key, i) => words[at + i]!.key === key)) continue;
      for (const [i, part] of parts.entries()) {
        if (lengths[at + i]! >= parts.length || part.length !== words[at + i]!.text.length) continue;
        forms[at + i] = part;
        lengths[at + i] = parts.length;
      }
    }
  }
  const own = mentions.filter((mention) => mention.end <= end);
  return words.map((word, at) => {
    const mention = own.find(({ start, end: to }) => start <= word.start && word.end <= to) ?? null;
    const isLong = mention !== null && /[\s-]/.test(mention.text);
    return { form: forms[at]!, mention, isLong, isFirst: mention?.start === word.start };
  });
}

/** Names of more than one word as the text writes them, and the fullest forms of those in the headline. */
function listNames(mentions: readonly Mention[], end: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, text, name } of mentions) {
    if (start < end) {
      if (caseOf(name) !== 'upper') names.add(name);
    } else if (/[\s-]/.test(text) && caseOf(text) !== 'upper') names.add(text);
  }
  return names;
}
