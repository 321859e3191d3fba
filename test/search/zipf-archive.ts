import { createRandom, type Random } from '../../src/tools/random.ts';
import type { Draft } from '../plan/archive-of.ts';

const SYLLABLES = [
  'ba',
  'cor',
  'den',
  'fil',
  'gam',
  'hul',
  'jin',
  'kes',
  'lom',
  'mar',
  'nov',
  'pir',
  'qua',
  'ros',
];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'ation', 'ly', 'y', 'ies', 'ment'];
/** What nobody sees, or types otherwise: each is folded. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['e', 'é'],
  ['o', 'ö'],
  ['ar', 'a\u00adr'],
  ['il', 'ı\u200bl'],
];
const MARKS = [' ', ' ', ' ', ' ', ' ', ' ', ', ', ' — ', '-', '’', "'", ' “', '” ', ' (', ') ', '; '];
const ENDS = ['. ', '. ', '? ', '! ', '…\n', '.\n', '.”\n'];
const ODD = [
  '東京都知事',
  'กรุงเทพมหานคร',
  'U.S.',
  '3.5',
  '’80s',
  'café',
  'straße',
  'Москвы',
  'القاهرة',
  '𠮷野家',
  '😀',
];

/** People who are named wherever these words stand. */
export const NAMES = ['Volckering', 'Reagans', 'Baden Filed', 'Maries'];

function wordOf(rank: number): string {
  let stem = '';
  for (let rest = rank; stem === '' || rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    stem += SYLLABLES[rest % SYLLABLES.length];
  return stem + ENDINGS[(rank * 7) % ENDINGS.length];
}

function spell(word: string, random: Random): string {
  if (random.pickNumber(12) > 0) return word;
  const [plain, odd] = random.pick(SPELLINGS);
  return word.replace(plain, odd);
}

function writeBody(random: Random, words: number): string {
  let text = '';
  for (let left = words; left > 0; left--) {
    const chance = random.pickNumber(80);
    if (chance === 0) text += random.pick(ODD);
    else if (chance === 1) text += random.pick(NAMES);
    else {
      const word = spell(wordOf(random.pickRank(2500)), random);
      text += random.pickNumber(10) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    }
    text += random.pickNumber(14) === 0 ? random.pick(ENDS) : random.pick(MARKS);
  }
  // Lines are paragraphs.
  return text.trim().replace(/\s*\n\s*/g, '\n');
}

/** The day of an article: most in years before the newest, some in its months, the last in its newest month. */
function dayOf(number: number, count: number): string | null {
  if (number % 97 === 0) return null;
  if (number % 101 === 0) return '1994';
  if (number % 103 === 0) return '1995-06';
  const place = number / count;
  const [year, month] =
    place < 0.96 ? [1990 + (number % 5), number % 12] : place < 0.99 ? [1995, number % 6] : [1995, 6];
  return new Date(Date.UTC(year, month, 1 + (number % 28))).toISOString().slice(0, 10);
}

/** So many articles in words of which a few are everywhere and most are rare, as in the news; no two headlines alike. */
export function writeArchive(count: number, seed: number): readonly Draft[] {
  const random = createRandom(seed);
  return Array.from(
    { length: count },
    (_, number): Draft => ({
      path: `${String(number).padStart(6, '0')}.md`,
      headline: `${wordOf(random.pickRank(2500))} ${wordOf(random.pickRank(40))} no. ${number}`,
      day: dayOf(number, count),
      body: writeBody(random, 20 + random.pickNumber(50)),
    }),
  );
}
