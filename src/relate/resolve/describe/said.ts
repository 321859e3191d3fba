import type { Description, EntityKind } from '../../../model/model.ts';
import { byFrequency, countIn } from '../../../tools/collections/count.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { capitalise } from '../../../tools/sentences/capitalise.ts';

/** A description as one article has it. */
export interface Said {
  readonly row: number;
  /** What the article takes the name for. */
  readonly kind: EntityKind;
  readonly text: string;
  /** What spellings of it share. */
  readonly key: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** All that say a description, or a longer one of the same: `U.S. Treasury Secretary` says `Treasury Secretary`. */
export interface Support {
  readonly key: string;
  /** Articles that say it and no more. */
  readonly exact: number;
  readonly rows: ReadonlySet<number>;
}

/** Languages in which what a description is of stands before its last word. */
const HEAD_IS_LAST = /^(?:en|de)(?:-|$)/;

/** What spellings of a description share. */
export const spellAlike = (text: string): string =>
  text.toLowerCase().replaceAll('-', ' ').replaceAll('defence', 'defense').replaceAll('labour', 'labor');

export const isOneWord = (key: string): boolean => !key.includes(' ');

/** Whether one description is another with more words: `président français` of `président`. */
export const isLonger = (longer: string, key: string, language: string): boolean =>
  HEAD_IS_LAST.test(language) ? longer.endsWith(` ${key}`) : longer.startsWith(`${key} `);

/** The word that says what somebody is. */
export const headOf = (key: string, language: string): string =>
  HEAD_IS_LAST.test(language) ? key.slice(key.lastIndexOf(' ') + 1) : key.split(' ', 1)[0]!;

/** Each description with the articles that say it, or a longer one. */
export function supportAll(said: readonly Said[]): readonly Support[] {
  const byKey = groupBy(said, ({ key }) => key);
  const language = said[0]?.language ?? '';
  return [...byKey.keys()].map((key) => {
    const rows = new Set<number>();
    for (const [other, of] of byKey)
      if (other === key || isLonger(other, key, language)) for (const { row } of of) rows.add(row);
    return { key, exact: new Set(byKey.get(key)!.map(({ row }) => row)).size, rows };
  });
}

/** A description in the spelling that most articles have. */
export function quote(said: readonly Said[], key: string, since: Description['since']): Description {
  const counts = new Map<string, number>();
  for (const one of said) if (one.key === key) countIn(counts, one.text);
  const text = byFrequency(counts)[0]!;
  return { text: capitalise(text), language: said.find((one) => one.text === text)!.language, since };
}
