import { constants, deflateRawSync } from 'node:zlib';
import type { PackedSection } from '../format/word-piece.ts';

const { Z_DEFAULT_STRATEGY, Z_FINISH, Z_RLE, Z_SYNC_FLUSH } = constants;

/** Of numbers it pays to tell runs of one, and nothing else that comes again: less is tried, and less room made for it. */
const NUMBERS = { level: 9, windowBits: 9, memLevel: 8, strategy: Z_RLE } as const;
const TEXTS = { level: 9, windowBits: 14, memLevel: 8, strategy: Z_DEFAULT_STRATEGY } as const;

/**
 * Sections as one stream of DEFLATE (RFC 1951), each in blocks of its own: so each has codes that fit what is in it.
 */
export function compressSections(sections: readonly PackedSection[]): Buffer {
  const filled = sections.filter(({ bytes }) => bytes.length > 0);
  return Buffer.concat(
    filled.map(({ bytes, isText }, at) =>
      deflateRawSync(bytes, {
        ...(isText ? TEXTS : NUMBERS),
        finishFlush: at === filled.length - 1 ? Z_FINISH : Z_SYNC_FLUSH,
      }),
    ),
  );
}
