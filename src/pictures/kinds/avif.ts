import { type Box, listBoxes, readFields } from './boxes.ts';
import type { CleanPicture, PictureKind } from './picture-kind.ts';

const BRANDS: ReadonlySet<string> = new Set(['avif', 'avis']);

export const AVIF = {
  name: 'AVIF',
  ending: 'avif',
  recognise: isAvif,
  clean: cleanAvif,
  isScaled: false,
} as const satisfies PictureKind;

/** In bytes: its own name stands first, those of what it is as well behind it. */
const LONGEST_TYPE = 200;

function isAvif(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false;
  const end = Math.min(bytes.readUInt32BE(0), LONGEST_TYPE);
  for (let at = 8; at + 4 <= end; at += 4)
    if (at !== 12 && BRANDS.has(bytes.toString('latin1', at, at + 4))) return true;
  return false;
}

/** Items that say something of a picture: where it was taken, and by whom. */
const TELLING: ReadonlySet<string> = new Set(['Exif', 'mime', 'uri ']);
/** Boxes that do, of pictures that move, and properties of others. */
const TELLING_BOXES: ReadonlySet<string> = new Set(['uuid', 'udta', 'udes', 'meta', 'free', 'skip']);
/** What says where pictures are, and how they are drawn; all else that stands beside it tells of them. */
const OF_ITEMS: ReadonlySet<string> = new Set('hdlr pitm iloc iinf iref iprp idat ipro dinf grpl'.split(' '));
const HOLDERS: ReadonlySet<string> = new Set('moov trak mdia minf stbl edts iprp ipco'.split(' '));
/** What stands beside these tells of the picture. */
const OF_FILE: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'moov']);
const DEEPEST = 8;

/**
 * Places in a file of this kind are told by their numbers: so nothing is taken out, but what tells of the picture is
 * made zeros where it stands.
 */
function cleanAvif(bytes: Buffer): CleanPicture | null {
  const boxes = listBoxes(bytes, 0, bytes.length);
  const meta = boxes?.find(({ type }) => type === 'meta');
  const parts = meta && listBoxes(bytes, meta.start + 4, meta.end);
  if (!boxes || !parts || !boxes.some(({ type }) => type === 'mdat' || type === 'idat')) return null;
  const size = readSize(bytes, parts);
  const places = findTelling(bytes, parts);
  if (size === null || places === null) return null;
  const clean = Buffer.from(bytes);
  for (const { start, end } of places) clean.fill(0, start, end);
  for (const box of boxes)
    if (!OF_FILE.has(box.type)) emptyBox(clean, box);
    else if (box !== meta) emptyBoxes(clean, box, 0);
  for (const part of parts)
    if (OF_ITEMS.has(part.type)) emptyBoxes(clean, part, 0);
    else emptyBox(clean, part);
  return { pieces: [clean], ...size };
}

/** What stands in a file beside its pictures becomes free room. */
function emptyBoxes(bytes: Buffer, box: Box, depth: number): void {
  if (TELLING_BOXES.has(box.type)) emptyBox(bytes, box);
  else if (HOLDERS.has(box.type) && depth < DEEPEST)
    for (const inner of listBoxes(bytes, box.start, box.end) ?? []) emptyBoxes(bytes, inner, depth + 1);
}

function emptyBox(bytes: Buffer, { head, start, end }: Box): void {
  bytes.write('free', head + 4, 'latin1');
  bytes.fill(0, start, end);
}

