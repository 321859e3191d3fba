import { addressTerm, filterKey, filterLetter } from '../format/keys.ts';
import { plainArticleUrl } from '../format/places.ts';
import { type Stemmer, stemWord } from '../text/stem.ts';
import type {
  Facets,
  FacetValue,
  FilterName,
  Hit,
  SearchAnswer,
  SearchEngine,
  SearchQuery,
  SubjectCard,
} from './answer.ts';
import { FILTERS } from './answer.ts';
import { askParts } from './match/ask-parts.ts';
import { isWithinDates, PartDates } from './match/dates-of-part.ts';
import { type DatedPart, findSubjects, listMeant } from './match/find-subjects.ts';
import { findForms, type Stemmers } from './match/find-words.ts';
import { matchKey, matchPart, type PartMatches, rateMatch, type Wanted } from './match/match-part.ts';
import { listMatches } from './match/match-set.ts';
import { type LoadPiece, openManifest, PartReader } from './pieces.ts';
import { type Clause, listAskedWords, type ParsedQuery, parseQuery } from './query/parse-query.ts';
import { replaceWord, suggestWord } from './query/suggest.ts';

/** What reads an index, wherever it is. */
interface IndexAccess {
  readonly load: LoadPiece;
  /** The stemmers of these languages, by language; those that cannot be loaded are left out. */
  readonly openStemmers: (languages: readonly string[]) => Promise<ReadonlyMap<string, Stemmer>>;
  readonly findDate: Parameters<typeof parseQuery>[1];
  readonly addressKey: (address: string) => string;
}

interface OpenIndex {
  readonly parts: readonly DatedPart[];
  readonly stemmers: Stemmers;
  /** Stemmers are missing: forms of words are not found. */
  readonly isPartial: boolean;
}

/** The articles of a part that are found, by all that was asked for but dates. */
interface FoundPart extends DatedPart {
  readonly matches: PartMatches;
  /** Those of the subject that was asked for by name; `null` where none was. */
  readonly named: Uint8Array | null;
}

/** All that is found. */
interface Found {
  readonly parts: readonly FoundPart[];
  readonly parsed: ParsedQuery;
  readonly clauses: readonly Clause[];
  readonly cards: readonly SubjectCard[];
  readonly isBeside: boolean;
  readonly isPartial: boolean;
}

const MOST_CARDS = 6;
const MOST_MARKS = 24;
const MOST_COMPLETIONS = 6;
/** A word of fewer letters is not taken for the beginning of one. */
const SHORTEST_BEGINNING = 2;
/** A word in more articles is what was meant. */
const MOST_DOUBTED = 20;
/** The subjects that a word may mean, where nothing has it in its text. */
const MOST_MEANT = 12;

/** The archive, as it can be asked by its index. */
export function searchArchive({ load, openStemmers, findDate, addressKey }: IndexAccess): SearchEngine {
  let opened: Promise<OpenIndex> | null = null;
  const open = (): Promise<OpenIndex> => {
    opened ??= openIndex(load, openStemmers);
    const mine = opened;
    const forget = (): void => {
      if (opened === mine) opened = null;
    };
    mine.then(({ isPartial }) => isPartial && forget(), forget);
    return mine;
  };
  let last: { readonly key: string; readonly found: Promise<Found> } | null = null;
  const find = (query: SearchQuery): Promise<Found> => {
    const key = JSON.stringify([query.text, query.filters]);
    if (last?.key === key) return last.found;
    const found = open().then((index) => findAll(index, query, findDate, addressKey));
    last = { key, found };
    const forget = (): void => {
      if (last?.found === found) last = null;
    };
    found.then(({ isPartial }) => isPartial && forget(), forget);
    return found;
  };
  return {
    answer: (query, from, count) =>
      find(query).then(
        (found) => open().then((index) => tell(index, found, query, from, count)),
        () => NOTHING,
      ),
    countFacets: (query, wanted) =>
      find(query).then((found) => open().then((index) => countFacets(index, found, query, wanted))),
    get span() {
      return open().then(({ parts }) => spanOf(parts));
    },
  };
}

