import { hyphenate } from '../../tools/text/ascii-slug.ts';
import { isFirstHalf } from '../text/surrogates.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** Where an article has a word, as bits: in its headline, and in which of four stretches of 32 places, in turns. */
export const IN_HEADLINE = 1;
const [STRETCH, STRETCHES] = [32, 4];

/** The bit of a place: among the words that are not frequent; of two frequent words, among all. */
export const stretchOf = (place: number): number => 2 << (Math.floor(place / STRETCH) % STRETCHES);

/** What is known of a word's articles beside that they have it, as bits. */
const HAS_MASKS = 1;
const HAS_POSITIONS = 2;
const IS_NAME = 4;

/** Where a word stands in an article. */
export interface Occurrences {
  /** Its places among the words that are not frequent, ascending; of two frequent ones, among all words. */
  readonly places: readonly number[];
  readonly isInHeadline: boolean;
  /** Of each, the most frequent words that stand before it, up to another word, by their numbers; and those behind it. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
}

/** A word as it is written, with its articles. */
export interface WordPostings {
  readonly word: string;
  /** Where it is a name: whoever looks for another form of it does not mean that. */
  readonly isName: boolean;
  /** Numbers of articles, ascending. */
  readonly articles: readonly number[];
  /** Of each, bits; `null`: the word is too frequent. */
  readonly masks: Uint8Array | null;
  readonly hasPositions: boolean;
  /** Side by side with the articles; `null` where they stand in a piece of their own, or nowhere. */
  readonly occurrences: readonly Occurrences[] | null;
}

/** A subject, where a word of its name stands in the index. */
export interface SubjectRecord {
  /** Of its filter. */
  readonly letter: string;
  readonly slug: string;
  readonly name: string;
  /** The other name that has the word; empty: the first has it. */
  readonly alias: string;
  /** Articles of this part of the archive. */
  readonly count: number;
  /** The first and the last of them. */
  readonly first: number;
  readonly last: number;
}

/** What stands under a stem, a whole name, or what results are filtered by. */
export interface WordEntry {
  readonly key: string;
  readonly words: readonly WordPostings[];
  readonly subjects: readonly SubjectRecord[];
}

/** The postings of a word, ready to be written: streams of numbers. */
export interface PackedPostings {
  readonly word: string;
  readonly isName: boolean;
  readonly count: number;
  readonly hasMasks: boolean;
  readonly hasPositions: boolean;
  /** The first article. */
  readonly first: number;
  /** How much further on each other one is. */
  readonly articles: readonly Uint8Array[];
  readonly masks: readonly Uint8Array[];
  /** The streams of positions, in their order; none where they are not kept. */
  readonly positions: readonly (readonly Uint8Array[])[];
}

/**
 * Streams of positions: how often it is in an article, twice that, and one more where it is in its headline; the first
 * place; the steps to the others; runs; and neighbours, which come again like words.
 */
const [POSITIONS, COUNTS] = [5, 4];

export interface PackedEntry {
  readonly key: string;
  readonly words: readonly PackedPostings[];
  readonly subjects: readonly SubjectRecord[];
}

/** Bytes that are compressed by themselves, and read as if they stood end to end with others. */
export interface PackedSection {
  readonly bytes: Uint8Array;
  /** Else they are numbers of one kind. */
  readonly isText: boolean;
}

/**
 * The lengths of streams, and the streams. What comes again is compressed with texts; of numbers, those of one kind are
 * compressed better by themselves, and small streams in a list here, together.
 */
function listSections(
  texts: readonly ByteWriter[],
  numbers: readonly (readonly ByteWriter[])[],
): readonly PackedSection[] {
  const lengths = new ByteWriter();
  for (const stream of [...texts, ...numbers.flat()]) lengths.number(stream.length);
  return [
    { bytes: joinStreams([lengths, ...texts]), isText: true },
    ...numbers.map((streams) => ({ bytes: joinStreams(streams), isText: false })),
  ];
}

function joinStreams(streams: readonly ByteWriter[]): Uint8Array {
  const [first, ...others] = streams;
  if (others.length === 0) return first!.finish();
  const joined = new ByteWriter();
  for (const stream of streams) joined.bytes(stream.finish());
  return joined.finish();
}

function partStreams(bytes: Uint8Array, count: number): readonly ByteReader[] {
  const reader = new ByteReader(bytes);
  const lengths = Array.from({ length: count }, () => reader.number());
  return lengths.map((length) => new ByteReader(reader.bytes(length)));
}

/** The letters, in code units, that two texts begin with alike: none is cut in two. */
function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared > 0 && isFirstHalf(a.charCodeAt(shared - 1)) ? shared - 1 : shared;
}

