import type { Description } from '../../../model/model.ts';
import { NO_DAY, PRECISIONS } from '../../../outline/columns.ts';
import { dateOfNumber } from '../../../outline/day-number.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { headOf, isLonger, isOneWord, quote, type Said, type Support } from './said.ts';

/** A longer title is taken, `U.S. Treasury Secretary` for `Treasury Secretary`, where so large a part of those who say the short one say it. */
const SHARE_OF_LONGER = 0.1;
/** Titles of one word that say enough, where so large a part of the articles has them. */
const SAY_ENOUGH = wordSet(`
  president premier chancellor pope king queen emperor emir sultan président présidente pape roi reine presidente
  presidenta papa rey reina rei rainha chancelier chancelière präsident präsidentin papst könig königin bundeskanzler
  bundeskanzlerin kanzler kanzlerin bundespräsident bundespräsidentin`);
const SHARE_OF_ONE_WORD = 0.5;
/** German offices of one word that are of few people, whatever part has them: `Außenministerin`. */
const COMPOUND =
  /^\p{L}{3,}(?:minister|präsident|chef|sprecher|sekretär|direktor|trainer|bürgermeister|beauftragter?|vorsitzender?)(?:in)?$/u;
/** One description follows another in time by chance, where nothing changed, so seldom. */
const CHANCE = 0.005;

const TO_THE_MONTH = PRECISIONS.indexOf('month');

const FORMER =
  /^(?:(?:der |die )?(?:ehemalige|frühere|damalige)|former|ex|then|late|acting|ancien|ancienne|feu|antiguo|antigua|antigo|antiga|früherer?|ehemaliger?|damaliger?)(?: |$)/;

const isFormer = (key: string): boolean => FORMER.test(key);

/** Whether a description is of few people. */
export const tellsOf = (key: string): boolean => !isOneWord(key) || SAY_ENOUGH.has(key) || COMPOUND.test(key);

/**
 * What most articles say word for word, and what they said before or say since; empty where few do.
 *
 * @param said in one language
 * @param fewest so many articles must
 */
export function chooseTitle(
  said: readonly Said[],
  supports: readonly Support[],
  articles: number,
  fewest: number,
  dayOf: (row: number) => number,
): readonly Description[] {
  if (said.length < fewest) return [];
  const { language } = said[0]!;
  const chosen = chooseKey(supports, articles, fewest, language);
  if (chosen === null) return [];
  return findChange(chosen, supports, dayOf, fewest, language).map(({ key, rows }, place) =>
    quote(said, key, place === 0 ? null : dateOfNumber(Math.min(...Array.from(rows, dayOf)), TO_THE_MONTH)),
  );
}

const bySupport = (a: Support, b: Support): number => b.rows.size - a.rows.size || (a.key < b.key ? -1 : 1);

/** What is said most, at the length that most of those say who say more. */
function chooseKey(
  supports: readonly Support[],
  articles: number,
  fewest: number,
  language: string,
): Support | null {
  const ranked = supports.filter(({ rows }) => rows.size >= fewest).sort(bySupport);
  for (const start of ranked) {
    let chosen = start;
    for (;;) {
      const least = isOneWord(chosen.key) ? 0 : chosen.rows.size * SHARE_OF_LONGER;
      const longer = ranked.find(
        ({ key, rows }) => isLonger(key, chosen.key, language) && rows.size >= least,
      );
      if (longer === undefined) break;
      chosen = longer;
    }
    if (!isOneWord(chosen.key) || COMPOUND.test(chosen.key)) return chosen;
    const wasOnce = supports.some(({ key }) => isFormer(key) && key.endsWith(` ${chosen.key}`));
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
  language: string,
): readonly Support[] {
  const daysOf = ({ rows }: Support): readonly number[] =>
    [...new Set(Array.from(rows, dayOf))].filter((day) => day !== NO_DAY).sort((a, b) => a - b);
  const own = daysOf(chosen);
  const head = headOf(chosen.key, language);
  const others = supports
    .filter(({ key, rows }) => {
      const isOther = headOf(key, language) !== head || isFormer(key) !== isFormer(chosen.key);
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
