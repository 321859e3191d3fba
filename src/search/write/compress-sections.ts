import { constants, deflateRawSync } from 'node:zlib';
import type { Sections } from '../format/word-piece.ts';

/** Shorter sections are compressed in one way. */
const SHORT = 64;

/**
 * Sections as one stream of DEFLATE (RFC 1951), each in blocks of its own: so each has codes that fit what is in it. Of
 * numbers, half have no repetition that it pays to tell.
 */
export function compressSections(sections: Sections): Buffer {
  const filled = sections.filter(({ length }) => length > 0);
  return Buffer.concat(filled.map((section, at) => compress(section, at === filled.length - 1)));
}

function compress(section: Uint8Array, isLast: boolean): Buffer {
  const { Z_FINISH, Z_SYNC_FLUSH, Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY } = constants;
  const deflate = (strategy: number): Buffer =>
    deflateRawSync(section, {
      ...{ level: 9, memLevel: 9, strategy },
      finishFlush: isLast ? Z_FINISH : Z_SYNC_FLUSH,
    });
  const usual = deflate(Z_DEFAULT_STRATEGY);
  if (section.length < SHORT) return usual;
  const plain = deflate(Z_HUFFMAN_ONLY);
  return plain.length < usual.length ? plain : usual;
}
