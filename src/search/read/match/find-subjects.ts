import { filterKey, filterOf } from '../../format/keys.ts';
import type { SubjectRecord } from '../../format/word-piece.ts';
import { type Stemmer, stemWord } from '../../text/stem.ts';
import { listFoundWords } from '../../text/words.ts';
import type { SubjectCard } from '../answer.ts';
import type { PartReader } from '../pieces.ts';
import { listAskedWords } from '../query/parse-query.ts';
import { askParts } from './ask-parts.ts';
import type { PartDates } from './dates-of-part.ts';

/** A part with the dates of its articles. */
export interface DatedPart {
  readonly reader: PartReader;
  readonly dates: PartDates;
}

/** One that is called just so counts as in so many times as many articles: `wheat` before a board of that name, `Baker` not before James Baker. */
const WHOLE = 1.5;
/** Words of names that may go on are looked for in so many pieces. */
const PIECES = 1;
const FOLDERS = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  topic: 'topics',
  source: 'sources',
  author: 'authors',
  story: 'stories',
  language: '',
} as const;

/**
 * The subjects whose names have all words, those in most articles first.
 *
 * @param words folded
 * @param stemmer of the language of the pages
 * @param isOpen whether the last word may go on
 * @param onFailure called where a part could not be asked
 */
export async function findSubjects(
  parts: readonly DatedPart[],
  words: readonly string[],
  stemmer: Stemmer | null,
  isOpen: boolean,
  onFailure: () => void,
): Promise<readonly SubjectCard[]> {
  const cards = new Map<string, SubjectCard>();
  for (const { dates, records } of await listRecords(parts, words, stemmer, isOpen, onFailure))
    for (const record of records) {
      const id = record.letter + record.slug;
      const card = cardOf(record, dates);
      if (card !== null) cards.set(id, joinCards(cards.get(id), card));
    }
  const weigh = (card: SubjectCard): number => card.count * (isWhole(card, words) ? WHOLE : 1);
  return [...cards.values()].sort((a, b) => weigh(b) - weigh(a) || (a.slug < b.slug ? -1 : 1));
}

/** Under what the articles stand of whoever has all words in the name, of at most so many. */
export async function listMeant(
  parts: readonly DatedPart[],
  words: readonly string[],
  stemmer: Stemmer | null,
  most: number,
  onFailure: () => void,
): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const { records } of await listRecords(parts, words, stemmer, false, onFailure))
    for (const { letter, slug, count } of records) {
      const key = filterKey(letter, slug);
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  const keys = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return keys.slice(0, most).map(([key]) => key);
}

interface FoundRecords {
  readonly dates: PartDates;
  readonly records: readonly SubjectRecord[];
}

async function listRecords(
  parts: readonly DatedPart[],
  words: readonly string[],
  stemmer: Stemmer | null,
  isOpen: boolean,
  onFailure: () => void,
): Promise<readonly FoundRecords[]> {
  if (words.length === 0) return [];
  return askParts(
    parts,
    async ({ reader, dates }) => ({ dates, records: await recordsOf(reader, words, stemmer, isOpen) }),
    onFailure,
  );
}

async function recordsOf(
  reader: PartReader,
  words: readonly string[],
  stemmer: Stemmer | null,
  isOpen: boolean,
): Promise<readonly SubjectRecord[]> {
  // `Bank of England` is found by `bank`: where `of` stands is a large piece, and nothing to tell names by.
  const { frequent } = await reader.manifest();
  const isTelling = words.some((word) => !frequent.includes(word));
  const lists = await Promise.all(
    words.map(async (word, at) => {
      if (isTelling && frequent.includes(word)) return [];
      const mayGoOn = isOpen && at === words.length - 1 && word.length > 2;
      const entries = mayGoOn
        ? await reader.beginning(word, PIECES)
        : [await reader.entry(stemWord(word, stemmer))];
      return entries.flatMap((entry) => entry?.subjects ?? []);
    }),
  );
  /** Under each word a subject stands with the first name that has it: of these, each has some of the words. */
  const all = new Map<string, { readonly record: SubjectRecord; readonly has: readonly boolean[] }>();
  for (const record of lists.flat()) {
    const id = record.letter + record.slug;
    const has = findInNames(record, words, isOpen);
    const known = all.get(id);
    if (known === undefined) all.set(id, { record, has });
    else {
      const isBetter = countTrue(has) > countTrue(known.has);
      all.set(id, {
        record: isBetter ? record : known.record,
        has: has.map((is, at) => is || known.has[at]!),
      });
    }
  }
  return [...all.values()].filter(({ has }) => has.every((is) => is)).map(({ record }) => record);
}

const countTrue = (some: readonly boolean[]): number => some.filter((is) => is).length;

/** Of each word, whether one of two names has it. */
function findInNames(
  { name, alias }: SubjectRecord,
  words: readonly string[],
  isOpen: boolean,
): readonly boolean[] {
  const own = [name, alias].flatMap((each) => listFoundWords(each).map(({ word }) => word));
  return words.map((word, at) =>
    isOpen && at === words.length - 1 ? own.some((one) => one.startsWith(word)) : own.includes(word),
  );
}

function isWhole({ name, alias }: SubjectCard, words: readonly string[]): boolean {
  return [name, alias ?? ''].some((each) => {
    const own = listAskedWords(each);
    return own.length === words.length && own.every((word, at) => word === words[at]);
  });
}

/** @returns `null` where there is no page to lead to */
function cardOf(record: SubjectRecord, dates: PartDates): SubjectCard | null {
  const { letter, slug, name, alias, count, first, last } = record;
  const filter = filterOf(letter);
  if (filter === null) return null;
  return {
    ...{ filter, slug, name, count },
    url: `${FOLDERS[filter]}/${slug}.html`,
    alias: alias === '' ? null : alias,
    first: dates.dateOf(first) || null,
    last: dates.dateOf(last) || null,
  };
}

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;
const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

function joinCards(known: SubjectCard | undefined, card: SubjectCard): SubjectCard {
  if (known === undefined) return card;
  return {
    ...known,
    alias: known.alias ?? card.alias,
    count: known.count + card.count,
    first: earlier(known.first, card.first),
    last: later(known.last, card.last),
  };
}
