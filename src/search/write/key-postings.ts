import { Growing } from '../../tools/columns/growing.ts';
import { placesByNumber, type Ragged, rowOf } from '../../tools/columns/ragged.ts';
import { GrowingTexts } from '../../tools/columns/texts.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import { ByteWriter } from '../format/bytes.ts';
import type { IndexBlock, Stream } from './block/block.ts';
import type { PartColumns } from './part-columns.ts';

/** Of each key, the numbers of its articles. */
type KeyPostings = Ragged;

export function listKeyPostings({
  keys,
  keysOf,
  numbers,
}: Pick<PartColumns, 'keys' | 'keysOf' | 'numbers'>): KeyPostings {
  const { bounds, values } = placesByNumber(keysOf.values, keys.length);
  let row = 0;
  const rows = new Uint32Array(keysOf.values.length);
  for (let at = 0; at < rows.length; at++) {
    while (keysOf.bounds[row + 1]! <= at) row++;
    rows[at] = row;
  }
  return { bounds, values: values.map((place) => numbers[rows[place]!]!) };
}

/** The numbers of the articles that stand under a key; `null` where the part has none of it. */
export function createKeyFinder(
  keys: readonly string[],
  postings: KeyPostings,
): (key: string) => Uint32Array | null {
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  return (key) => {
    const place = placeOf.get(key);
    return place === undefined ? null : rowOf(postings, place);
  };
}

/** What articles are filtered by, as a block of the index. */
export function indexKeys(keys: readonly string[], postings: KeyPostings): IndexBlock {
  const order = keys.map((_, place) => place).sort((a, b) => compareText(keys[a]!, keys[b]!));
  const terms = new GrowingTexts();
  const writer = new ByteWriter();
  const bounds = new Growing(Uint32Array);
  bounds.push(0);
  const rows = order.map((place) => rowOf(postings, place));
  for (const [at, place] of order.entries()) {
    terms.push(`${keys[place]!}\0`);
    const numbers = rows[at]!;
    for (let next = 1; next < numbers.length; next++) writer.number(numbers[next]! - numbers[next - 1]!);
    bounds.push(writer.length);
  }
  const nothing: Stream = { bytes: new Uint8Array(0), bounds: new Uint32Array(order.length + 1) };
  return {
    terms: terms.finish(),
    counts: Uint32Array.from(rows, ({ length }) => length),
    firsts: Uint32Array.from(rows, (numbers) => numbers[0] ?? 0),
    lasts: Uint32Array.from(rows, (numbers) => numbers.at(-1) ?? 0),
    articles: { bytes: writer.finish().slice(), bounds: bounds.finish() },
    ...{
      masks: nothing,
      times: nothing,
      places: nothing,
      steps: nothing,
      runs: nothing,
      neighbours: nothing,
    },
  };
}
