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
/** Of blocks, and of the file. */
const [BLOCKS_END, END] = [Buffer.from([0]), Buffer.from([TRAILER])];
const [CONTROL, APPLICATION] = [0xf9, 0xff];
/** How often a picture that moves begins anew. */
const LOOPS: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

function cleanGif(bytes: Buffer): CleanPicture | null {
  if (bytes.length < HEAD) return null;
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  let at = HEAD + sizeOfColours(bytes[10]!);
  const pieces: Uint8Array[] = [bytes.subarray(0, at)];
  let frames = 0;
  let drawn = 1;
  while (bytes[at] === EXTENSION || bytes[at] === PICTURE) {
    const isPicture = bytes[at] === PICTURE;
    const data = isPicture ? at + 10 + sizeOfColours(bytes[at + 9] ?? 0) + 1 : at + 2;
    const { end, isWhole } = findBlocksEnd(bytes, data);
    const isHalf = !isWhole && isPicture && frames === 0 && end > data;
    if (!isWhole && !isHalf) break;
    if (isPicture || isNeeded(bytes, at)) pieces.push(bytes.subarray(at, end));
    if (isHalf) pieces.push(BLOCKS_END);
    if (isPicture) frames += 1;
    if (isPicture) drawn = pieces.length;
    if (isHalf) break;
    at = end;
  }
  const isCut = bytes[at] !== TRAILER;
  // Of one that moves, half a step is none.
  if (isCut) pieces.splice(drawn);
  pieces.push(END);
  return width > 0 && height > 0 && frames > 0 ? { pieces, width, height, frames, isCut } : null;
}

/** Of what stands between pictures, how long each is shown and how often. */
function isNeeded(bytes: Buffer, at: number): boolean {
  if (bytes[at + 1] === CONTROL) return true;
  return bytes[at + 1] === APPLICATION && LOOPS.has(bytes.toString('latin1', at + 3, at + 14));
}

/** Bytes of a table of colours, as its flags say. */
function sizeOfColours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Where blocks of up to 255 bytes end, the last of which is empty, or the last whole one where the file ends before. */
function findBlocksEnd(bytes: Buffer, from: number): { readonly end: number; readonly isWhole: boolean } {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at]!;
    if (at + 1 + length > bytes.length) break;
    at += 1 + length;
    if (length === 0) return { end: at, isWhole: true };
  }
  return { end: at, isWhole: false };
}
