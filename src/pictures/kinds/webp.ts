import type { CleanPicture, PictureKind } from './picture-kind.ts';

export const WEBP = {
  name: 'WebP',
  ending: 'webp',
  recognise: (bytes) =>
    bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  clean: cleanWebp,
  isScaled: true,
} as const satisfies PictureKind;

const HEAD = 12;
const NEEDED: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** In the first byte of `VP8X`: what the file says it has. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Browsers do not turn such a picture, whatever is said of which way is up. */
function cleanWebp(bytes: Buffer): CleanPicture | null {
  const length = bytes.length < HEAD ? 0 : bytes.readUInt32LE(4) + 8;
  if (length < HEAD || length > bytes.length) return null;
  const chunks: Uint8Array[] = [];
  let size: Size | null = null;
  let frames = 0;
  for (let at = HEAD; at + 8 <= length; ) {
    const type = bytes.toString('latin1', at, at + 4);
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    if (end > length) return null;
    const content = bytes.subarray(at + 8, end);
    size ??= readSize(type, content);
    if (type === 'VP8 ' || type === 'VP8L' || type === 'ANMF') frames += 1;
    if (type === 'VP8X') {
      if (chunks.length > 0 || content.length < 10) return null;
      const features = Buffer.from(bytes.subarray(at, end));
      features[8] = content[0]! & ~(HAS_EXIF | HAS_XMP);
      chunks.push(features);
    } else if (NEEDED.has(type)) chunks.push(writePadded(bytes.subarray(at, end)));
    at = end + (end & 1);
  }
  if (size === null || frames === 0) return null;
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(
    chunks.reduce((sum, chunk) => sum + chunk.length, 4),
    4,
  );
  return { pieces: [head, ...chunks], frames, ...size };
}

/** The first chunk that tells how large the picture is does; `null` where this one does not. */
function readSize(type: string, content: Buffer): Size | null {
  if (type === 'VP8X' && content.length >= 10)
    return { width: content.readUIntLE(4, 3) + 1, height: content.readUIntLE(7, 3) + 1 };
  if (type === 'VP8 ' && content.length >= 10 && content.readUIntBE(3, 3) === 0x9d012a)
    return notEmpty({ width: content.readUInt16LE(6) & 0x3fff, height: content.readUInt16LE(8) & 0x3fff });
  if (type !== 'VP8L' || content.length < 5 || content[0] !== 0x2f) return null;
  const bits = content.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function notEmpty(size: Size): Size | null {
  return size.width > 0 && size.height > 0 ? size : null;
}

function writePadded(chunk: Buffer): Buffer {
  return chunk.length % 2 === 0 ? chunk : Buffer.concat([chunk, Buffer.alloc(1)]);
}
