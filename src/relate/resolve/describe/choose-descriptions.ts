import type { Description } from '../../../model/model.ts';
import { NO_DAY, NONE, type OutlineColumns, PRECISIONS, TO_THE_DAY } from '../../../outline/columns.ts';
import { dateOfNumber } from '../../../outline/day-number.ts';
import { byFrequency, countIn } from '../../../tools/collections/count.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import { capitalise } from '../../../tools/sentences/capitalise.ts';

/** So many articles have to say the same; in archives of few articles two. */
const FEWEST = 3;
const FEWEST_OF_FEW = 2;
const FEW_ARTICLES = 200;
/** A longer title is taken, `U.S. Treasury Secretary` for `Treasury Secretary`, where so large a part of those who say the short one say it. */
const SHARE_OF_LONGER = 0.1;
/** Titles of one word that say enough, where so large a part of the articles has them. */
const SAY_ENOUGH = new Set([
  'president',
  'premier',
  'chancellor',
  'pope',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
]);
const SHARE_OF_ONE_WORD = 0.5;
/** One description follows another in time by chance, where nothing changed, so seldom. */
const CHANCE = 0.005;

const TO_THE_MONTH = PRECISIONS.indexOf('month');

/** What is said of an entity. */
interface Told {
  readonly descriptions: readonly Description[];
  /** Rows of the articles that say what others say, too. */
  readonly alike: ReadonlySet<number>;
}

const NOTHING: Told = { descriptions: [], alike: new Set() };

/** A description as one article has it. */
interface Said {
  readonly row: number;
  readonly text: number;
}

/** All that say a description, or one that ends in it. */
interface Support {
  readonly key: string;
  /** Articles that say it and no more. */
  readonly exact: number;
  readonly rows: ReadonlySet<number>;
}

/** What spellings of a description share. */
const keyOf = (text: string): string =>
  text.toLowerCase().replaceAll('-', ' ').replaceAll('defence', 'defense').replaceAll('labour', 'labor');

const isOneWord = (key: string): boolean => !key.includes(' ');
/** Whether a description is of few people. */
const tells = (key: string): boolean => !isOneWord(key) || SAY_ENOUGH.has(key);
const endsIn = (longer: string, key: string): boolean => longer.endsWith(` ${key}`);
const isFormer = (key: string): boolean => /^(?:former|ex|then|late|acting)\b/.test(key);

/**
 * Of each entity what most articles say of it, right beside its name; where that changes with time, one after the
 * other. Nothing where few say the same.
 *
 * @param entityOf by mention: the place of its entity, below `count`; `NONE` where it has none
 */
export function chooseDescriptions(
  outlines: Pick<OutlineColumns, 'count' | 'mentions' | 'descriptions' | 'days' | 'precisions'>,
  entityOf: Uint32Array,
): (entity: number, articles: number) => Told {
  const { mentions, count } = outlines;
  const texts = listTexts(outlines.descriptions);
  const keys = texts.map(keyOf);
  const fewest = count < FEW_ARTICLES ? FEWEST_OF_FEW : FEWEST;
  const of = new Map<number, Said[]>();
  for (let row = 0; row < count; row++)
    for (let at = mentions.bounds[row]!; at < mentions.bounds[row + 1]!; at++) {
      const [text, entity] = [mentions.descriptions[at]!, entityOf[at]!];
      if (text === NONE || entity === NONE) continue;
      const said = of.get(entity);
      if (said === undefined) of.set(entity, [{ row, text }]);
      else said.push({ row, text });
    }
  const dayOf = (row: number): number =>
    outlines.precisions[row] === TO_THE_DAY ? outlines.days[row]! : NO_DAY;
  return (entity, articles) => {
    const said = of.get(entity) ?? [];
    if (said.length < fewest) return NOTHING;
    const supports = supportAll(said, keys);
    const alike = new Set(
      supports.flatMap(({ key, rows }) => (tells(key) && rows.size >= fewest ? [...rows] : [])),
    );
    const chosen = chooseKey(supports, articles, fewest);
    if (chosen === null) return { descriptions: [], alike };
    const descriptions = findChange(chosen, supports, dayOf, fewest).map(({ key, rows }, place) => ({
      text: capitalise(writtenMostly(said, texts, keys, key)),
      language: 'en',
      since: place === 0 ? null : dateOfNumber(Math.min(...Array.from(rows, dayOf)), TO_THE_MONTH),
    }));
    return { descriptions, alike };
  };
}