/** Where the items stand that tell of the picture; `null` where that is not known. */
function findTelling(bytes: Buffer, parts: readonly Box[]): readonly Pick<Box, 'start' | 'end'>[] | null {
  const infos = parts.find(({ type }) => type === 'iinf');
  const locations = parts.find(({ type }) => type === 'iloc');
  if (!infos || !locations) return null;
  const isWide = bytes[infos.start] !== 0;
  const entries = listBoxes(bytes, infos.start + (isWide ? 8 : 6), infos.end);
  if (entries === null) return null;
  const telling = new Set<number>();
  for (const { type, start, end } of entries) {
    const version = bytes[start];
    const idLength = version === 3 ? 4 : 2;
    if (type !== 'infe' || (version !== 2 && version !== 3) || start + 4 + idLength + 6 > end) return null;
    const itemType = start + 4 + idLength + 2;
    if (TELLING.has(bytes.toString('latin1', itemType, itemType + 4)))
      telling.add(bytes.readUIntBE(start + 4, idLength));
  }
  const data = parts.find(({ type }) => type === 'idat');
  return telling.size === 0 ? [] : locateItems(bytes, locations, telling, data ?? null);
}

/** Where the extents of items stand, by the box of locations (ISO/IEC 14496-12, 8.11.3). */
function locateItems(
  bytes: Buffer,
  { start, end }: Box,
  wanted: ReadonlySet<number>,
  data: Box | null,
): readonly Pick<Box, 'start' | 'end'>[] | null {
  const version = bytes[start]!;
  const read = readFields(bytes, start + 4, end);
  const [sizes, more] = [read(1), read(1)];
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 4, sizes & 15, more >> 4, more & 15];
  const count = read(version < 2 ? 2 : 4);
  const places: Pick<Box, 'start' | 'end'>[] = [];
  for (let item = 0; item < count; item++) {
    const id = read(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : read(2) & 15;
    // It stands in another item, wherever that is.
    if (method > 1 && wanted.has(id)) return null;
    read(2);
    const base = read(baseSize);
    const extents = read(2);
    if (Number.isNaN(extents)) return null;
    for (let extent = 0; extent < extents; extent++) {
      if (version > 0) read(indexSize);
      const [offset, length] = [read(offsetSize), read(lengthSize)];
      if (!wanted.has(id)) continue;
      const from = method === 1 ? (data?.start ?? Number.NaN) : 0;
      const place = { start: from + base + offset, end: from + base + offset + length };
      if (!(length > 0 && place.end <= bytes.length)) return null;
      places.push(place);
    }
  }
  return places;
}

/** Of the main item: width and height, turned as it asks to be. */
function readSize(
  bytes: Buffer,
  parts: readonly Box[],
): { readonly width: number; readonly height: number } | null {
  const [main, properties] = [
    parts.find(({ type }) => type === 'pitm'),
    parts.find(({ type }) => type === 'iprp'),
  ];
  const inside = properties && listBoxes(bytes, properties.start, properties.end);
  const container = inside?.find(({ type }) => type === 'ipco');
  const association = inside?.find(({ type }) => type === 'ipma');
  const known = container && listBoxes(bytes, container.start, container.end);
  if (!main || !known || !association) return null;
  const id = readFields(bytes, main.start + 4, main.end)(bytes[main.start] === 0 ? 2 : 4);
  const own = listProperties(bytes, association, id).flatMap((place) => known[place - 1] ?? []);
  const extent = own.find(({ type, start, end }) => type === 'ispe' && end - start >= 12);
  if (extent === undefined) return null;
  const [width, height] = [bytes.readUInt32BE(extent.start + 4), bytes.readUInt32BE(extent.start + 8)];
  const rotation = own.find(({ type, start, end }) => type === 'irot' && end > start);
  const isTurned = rotation !== undefined && (bytes[rotation.start]! & 1) === 1;
  if (width === 0 || height === 0) return null;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** Which of the properties an item has, counted from 1. */
function listProperties(bytes: Buffer, { start, end }: Box, wanted: number): readonly number[] {
  const isWide = (bytes[start + 3]! & 1) === 1;
  const read = readFields(bytes, start + 4, end);
  const count = read(4);
  for (let entry = 0; entry < count; entry++) {
    const id = read(bytes[start] === 0 ? 2 : 4);
    const properties = read(1);
    if (Number.isNaN(properties)) break;
    const own = Array.from({ length: properties }, () => read(isWide ? 2 : 1) & (isWide ? 0x7fff : 0x7f));
    if (id === wanted) return own;
  }
  return [];
}
