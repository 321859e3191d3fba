import type { CleanPicture, PictureKind } from './picture-kind.ts';

export const GIF = {
  name: 'GIF',
  ending: 'gif',
  recognise: (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)),
  clean: cleanGif,
  isScaled: false,
} as const satisfies PictureKind;

const HEAD = 13;
const [EXTENSION, PICTURE, TRAILER] = [0x21, 0x2c, 0x3b];
const [CONTROL, APPLICATION] = [0xf9, 0xff];
/** How often a picture that moves begins anew. */
const LOOPS: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

function cleanGif(bytes: Buffer): CleanPicture | null {
  if (bytes.length < HEAD) return null;
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  let at = HEAD + sizeOfColours(bytes[10]!);
  const pieces: Uint8Array[] = [bytes.subarray(0, at)];
  let frames = 0;
  for (;;) {
    const kind = bytes[at];
    if (kind === TRAILER) {
      pieces.push(bytes.subarray(at, at + 1));
      return width > 0 && height > 0 && frames > 0 ? { pieces, width, height, frames } : null;
    }
    if (kind === EXTENSION) {
      const end = findBlocksEnd(bytes, at + 2);
      if (end < 0) return null;
      const isLoop = bytes[at + 1] === APPLICATION && LOOPS.has(bytes.toString('latin1', at + 3, at + 14));
      if (bytes[at + 1] === CONTROL || isLoop) pieces.push(bytes.subarray(at, end));
      at = end;
    } else if (kind === PICTURE && at + 10 < bytes.length) {
      const data = at + 10 + sizeOfColours(bytes[at + 9]!) + 1;
      const end = findBlocksEnd(bytes, data);
      if (end < 0) return null;
      pieces.push(bytes.subarray(at, end));
      frames += 1;
      at = end;
    } else return null;
  }
}

/** Bytes of a table of colours, as its flags say. */
function sizeOfColours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Where blocks of up to 255 bytes end, the last of which is empty; -1 where the file ends before. */
function findBlocksEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at]!;
    at += 1 + length;
    if (length === 0) return at;
  }
  return -1;
}
