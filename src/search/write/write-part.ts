import { readTexts } from '../../tools/columns/texts.ts';
import { FACETS_TOGETHER, type FacetPostings, writeFacetPiece } from '../format/facet-piece.ts';
import { filterKey } from '../format/keys.ts';
import type { PartManifest } from '../format/manifest.ts';
import {
  facetsName,
  manifestName,
  pieceUrl,
  positionsName,
  recordsName,
  wordsName,
  writePieceScript,
} from '../format/places.ts';
import { writePrintable } from '../format/printable.ts';
import { type PackedSection, writePositionPiece, writeWordPiece } from '../format/word-piece.ts';
import type { IndexBlock } from './block/block.ts';
import { compressSections } from './compress-sections.ts';
import { cutPieces, type PieceSize } from './cut-pieces.ts';
import type { FrequentWords } from './frequent-words.ts';
import { createKeyFinder, indexKeys, listKeyPostings } from './key-postings.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { openStemmer } from './open-stemmer.ts';
import type { PartColumns } from './part-columns.ts';
import { placeSubjects } from './place-subjects.ts';

/** A file of the index. */
export interface IndexFile {
  readonly url: string;
  readonly text: string;
}

const INLINE_SIZE: PieceSize = { least: 1000, most: 1900, alone: 1250 };
const SIZE: PieceSize = { least: 13_000, most: 15_800, alone: 8000 };
/** From so many articles on, pieces are larger: there are fewer of them. */
const LARGE = 40_000;
const LARGE_SIZE: PieceSize = { least: 13_500, most: 16_500, alone: 8000 };

/**
 * The files of a part of the index.
 *
 * @param blocks of all its articles, in order
 * @param frequent as the blocks were made with them
 */
export function* writePart(
  columns: PartColumns,
  blocks: readonly IndexBlock[],
  frequent: FrequentWords,
): Iterable<IndexFile> {
  const { head, keys } = columns;
  const { name: part, isInline } = head;
  const postings = listKeyPostings(columns);
  const articlesOf = createKeyFinder(keys, postings);
  const entries = mergeBlocks(
    [indexKeys(keys, postings), ...blocks],
    placeSubjects(
      columns.subjects,
      articlesOf,
      columns.namesIn === null ? null : openStemmer(columns.namesIn),
    ),
  );
  const firstKeys: string[] = [];
  const alone: string[] = [];
  const size = isInline ? INLINE_SIZE : head.count < LARGE ? SIZE : LARGE_SIZE;
  for (const { name, entries: some, isAlone } of cutPieces(entries, size, isInline)) {
    (isAlone ? alone : firstKeys).push(some[0]!.key);
    yield pack(wordsName(part, name), writeWordPiece(some, isInline));
    if (isInline || !some.some(({ words }) => words.some(({ hasPositions }) => hasPositions))) continue;
    yield pack(positionsName(part, name), writePositionPiece(some));
  }
  yield* writeRecords(columns);
  const facets = sortFacets(columns, articlesOf);
  for (const [file, values] of facets) yield pack(facetsName(part, file), writeFacetPiece(values));
  const manifest: PartManifest = {
    keys: firstKeys,
    alone,
    frequent: frequent.words,
    facets: [...facets.keys()],
  };
  yield packJson(manifestName(part), manifest);
}

const ENCODER = new TextEncoder();
const textSection = (text: string): PackedSection => ({ bytes: ENCODER.encode(text), isText: true });

function pack(name: string, sections: readonly PackedSection[]): IndexFile {
  const content = writePrintable(compressSections(sections));
  return { url: pieceUrl(name), text: writePieceScript(name, content) };
}

export const packJson = (name: string, value: unknown): IndexFile =>
  pack(name, [textSection(JSON.stringify(value))]);

/** What lists of results show, in pieces by the numbers of articles: a list, or by what is left of each number. */
function* writeRecords({ head, numbers, records }: PartColumns): Iterable<IndexFile> {
  const { name, perPiece, isDense } = head;
  const recordAt = readTexts(records);
  for (let row = 0; row < numbers.length; ) {
    const group = Math.floor(numbers[row]! / perPiece);
    const lines: string[] = [];
    for (; row < numbers.length && Math.floor(numbers[row]! / perPiece) === group; row++)
      lines.push(isDense ? recordAt(row) : `"${numbers[row]! - group * perPiece}":${recordAt(row)}`);
    const json = isDense ? `[${lines.join()}]` : `{${lines.join()}}`;
    yield pack(recordsName(name, group), [textSection(json)]);
  }
}

/** The filters whose values have a file of their own… */
const ALONE: ReadonlySet<string> = new Set(['p', 'l', 'o', 't']);
/** …in a part of so many articles. */
const MANY = 1000;

/** What is counted, by file. */
function sortFacets(
  { head, counted }: PartColumns,
  articlesOf: (key: string) => Uint32Array | null,
): ReadonlyMap<string, readonly FacetPostings[]> {
  const byFile = new Map<string, FacetPostings[]>();
  for (const { letter, value, name } of counted) {
    const articles = articlesOf(filterKey(letter, value));
    if (articles === null) continue;
    const file = head.count < MANY || !ALONE.has(letter) ? FACETS_TOGETHER : letter;
    const values = byFile.get(file) ?? [];
    byFile.set(file, values);
    values.push({ letter, value, name, articles });
  }
  return byFile;
}