function writeAfter(writer: ByteWriter, text: string, before: string): void {
  const shared = countShared(text, before);
  writer.number(shared);
  writer.text(text.slice(shared));
}

const readAfter = (reader: ByteReader, before: string): string =>
  before.slice(0, reader.number()) + reader.text();

const makeStreams = (count: number): readonly ByteWriter[] =>
  Array.from({ length: count }, () => new ByteWriter());

/** @param inline whether positions stand in this piece, too */
export function writeWordPiece(entries: readonly PackedEntry[], inline: boolean): readonly PackedSection[] {
  const [names, subjects, firsts, articles, masks] = makeStreams(5);
  const positions = makeStreams(inline ? POSITIONS : 0);
  let before = '';
  names!.number(entries.length);
  for (const { key, words, subjects: some } of entries) {
    writeAfter(names!, key, before);
    before = key;
    names!.number(words.length);
    names!.number(some.length);
    for (const word of words) {
      writeAfter(names!, word.word, key);
      names!.byte(
        (word.hasMasks ? HAS_MASKS : 0) |
          (word.hasPositions ? HAS_POSITIONS : 0) |
          (word.isName ? IS_NAME : 0),
      );
      names!.number(word.count);
      firsts!.number(word.first);
      for (const bytes of word.articles) articles!.bytes(bytes);
      if (!inline || !word.hasPositions) for (const bytes of word.masks) masks!.bytes(bytes);
    }
    for (const subject of some) writeSubject(subjects!, subject);
  }
  if (!inline) return listSections([names!, subjects!], [[firsts!], [articles!], [masks!]]);
  addStreams(positions, entries);
  const [times, places, steps, runs, neighbours] = positions;
  return listSections(
    [names!, subjects!, times!, runs!, neighbours!],
    [[firsts!, articles!, places!, steps!, masks!]],
  );
}

/** The positions of the words of a piece, where they are no part of it. */
export function writePositionPiece(entries: readonly PackedEntry[]): readonly PackedSection[] {
  const positions = makeStreams(POSITIONS);
  addStreams(positions, entries);
  return listSections(
    positions.slice(COUNTS),
    positions.slice(0, COUNTS).map((stream) => [stream]),
  );
}

function addStreams(streams: readonly ByteWriter[], entries: readonly PackedEntry[]): void {
  for (const { words } of entries)
    for (const { positions } of words)
      for (const [at, stream] of streams.entries())
        for (const bytes of positions[at] ?? []) stream.bytes(bytes);
}

function writeSubject(writer: ByteWriter, subject: SubjectRecord): void {
  const { letter, slug, name, alias, count, first, last } = subject;
  // Most slugs follow from their names.
  writer.text(letter + (slug === hyphenate(name) ? '' : slug));
  writer.text(name);
  writer.text(alias);
  writer.number(count);
  writer.number(first);
  writer.number(last - first);
}

function readSubject(reader: ByteReader): SubjectRecord {
  const id = reader.text();
  const [name, alias, count, first] = [reader.text(), reader.text(), reader.number(), reader.number()];
  const slug = id.length > 1 ? id.slice(1) : hyphenate(name);
  return { letter: id.charAt(0), slug, name, alias, count, first, last: first + reader.number() };
}