/** What fails again here has failed when articles were looked for: it is told. */
const isTold = (): void => {};

/** Not even what tells of the index could be loaded. */
const NOTHING: SearchAnswer = {
  ...{ total: 0, hits: [], cards: [], marks: [], suggestion: null, completions: [] },
  ...{ isBeside: false, periods: [], undated: 0, isPartial: true },
};

async function openIndex(load: LoadPiece, openStemmers: IndexAccess['openStemmers']): Promise<OpenIndex> {
  const manifest = await openManifest(load);
  const parts = manifest.parts.map((head) => ({
    reader: new PartReader(head, load),
    dates: new PartDates(head),
  }));
  const opened = await openStemmers(manifest.stemmers);
  const stemmers: Stemmers = {
    all: [...opened.values()],
    own: opened.get(manifest.namesIn ?? '') ?? null,
    isPartial: manifest.isStemmedInPart || opened.size < manifest.stemmers.length,
  };
  return { parts, stemmers, isPartial: opened.size < manifest.stemmers.length };
}

function spanOf(parts: readonly DatedPart[]): { readonly first: string; readonly last: string } | null {
  const dates = parts
    .flatMap(({ reader }) => reader.head.calendar.map(([date]) => date))
    .filter((date) => date !== '');
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

async function findAll(
  { parts, stemmers, isPartial }: OpenIndex,
  { text, filters }: SearchQuery,
  findDate: IndexAccess['findDate'],
  addressKey: IndexAccess['addressKey'],
): Promise<Found> {
  const failed = { any: isPartial };
  const onFailure = (): void => {
    failed.any = true;
  };
  const parsed = parseQuery(text, findDate);
  const address = parsed.address === null ? '' : addressKey(parsed.address);
  if (address !== '') {
    const found = await findAddress(parts, addressTerm(address), onFailure);
    if (!isEmpty(found))
      return {
        ...{ parts: found, parsed, clauses: [], cards: [], isBeside: false },
        isPartial: failed.any,
      };
  }
  if (isWordless(parsed, text))
    return { parts: [], parsed, clauses: [], cards: [], isBeside: false, isPartial: false };
  const words = parsed.clauses.filter(({ isExcluded }) => !isExcluded).flatMap((clause) => clause.words);
  const clauses = await openLast(parts, parsed, stemmers, onFailure);
  const isGoingOn = clauses.at(-1)?.kind === 'beginning';
  const cards = await findSubjects(parts, words, stemmers.own, isGoingOn, onFailure);
  const wanted: Wanted = { clauses, filters, stemmers, subjects: [] };
  const whole = cards.find((card) => isJust(card, words));
  const named = whole === undefined ? null : filterKey(filterLetter(whole.filter), whole.slug);
  const search = (asked: Wanted): Promise<readonly FoundPart[]> =>
    askParts(parts, (part) => findInPart(part, asked, named), onFailure);
  const found = await search(wanted);
  const told = { parsed, clauses, cards: cards.slice(0, MOST_CARDS) };
  if (!isEmpty(found) || words.length === 0)
    return { ...told, parts: found, isBeside: false, isPartial: failed.any };
  const subjects = await Promise.all(
    clauses.map(({ kind, words: some, isExcluded }) =>
      isExcluded || kind === 'beginning' ? [] : listMeant(parts, some, stemmers.own, MOST_MEANT, onFailure),
    ),
  );
  const beside = subjects.some((some) => some.length > 0) ? await search({ ...wanted, subjects }) : found;
  return { ...told, parts: beside, isBeside: true, isPartial: failed.any };
}

/** Whether something was typed of which nothing can be looked for: but signs that belong to words yet to come. */
const isWordless = ({ clauses, date }: ParsedQuery, text: string): boolean =>
  clauses.length === 0 && date === null && /[^\s"“”„«»＂-]/.test(text);

const isEmpty = (parts: readonly FoundPart[]): boolean =>
  parts.every(({ matches }) => matches.set.every((mask) => mask === 0));

async function findInPart(part: DatedPart, wanted: Wanted, named: string | null): Promise<FoundPart> {
  const [matches, of] = await Promise.all([
    matchPart(part.reader, wanted),
    named === null ? null : matchKey(part.reader, named),
  ]);
  return { ...part, matches, named: of };
}

/** The article that had an address. */
function findAddress(
  parts: readonly DatedPart[],
  key: string,
  onFailure: () => void,
): Promise<readonly FoundPart[]> {
  return askParts(
    parts,
    async (part): Promise<FoundPart> => {
      const set = await matchKey(part.reader, key);
      return { ...part, matches: { set, clauses: [] }, named: null };
    },
    onFailure,
  );
}

/** Whether a subject is called just by some words. */
function isJust({ name, alias }: SubjectCard, words: readonly string[]): boolean {
  const asked = words.join(' ');
  return [name, alias ?? ''].some((each) => each !== '' && listAskedWords(each).join(' ') === asked);
}

/** Where nothing has the last word, and it may go on, words that begin like it are looked for. */
async function openLast(
  parts: readonly DatedPart[],
  { clauses, isOpen }: ParsedQuery,
  stemmers: Stemmers,
  onFailure: () => void,
): Promise<readonly Clause[]> {
  const last = clauses.at(-1);
  const [word = ''] = last?.words ?? [];
  if (
    !isOpen ||
    last === undefined ||
    last.kind !== 'word' ||
    last.isExcluded ||
    word.length < SHORTEST_BEGINNING
  )
    return clauses;
  if ((await countForms(parts, word, stemmers, onFailure)) > 0) return clauses;
  return [...clauses.slice(0, -1), { ...last, kind: 'beginning' }];
}

async function countForms(
  parts: readonly DatedPart[],
  word: string,
  stemmers: Stemmers,
  onFailure: () => void,
): Promise<number> {
  const found = await askParts(parts, ({ reader }) => findForms(reader, word, stemmers), onFailure);
  return found.flat().reduce((sum, { articles }) => sum + articles.length, 0);
}

/** An article that was found. */
interface Place {
  readonly part: FoundPart;
  readonly number: number;
}

/** The numbers of a part that are found within the dates that were asked for. */
function listWithin(part: FoundPart, parsed: ParsedQuery, { from, to }: SearchQuery): readonly number[] {
  const numbers = listMatches(part.matches.set);
  if (from === null && to === null && parsed.date === null) return numbers;
  const isIn = new Map<string, boolean>();
  return numbers.filter((number) => {
    const date = part.dates.dateOf(number);
    let within = isIn.get(date);
    if (within === undefined) {
      within =
        isWithinDates(date, from, to) &&
        (parsed.date === null || isWithinDates(date, parsed.date.from, parsed.date.to));
      isIn.set(date, within);
    }
    return within;
  });
}

function sortPlaces({ parts, parsed }: Found, query: SearchQuery): readonly Place[] {
  const places = parts.flatMap((part) =>
    listWithin(part, parsed, query).map((number): Place => ({ part, number })),
  );
  if (query.sort === 'oldest') return undatedLast(places);
  const newest = undatedLast([...places].reverse());
  if (query.sort === 'newest' || parts.every(({ matches }) => matches.clauses.length === 0)) return newest;
  const rated = newest.map((place, order) => {
    const { matches, named } = place.part;
    return { place, order, rating: rateMatch(matches, place.number, (named?.[place.number] ?? 0) > 0) };
  });
  return rated.sort((a, b) => b.rating - a.rating || a.order - b.order).map(({ place }) => place);
}

function undatedLast(places: readonly Place[]): readonly Place[] {
  const isDated = ({ part, number }: Place): boolean => part.dates.dateOf(number) !== '';
  const dated = places.filter(isDated);
  return dated.length === places.length ? places : [...dated, ...places.filter((place) => !isDated(place))];
}

async function tell(
  index: OpenIndex,
  found: Found,
  query: SearchQuery,
  from: number,
  count: number,
): Promise<SearchAnswer> {
  const places = sortPlaces(found, query);
  const hits = await Promise.allSettled(places.slice(from, from + count).map(readHit));
  const { periods, undated } = countPeriods(found.parts);
  const marks = await listMarks(index, found);
  return {
    total: places.length,
    hits: hits.flatMap((hit) => (hit.status === 'fulfilled' ? [hit.value] : [])),
    cards: found.cards,
    marks,
    // Where not all is known, any word may be right.
    suggestion: found.isPartial ? null : await suggest(index, found, query.text).catch(() => null),
    completions: await complete(index, found),
    isBeside: found.isBeside && places.length > 0,
    ...{ periods, undated },
    isPartial: found.isPartial || hits.some(({ status }) => status === 'rejected'),
  };
}

async function readHit({ part, number }: Place): Promise<Hit> {
  const [headline, url, language, source, authors, direction, original] = await part.reader.record(number);
  const date = part.dates.dateOf(number) || null;
  return {
    url: url || plainArticleUrl(date, headline),
    headline,
    original: original === 1 ? headline.toUpperCase() : original || headline,
    language: language || null,
    direction: direction || null,
    date,
    source: source || null,
    authors: authors || [],
  };
}

/** The articles found by month, or year where no month is known, whatever the dates asked for. */
function countPeriods(parts: readonly FoundPart[]): Pick<SearchAnswer, 'periods' | 'undated'> {
  const counts = new Map<string, number>();
  for (const { matches, dates } of parts)
    dates.visit((date, from, to) => {
      let count = 0;
      for (let number = from; number < to; number++) if (matches.set[number]! > 0) count++;
      const period = date.slice(0, 7);
      if (count > 0) counts.set(period, (counts.get(period) ?? 0) + count);
    });
  const undated = counts.get('') ?? 0;
  counts.delete('');
  return { periods: [...counts].map(([period, count]) => ({ period, count })), undated };
}

/** What is to be marked in the texts that were found. */
async function listMarks({ parts, stemmers }: OpenIndex, { clauses }: Found): Promise<readonly string[]> {
  const marks = new Set<string>();
  for (const { kind, words, isExcluded } of clauses) {
    if (isExcluded) continue;
    for (const word of words) marks.add(kind === 'beginning' ? `${word}*` : word);
    if (kind !== 'word') continue;
    const found = await askParts(parts, ({ reader }) => findForms(reader, words[0]!, stemmers), isTold);
    for (const { word } of found.flat()) marks.add(word);
  }
  return [...marks].slice(0, MOST_MARKS);
}

/** The search as it may have been meant, where a word is rare and one that is like it is not. */
async function suggest(
  { parts, stemmers }: OpenIndex,
  { clauses, parsed }: Found,
  text: string,
): Promise<string | null> {
  let suggestion = text;
  for (const [at, { kind, words, isExcluded }] of clauses.entries()) {
    const [word = ''] = words;
    const isTyped = parsed.clauses[at]?.kind === 'word' && kind !== 'phrase';
    if (!isTyped || isExcluded) continue;
    const count = await countForms(parts, word, stemmers, isTold);
    if (count > MOST_DOUBTED) continue;
    if (kind === 'beginning' && (await hasBeginning(parts, word))) continue;
    const better = await suggestWord(
      parts.map(({ reader }) => reader),
      word,
      count,
      stemmers,
    );
    if (better !== null) suggestion = replaceWord(suggestion, word, better);
  }
  return suggestion === text ? null : suggestion;
}

async function hasBeginning(parts: readonly DatedPart[], word: string): Promise<boolean> {
  const found = await Promise.all(parts.map(({ reader }) => reader.beginning(word, 1)));
  return found.some((entries) => entries.length > 0);
}

/** Longer words that begin like the last one. */
async function complete(
  { parts, stemmers }: OpenIndex,
  { parsed }: Found,
): Promise<SearchAnswer['completions']> {
  const last = parsed.clauses.at(-1);
  const [word = ''] = last?.words ?? [];
  const mayGoOn = parsed.isOpen && last?.kind === 'word' && !last.isExcluded;
  if (!mayGoOn || word.length <= SHORTEST_BEGINNING) return [];
  const stems = new Set(stemmers.all.map((stemmer) => stemWord(word, stemmer)));
  const counts = new Map<string, number>();
  // Of those that are loaded for the word itself: for more, nobody is to wait.
  const entries = await askParts(
    parts,
    ({ reader }) => Promise.all([...stems].map((stem) => reader.beside(stem))),
    isTold,
  );
  for (const { key, words } of new Set(entries.flat(2)))
    for (const { word: found, articles } of words)
      if (found !== word && found.startsWith(word) && !stems.has(key))
        counts.set(found, (counts.get(found) ?? 0) + articles.length);
  return [...counts]
    .map(([found, count]) => ({ word: found, count }))
    .filter(({ word: found }) => !found.includes(' '))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_COMPLETIONS);
}

async function countFacets(
  { stemmers }: OpenIndex,
  { parts, parsed }: Found,
  query: SearchQuery,
  wanted: ReadonlySet<FilterName>,
): Promise<Facets> {
  const asked = FILTERS.filter((filter) => wanted.has(filter) || query.filters[filter].length > 0);
  const letters = new Set(asked.map(filterLetter));
  const left = new Set<string>();
  const counts = new Map<string, FacetValue & { letter: string }>();
  const add = (letter: string, value: string, name: string, count: number): void => {
    const known = counts.get(letter + value)?.count ?? 0;
    counts.set(letter + value, { letter, value, name, count: known + count });
  };
  for (const filter of FILTERS)
    for (const value of query.filters[filter])
      add(filterLetter(filter), value, await nameOf(parts, filter, value, stemmers.own), 0);
  for (const part of parts) {
    const set = new Uint8Array(part.reader.head.space);
    for (const number of listWithin(part, parsed, query)) set[number] = 1;
    const facets = await part.reader.facets(letters);
    for (const letter of facets.left) left.add(letter);
    for (const { letter, value, name, articles } of facets.values) {
      let count = 0;
      for (let at = 0; at < articles.length; at++) count += set[articles[at]!]!;
      if (count > 0) add(letter, value, name, count);
    }
  }
  const all = [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const of = (filter: FilterName): readonly FacetValue[] | null => {
    const own = filterLetter(filter);
    if (left.has(own)) return null;
    return all
      .filter(({ letter }) => letter === own)
      .map(({ value, name, count }) => ({ value, name, count }));
  };
  return {
    person: of('person'),
    place: of('place'),
    organisation: of('organisation'),
    topic: of('topic'),
    source: of('source'),
    author: of('author'),
    story: of('story'),
    language: of('language'),
  };
}

/** The name of a subject: it stands under the words of its slug. */
async function nameOf(
  parts: readonly DatedPart[],
  filter: SubjectCard['filter'],
  slug: string,
  stemmer: Stemmer | null,
): Promise<string> {
  for (const word of slug.split('-').sort((a, b) => b.length - a.length)) {
    const cards = await findSubjects(parts, [word], stemmer, false, isTold);
    const card = cards.find((one) => one.filter === filter && one.slug === slug);
    if (card !== undefined) return card.name;
  }
  return slug;
}