/** Each description with the articles that say it, or a longer one that ends in it. */
function supportAll(said: readonly Said[], keys: readonly string[]): readonly Support[] {
  const byKey = groupBy(said, ({ text }) => keys[text]!);
  return [...byKey.keys()].map((key) => {
    const rows = new Set<number>();
    for (const [other, of] of byKey)
      if (other === key || endsIn(other, key)) for (const { row } of of) rows.add(row);
    return { key, exact: new Set(byKey.get(key)!.map(({ row }) => row)).size, rows };
  });
}

const bySupport = (a: Support, b: Support): number => b.rows.size - a.rows.size || (a.key < b.key ? -1 : 1);

/** What is said most, at the length that most of those say who say more. */
function chooseKey(supports: readonly Support[], articles: number, fewest: number): Support | null {
  const ranked = supports.filter(({ rows }) => rows.size >= fewest).sort(bySupport);
  for (const start of ranked) {
    let chosen = start;
    for (;;) {
      const least = isOneWord(chosen.key) ? 0 : chosen.rows.size * SHARE_OF_LONGER;
      const longer = ranked.find(({ key, rows }) => endsIn(key, chosen.key) && rows.size >= least);
      if (longer === undefined) break;
      chosen = longer;
    }
    if (!isOneWord(chosen.key)) return chosen;
    const wasOnce = supports.some(({ key }) => endsIn(key, chosen.key) && isFormer(key));
    if (SAY_ENOUGH.has(chosen.key) && !wasOnce && chosen.exact >= articles * SHARE_OF_ONE_WORD) return chosen;
  }
  return null;
}

/** What was said before or after the chosen one, and never together with it: both in their order. */
function findChange(
  chosen: Support,
  supports: readonly Support[],
  dayOf: (row: number) => number,
  fewest: number,
): readonly Support[] {
  const daysOf = ({ rows }: Support): readonly number[] =>
    [...new Set(Array.from(rows, dayOf))].filter((day) => day !== NO_DAY).sort((a, b) => a - b);
  const own = daysOf(chosen);
  const headOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
  const others = supports
    .filter(({ key, rows }) => {
      const isOther = headOf(key) !== headOf(chosen.key) || isFormer(key) !== isFormer(chosen.key);
      return isOther && rows.size >= fewest && !isOneWord(key) && !key.includes(chosen.key);
    })
    .sort(bySupport);
  for (const other of others) {
    const days = daysOf(other);
    if (days.length === 0 || own.length === 0) continue;
    if (chanceOfParting(own.length, days.length) > CHANCE) continue;
    if (own.at(-1)! < days[0]!) return [chosen, other];
    if (days.at(-1)! < own[0]!) return [other, chosen];
  }
  return [chosen];
}

/** How likely so many days and so many others would come one behind the other by chance. */
function chanceOfParting(days: number, others: number): number {
  let chance = 2;
  for (let at = 1; at <= others; at++) chance *= at / (days + at);
  return chance;
}

/** The spelling that most articles have; of the one for a key. */
function writtenMostly(
  said: readonly Said[],
  texts: readonly string[],
  keys: readonly string[],
  key: string,
): string {
  const counts = new Map<string, number>();
  for (const { text } of said) if (keys[text] === key) countIn(counts, texts[text]!);
  return byFrequency(counts)[0]!;
}