/** The streams of a piece that has no positions. */
function nameStreams([names, subjects, firsts, articles, masks]: readonly ByteReader[]) {
  return { names, subjects, firsts, articles, masks, positions: [] };
}

/** Of one that has them. */
function nameStreamsTogether(streams: readonly ByteReader[]) {
  const [names, subjects, times, runs, neighbours, firsts, articles, places, steps, masks] = streams;
  return {
    ...{ names, subjects, firsts, articles, masks },
    positions: [times!, places!, steps!, runs!, neighbours!],
  };
}

/** @param inline whether positions stand in this piece, too */
export function readWordPiece(bytes: Uint8Array, inline: boolean): readonly WordEntry[] {
  const streams = partStreams(bytes, 5 + (inline ? POSITIONS : 0));
  const { names, subjects, firsts, articles, masks, positions } = inline
    ? nameStreamsTogether(streams)
    : nameStreams(streams);
  const entries: WordEntry[] = [];
  let key = '';
  for (let left = names!.number(); left > 0; left--) {
    key = readAfter(names!, key);
    const [wordCount, subjectCount] = [names!.number(), names!.number()];
    const words: WordPostings[] = [];
    for (let at = 0; at < wordCount; at++) {
      const word = readAfter(names!, key);
      const flags = names!.byte();
      const count = names!.number();
      const hasPositions = (flags & HAS_POSITIONS) !== 0;
      const occurrences = inline && hasPositions ? readOccurrences(positions, count) : null;
      const readMasks = () =>
        occurrences === null ? masks!.bytes(count) : Uint8Array.from(occurrences, maskOf);
      words.push({
        word,
        isName: (flags & IS_NAME) !== 0,
        articles: readArticles(firsts!.number(), articles!, count),
        masks: (flags & HAS_MASKS) === 0 ? null : readMasks(),
        ...{ hasPositions, occurrences },
      });
    }
    entries.push({
      key,
      words,
      subjects: Array.from({ length: subjectCount }, () => readSubject(subjects!)),
    });
  }
  return entries;
}

/** The words of a piece with their positions, which stand in another one. */
export function addPositions(entries: readonly WordEntry[], bytes: Uint8Array): readonly WordEntry[] {
  const [neighbours, ...counts] = partStreams(bytes, POSITIONS);
  const positions = [...counts, neighbours!];
  return entries.map((entry) => ({
    ...entry,
    words: entry.words.map((word) => ({
      ...word,
      occurrences: word.hasPositions ? readOccurrences(positions, word.articles.length) : null,
    })),
  }));
}

function readArticles(first: number, steps: ByteReader, count: number): readonly number[] {
  const articles = [first];
  for (let at = 1, article = first; at < count; at++) {
    article += steps.number();
    articles.push(article);
  }
  return articles;
}

/** So many numbers, each told by how much more it is than the one before. */
export function readAscending(reader: ByteReader, count: number): readonly number[] {
  return count === 0 ? [] : readArticles(reader.number(), reader, count);
}

function readOccurrences(streams: readonly ByteReader[], count: number): readonly Occurrences[] {
  const [times, firsts, steps, runs, neighbours] = streams;
  const readRun = (): number[] => Array.from({ length: runs!.number() }, () => neighbours!.number());
  return Array.from({ length: count }, () => {
    const told = times!.number();
    const places = readArticles(firsts!.number(), steps!, told >> 1);
    const [before, after]: [number[][], number[][]] = [[], []];
    for (const _ of places) {
      before.push(readRun());
      after.push(readRun());
    }
    return { places, isInHeadline: (told & 1) !== 0, before, after };
  });
}

/** Where an article has a word, as bits. */
const maskOf = ({ places, isInHeadline }: Occurrences): number =>
  places.reduce((mask, place) => mask | stretchOf(place), isInHeadline ? IN_HEADLINE : 0);
