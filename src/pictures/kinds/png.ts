import { crc32, inflateSync } from 'node:zlib';
import { type Orientation, readOrientation, turn, UPRIGHT, writeOrientation } from './orientation.ts';
import type { CleanPicture, PictureKind } from './picture-kind.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

export const PNG = {
  name: 'PNG',
  ending: 'png',
  recognise: (bytes) => bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE),
  clean: cleanPng,
  isScaled: true,
} as const satisfies PictureKind;

/** What draws the picture, its colours and its movement. Without those in capitals there is none. */
const NEEDED: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP acTL fcTL fdAT'.split(' '),
);
/** Length, type and checksum of a chunk. */
const AROUND = 12;
const LARGEST_PROFILE = 4 * 1024 * 1024;

function cleanPng(bytes: Buffer): CleanPicture | null {
  const pieces: Uint8Array[] = [SIGNATURE];
  let [width, height, frames, isDrawn] = [0, 0, 0, false];
  let orientation: Orientation = UPRIGHT;
  const finish = (isCut: boolean): CleanPicture | null => {
    // Whether one that moves has all its steps is not known to whoever shows it half.
    if (width === 0 || height === 0 || !isDrawn || (isCut && frames > 0)) return null;
    if (orientation !== UPRIGHT) pieces.splice(2, 0, writeChunk('eXIf', writeOrientation(orientation)));
    return { pieces, frames, isCut, ...turn(width, height, orientation) };
  };
  let at = SIGNATURE.length;
  while (at + AROUND <= bytes.length) {
    const end = at + AROUND + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, end - 4);
    if (isCritical(type) && crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      return null;
    if ((pieces.length === 1) !== (type === 'IHDR')) return null;
    if (type === 'IHDR') {
      if (content.length !== 13) return null;
      [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)];
    }
    if (type === 'IDAT') isDrawn = true;
    if (type === 'fcTL') frames += 1;
    if (type === 'eXIf') orientation = readOrientation(content);
    if (NEEDED.has(type) && (type !== 'iCCP' || isSmallProfile(content)))
      pieces.push(bytes.subarray(at, end));
    if (type === 'IEND') return finish(false);
    at = end;
  }
  const half = readHalfData(bytes, at);
  isDrawn ||= half.length > 0;
  if (half.length > 0) pieces.push(writeChunk('IDAT', half));
  pieces.push(writeChunk('IEND', Buffer.alloc(0)));
  return finish(true);
}

/** What there is of a chunk of data that the end of the file cuts. */
function readHalfData(bytes: Buffer, at: number): Buffer {
  const isData = bytes.toString('latin1', at + 4, at + 8) === 'IDAT';
  return isData ? bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)) : Buffer.alloc(0);
}

/** No picture is drawn without what has a capital. */
function isCritical(type: string): boolean {
  return /^[A-Z]/.test(type);
}

/** A profile of some kilobytes may unfold to gigabytes. */
function isSmallProfile(content: Buffer): boolean {
  const name = content.indexOf(0);
  try {
    return (
      name > 0 && inflateSync(content.subarray(name + 2), { maxOutputLength: LARGEST_PROFILE }).length > 0
    );
  } catch {
    return false;
  }
}

function writeChunk(type: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(AROUND + content.length);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(type, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}
