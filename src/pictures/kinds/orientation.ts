/** Which way is up, as EXIF says it: 1 as it stands, 2 to 8 turned or mirrored; from 5 on width and height change places. */
export type Orientation = number;

export const UPRIGHT: Orientation = 1;

const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY = 12;
const MOST_ENTRIES = 1000;

/** @param tiff what EXIF holds: a TIFF file without a picture */
export function readOrientation(tiff: Buffer): Orientation {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return UPRIGHT;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return UPRIGHT;
  const count = Math.min(short(first), MOST_ENTRIES);
  for (let entry = 0; entry < count; entry++) {
    const at = first + 2 + entry * ENTRY;
    if (at + ENTRY > tiff.length) break;
    if (short(at) !== ORIENTATION || short(at + 2) !== SHORT) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** EXIF that says this and nothing else. */
export function writeOrientation(orientation: Orientation): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

/** Width and height as a reader sees them. */
export function turn(
  width: number,
  height: number,
  orientation: Orientation,
): { readonly width: number; readonly height: number } {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
