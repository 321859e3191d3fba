import { type NameType, TYPES } from '../annotate/tagger/model/labels.ts';
import type { GoldName } from './training-set.ts';

/** The kinds that are scored: what is left out is only for telling these apart. */
const SCORED: ReadonlySet<number> = new Set(
  ['PER', 'LOC', 'ORG'].map((type) => TYPES.indexOf(type as NameType)),
);

export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** Of 100. */
  readonly f1: number;
  readonly byType: Readonly<Record<string, number>>;
  /** Of names, each once an article. */
  readonly names: number;
}

interface Counts {
  right: number;
  gold: number;
  found: number;
}

/** Compares names with those that people marked: exact span and kind, micro-averaged (CoNLL-2003 without MISC). */
export function scoreNames(
  documents: readonly {
    readonly text: string;
    readonly gold: readonly GoldName[];
    readonly found: readonly GoldName[];
  }[],
): Score {
  const all: Counts = { right: 0, gold: 0, found: 0 };
  const names: Counts = { right: 0, gold: 0, found: 0 };
  const types = TYPES.map((): Counts => ({ right: 0, gold: 0, found: 0 }));
  for (const { text, gold, found } of documents) {
    const cores = (list: readonly GoldName[]) =>
      new Map(list.filter(({ type }) => SCORED.has(type)).map((name) => [coreOf(text, name), name]));
    const [golden, mine] = [cores(gold), cores(found)];
    for (const { type } of golden.values()) types[type]!.gold++;
    for (const [key, { type }] of mine) {
      types[type]!.found++;
      if (golden.has(key)) types[type]!.right++;
    }
    const distinct = (keys: Iterable<string>) =>
      new Set(
        [...keys]
          .map((key) => key.split(' ').map(Number))
          .map(([from, to, type]) => `${text.slice(from, to)} ${type}`),
      );
    const [goldNames, myNames] = [distinct(golden.keys()), distinct(mine.keys())];
    names.gold += goldNames.size;
    names.found += myNames.size;
    for (const name of myNames) if (goldNames.has(name)) names.right++;
  }
  for (const { right, gold, found } of types) {
    all.right += right;
    all.gold += gold;
    all.found += found;
  }
  const byType = Object.fromEntries(
    TYPES.flatMap((type, i) => (SCORED.has(i) ? [[type, f1Of(types[i]!)]] : [])),
  );
  return {
    precision: (100 * all.right) / all.found,
    recall: (100 * all.right) / all.gold,
    f1: f1Of(all),
    byType,
    names: f1Of(names),
  };
}

/** The part of a name that marking schemes agree on: no outer marks, no `the`, no possessive ending. */
function coreOf(text: string, { start, end, type }: GoldName): string {
  let [from, to] = [start, end];
  const trim = (): void => {
    while (from < to && /[\s\p{P}]/u.test(text[from]!)) from++;
    while (to > from && /[\s\p{P}]/u.test(text[to - 1]!) && !/\w\.\w*\.$/.test(text.slice(from, to))) to--;
  };
  trim();
  if (/['’]s$/i.test(text.slice(from, to))) to -= 2;
  const article = /^the\s+/i.exec(text.slice(from, to));
  if (article !== null) from += article[0].length;
  trim();
  return `${from} ${to} ${type}`;
}

function f1Of({ right, gold, found }: Counts): number {
  return right === 0 ? 0 : (200 * right) / (gold + found);
}
