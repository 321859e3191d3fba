import { type Orientation, readOrientation, turn, UPRIGHT, writeOrientation } from './orientation.ts';
import type { CleanPicture, PictureKind } from './picture-kind.ts';

export const JPEG = {
  name: 'JPEG',
  ending: 'jpg',
  recognise: (bytes) => bytes.length > 3 && bytes.readUIntBE(0, 3) === 0xffd8ff,
  clean: cleanJpeg,
  isScaled: true,
} as const satisfies PictureKind;

const [EOI, SOS, APP0, APP1, APP2, APP14] = [0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee];
/** Frames that browsers draw: baseline, extended, progressive. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** Tables and intervals, by which it is decoded. */
const NEEDED: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdc, 0xdd, SOS, ...FRAMES]);
/**
 * What applications add, and a picture looks otherwise without: by its mark, with how long it is. JFIF may go on with a
 * small copy of the picture.
 */
const NEEDED_OF_APPLICATIONS = new Map([
  [APP0, { mark: 'JFIF\0', length: 14 }],
  [APP2, { mark: 'ICC_PROFILE\0', length: Number.POSITIVE_INFINITY }],
  [APP14, { mark: 'Adobe', length: 12 }],
]);
const EXIF = 'Exif\0\0';
const END = Buffer.from([0xff, EOI]);
/** A progressive picture has some ten; to draw thousands keeps a browser busy for minutes. */
const MOST_SCANS = 100;

function cleanJpeg(bytes: Buffer): CleanPicture | null {
  const pieces: Uint8Array[] = [bytes.subarray(0, 2)];
  let [width, height, scans, isDrawn] = [0, 0, 0, false];
  let orientation: Orientation = UPRIGHT;
  for (let next = 2; ; ) {
    const segment = readSegment(bytes, next);
    if (segment === null || segment.marker === EOI) {
      if (width === 0 || height === 0 || !isDrawn) return null;
      if (orientation !== UPRIGHT) pieces.splice(1, 0, exifSegment(orientation));
      return { pieces: [...pieces, END], isCut: segment === null, ...turn(width, height, orientation) };
    }
    const { marker, at, end } = segment;
    const content = bytes.subarray(at + 4, end);
    if (FRAMES.has(marker)) {
      if (content.length < 6 || content[0] !== 8 || width > 0) return null;
      [height, width] = [content.readUInt16BE(1), content.readUInt16BE(3)];
    }
    if (marker === APP1 && begins(content, EXIF))
      orientation = readOrientation(content.subarray(EXIF.length));
    next = end;
    if (marker === SOS) {
      scans++;
      next = findScanEnd(bytes, end);
      isDrawn ||= next > end;
      if (scans > MOST_SCANS) return null;
    }
    const known = NEEDED_OF_APPLICATIONS.get(marker);
    if (NEEDED.has(marker)) pieces.push(bytes.subarray(at, next));
    else if (known !== undefined && begins(content, known.mark))
      pieces.push(
        content.length <= known.length ? bytes.subarray(at, end) : cutSegment(marker, content, known.length),
      );
  }
}

interface Segment {
  readonly marker: number;
  /** Where it begins. */
  readonly at: number;
  /** Behind what it holds; a scan has its data there. */
  readonly end: number;
}

/** The segment at a place; `null` where no whole one is there. */
function readSegment(bytes: Buffer, from: number): Segment | null {
  let at = from;
  if (bytes[at] !== 0xff) return null;
  while (bytes[at + 1] === 0xff) at++;
  const marker = bytes[at + 1];
  if (marker === EOI) return { marker, at, end: at + 2 };
  if (marker === undefined || at + 4 > bytes.length) return null;
  const end = at + 2 + bytes.readUInt16BE(at + 2);
  return end > bytes.length || end < at + 4 ? null : { marker, at, end };
}

function begins(content: Buffer, mark: string): boolean {
  return content.toString('latin1', 0, mark.length) === mark;
}

/** Where the data of a scan end: at the next marker, or with the file. */
function findScanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return at;
    // A byte of data, a place to begin anew, or filling.
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** Of JFIF, with no small copy. */
function cutSegment(marker: number, content: Buffer, length: number): Buffer {
  const kept = Buffer.from(content.subarray(0, length));
  if (marker === APP0) kept.fill(0, 12, 14);
  return writeSegment(marker, kept);
}

function exifSegment(orientation: Orientation): Buffer {
  return writeSegment(APP1, Buffer.concat([Buffer.from(EXIF, 'latin1'), writeOrientation(orientation)]));
}

function writeSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
