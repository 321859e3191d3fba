import { countIn } from '../../count.ts';
import type { AnnotatedArticle, Mention } from '../../model.ts';
import { keyOfEntity, keyOfName } from './name-key.ts';

/** The spelling that an article corrected stands in so many articles… */
const FEWEST_ARTICLES = 2;
/** …and so many times as many as the one that it was corrected to. */
const LEAD = 2;

const keyOf = (name: string): string => keyOfEntity('person', name);

/** Whether an article's full name was taken for a slip of another: `Donald Regan` beside a frequent `Reagan`. */
function isCorrected({ kind, text, name }: Mention): boolean {
  if (kind !== 'person' || text === name) return false;
  const [written, given] = [keyOf(text).split(' '), keyOf(name).split(' ')];
  return written.length > 1 && written.length === given.length && written.join() !== given.join();
}

/** The names as an article writes them: in full where it does so, bare where that is another surname. */
function undo(mention: Mention, corrected: ReadonlyMap<string, string>): Mention {
  const full = corrected.get(mention.name);
  if (full === undefined) return mention;
  const surname = keyOfName(mention.text).split(' ').at(-1)!;
  return { ...mention, name: keyOf(full).endsWith(surname) ? full : mention.text };
}

export interface Undone {
  readonly annotated: readonly AnnotatedArticle[];
  /** Corrected names by the ones that were written: pages of smaller archives were headed so. */
  readonly formerNames: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Within an article, a full name that is one letter off a frequent surname is taken for a slip. The archive knows
 * better where other articles write that full name too, and none the corrected one: those are two people.
 */
export function undoSlips(annotated: readonly AnnotatedArticle[]): Undone {
  const formerNames = new Map<string, Set<string>>();
  const articlesWith = new Map<string, number>();
  for (const { mentions } of annotated) {
    const full = mentions.filter(({ kind, text }) => kind === 'person' && text.includes(' '));
    for (const key of new Set(full.map(({ text }) => keyOf(text)))) countIn(articlesWith, key);
  }
  const isNoSlip = ({ text, name }: Mention): boolean => {
    const written = articlesWith.get(keyOf(text)) ?? 0;
    return written >= FEWEST_ARTICLES && written >= (articlesWith.get(keyOf(name)) ?? 0) * LEAD;
  };
  const undone = annotated.map((one) => {
    const wrong = one.mentions.filter((mention) => isCorrected(mention) && isNoSlip(mention));
    if (wrong.length === 0) return one;
    const corrected = new Map(wrong.map(({ name, text }) => [name, text.replace(/\s+/g, ' ')]));
    for (const [name, full] of corrected)
      formerNames.set(full, (formerNames.get(full) ?? new Set<string>()).add(name));
    return { ...one, mentions: one.mentions.map((mention) => undo(mention, corrected)) };
  });
  return { annotated: undone, formerNames };
}
