import { ByteReader, ByteWriter } from './bytes.ts';
import { type PackedSection, readAscending } from './word-piece.ts';

/** A value by which results can be narrowed down, with the articles of a part that have it. */
export interface FacetPostings {
  readonly letter: string;
  readonly value: string;
  readonly name: string;
  readonly articles: ArrayLike<number>;
}

/** The file of all filters that have none of their own: few archives have many of their values. */
export const FACETS_TOGETHER = 'rest';

export function writeFacetPiece(values: readonly FacetPostings[]): readonly PackedSection[] {
  const writer = new ByteWriter();
  const articlesWriter = new ByteWriter();
  writer.number(values.length);
  for (const { letter, value, name, articles } of values) {
    writer.text(letter + value);
    writer.text(name);
    writer.number(articles.length);
  }
  for (const { articles } of values) writeAscending(articlesWriter, articles);
  return [
    { bytes: writer.finish(), isText: true },
    { bytes: articlesWriter.finish(), isText: false },
  ];
}

export function readFacetPiece(bytes: Uint8Array): readonly FacetPostings[] {
  const reader = new ByteReader(bytes);
  const heads = Array.from({ length: reader.number() }, () => {
    const id = reader.text();
    return { letter: id[0] ?? '', value: id.slice(1), name: reader.text(), count: reader.number() };
  });
  return heads.map(({ count, ...head }) => ({ ...head, articles: readAscending(reader, count) }));
}

function writeAscending(writer: ByteWriter, numbers: ArrayLike<number>): void {
  let before = 0;
  for (let at = 0; at < numbers.length; at++) {
    writer.number(numbers[at]! - before);
    before = numbers[at]!;
  }
}
