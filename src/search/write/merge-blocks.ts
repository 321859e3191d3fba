import { countTexts, readTexts } from '../../tools/columns/texts.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import { packNumber } from '../format/bytes.ts';
import type { PackedEntry, PackedPostings, SubjectRecord } from '../format/word-piece.ts';
import { type IndexBlock, POSITION_STREAMS, type Stream } from './block/block.ts';
import { NAME_SIGN } from './block/terms.ts';

/** Where a term stands: in which block, and where in it. */
interface Place {
  readonly block: number;
  readonly at: number;
}

/**
 * The entries of an index in the order of their keys.
 *
 * @param blocks in the order of their articles
 * @param subjects by the keys that they stand under
 */
export function* mergeBlocks(
  blocks: readonly IndexBlock[],
  subjects: ReadonlyMap<string, readonly SubjectRecord[]>,
): Iterable<PackedEntry> {
  const places = placeTerms(blocks);
  const names = [...new Set([...places.keys(), ...[...subjects.keys()].map((key) => `${key}\0`)])].sort(
    compareText,
  );
  let key: string | null = null;
  let words: PackedPostings[] = [];
  for (const name of names) {
    const end = name.indexOf('\0');
    const nextKey = name.slice(0, end);
    if (key !== null && nextKey !== key) {
      yield { key, words, subjects: subjects.get(key) ?? [] };
      words = [];
    }
    key = nextKey;
    const found = places.get(name);
    if (found !== undefined) words.push(joinPostings(blocks, found, name.slice(end + 1)));
  }
  if (key !== null) yield { key, words, subjects: subjects.get(key) ?? [] };
}

function placeTerms(blocks: readonly IndexBlock[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const [block, { terms }] of blocks.entries()) {
    const nameOf = readTexts(terms);
    for (let at = 0; at < countTexts(terms); at++) {
      const name = nameOf(at);
      const known = places.get(name);
      if (known) known.push({ block, at });
      else places.set(name, [{ block, at }]);
    }
  }
  return places;
}

const NOTHING = new Uint8Array(0);

/** Most words are in one article, once: half of their streams are empty. */
const cut = ({ bytes, bounds }: Stream, at: number): Uint8Array =>
  bounds[at]! === bounds[at + 1]! ? NOTHING : bytes.subarray(bounds[at]!, bounds[at + 1]!);

function joinPostings(blocks: readonly IndexBlock[], places: readonly Place[], word: string): PackedPostings {
  let [count, first, before] = [0, 0, 0];
  const articles: Uint8Array[] = [];
  for (const { block, at } of places) {
    const { counts, firsts, lasts, articles: stream } = blocks[block]!;
    if (count === 0) first = firsts[at]!;
    else articles.push(packNumber(firsts[at]! - before));
    articles.push(cut(stream, at));
    before = lasts[at]!;
    count += counts[at]!;
  }
  const join = (name: 'masks' | (typeof POSITION_STREAMS)[number]): readonly Uint8Array[] =>
    places.map(({ block, at }) => cut(blocks[block]![name], at));
  const isThere = (some: readonly Uint8Array[]): boolean => some.some(({ length }) => length > 0);
  const masks = join('masks');
  const positions = POSITION_STREAMS.map(join);
  const hasPositions = isThere(positions[0]!);
  const isName = word.endsWith(NAME_SIGN);
  return {
    word: isName ? word.slice(0, -NAME_SIGN.length) : word,
    ...{ isName, count, first, articles, masks },
    positions: hasPositions ? positions : [],
    hasMasks: isThere(masks),
    hasPositions,
  };
}
