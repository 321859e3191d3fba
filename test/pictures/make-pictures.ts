import { crc32, deflateSync } from 'node:zlib';

/** Pictures of 40 × 30 pixels, as programs write them. */
export const [TINY_JPEG, TINY_WEBP, TINY_GIF, TINY_AVIF] = [
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAeACgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAQF/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AlAI20AAAAAAAAAA//9k=',
  'UklGRkAAAABXRUJQVlA4IDQAAADwAgCdASooAB4APzmaxVuvKyekJWgB4CcJZwAAKUMVqAD+34A+ho0/D/6182dvurtUAAAA',
  'R0lGODlhKAAeAIAAAExpcaU4KiH/C05FVFNDQVBFMi4wAwEAAAAh+QQFAAAAACwAAAAAKAAeAAACIYyPqcvtD6OctNqLs968+w+G4kiW5omm6sq27gvH8kxzBQA7',
  // With EXIF that says `Jane Sample, 13.5 N 2.1 E`.
  'AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAASttZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAFPAAEAAAAAAAAAHQACAAAAAAFsAAEAAAAAAAAA5AAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAFWluZmUCAAABAAIAAEV4aWYAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAABAA0ABoAAAAAMYXYxQ4EgAgAAAAAUaXNwZQAAAAAAAAAoAAAAHgAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEAYIDBAAAABppcmVmAAAAAAAAAA5jZHNjAAIAAQABAAABCW1kYXQSAAoJOBUn6wgIaDSAMg4cgAAAQAs9JNgeqEfSZgAAAAZFeGlmAABJSSoACAAAAAcAEgEDAAEAAAABAAAAGgEFAAEAAABiAAAAGwEFAAEAAABqAAAAKAEDAAEAAAACAAAAEwIDAAEAAAABAAAAmIICABoAAAByAAAAaYcEAAEAAACMAAAAAAAAADhjAADoAwAAOGMAAOgDAABKYW5lIFNhbXBsZSwgMTMuNSBOIDIuMSBFAAYAAJAHAAQAAAAwMjEwAZEHAAQAAAABAgMAAKAHAAQAAAAwMTAwAaADAAEAAAD//wAAAqAEAAEAAAAoAAAAA6AEAAEAAAAeAAAAAAAAAA==',
].map((base64) => Buffer.from(base64, 'base64')) as [Buffer, Buffer, Buffer, Buffer];

/** What nobody may find in a published picture. */
export const SECRET = 'Jane Sample, 13.5 N 2.1 E';

/** EXIF with a place that it was taken at, turned as a number says. */
export function makeExif(orientation: number): Buffer {
  const text = Buffer.from(`${SECRET}\0`);
  const tiff = Buffer.alloc(8 + 2 + 3 * 12 + 4);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(3, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(10, 0x0112, 3, 1, orientation);
  entry(22, 0x8298, 2, text.length, tiff.length);
  // Where the numbers of the place would stand.
  entry(34, 0x8825, 4, 1, tiff.length);
  return Buffer.concat([tiff, text]);
}

export function makeChunk(type: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + content.length);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(type, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}

/** @param chunks to stand behind its head */
export function makePng(width: number, height: number, chunks: readonly Buffer[] = [], shade = 0x80): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const rows = Math.min(height, 2000);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(Math.min(width, 5000), shade)]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    makeChunk('IHDR', head),
    ...chunks,
    makeChunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: rows }, () => line)))),
    makeChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function makeSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** @param orientation as a camera notes it, with the place */
export function makeJpeg(orientation: number): Buffer {
  const exif = makeSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), makeExif(orientation)]));
  const xmp = makeSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`));
  const iptc = makeSegment(0xed, Buffer.from(`Photoshop 3.0\0${SECRET}`));
  const comment = makeSegment(0xfe, Buffer.from(SECRET));
  return Buffer.concat([
    ...[TINY_JPEG.subarray(0, 2), exif, xmp, iptc, comment, TINY_JPEG.subarray(2)],
    Buffer.from(`a small copy behind it: ${SECRET}`),
  ]);
}

/** @param orientation as a camera notes it, with the place */
export function makeWebp(orientation: number): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const features = Buffer.from([0x0c, 0, 0, 0, 39, 0, 0, 29, 0, 0]);
  const chunks = Buffer.concat([
    chunk('VP8X', features),
    TINY_WEBP.subarray(12),
    chunk('EXIF', makeExif(orientation)),
    chunk('XMP ', Buffer.from(SECRET)),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(chunks.length + 4, 4);
  return Buffer.concat([head, chunks]);
}

/** A picture with a comment in it. */
export function makeGif(): Buffer {
  const comment = Buffer.concat([
    Buffer.from([0x21, 0xfe, SECRET.length]),
    Buffer.from(SECRET),
    Buffer.from([0]),
  ]);
  const at = 13 + 6;
  return Buffer.concat([TINY_GIF.subarray(0, at), comment, TINY_GIF.subarray(at)]);
}
