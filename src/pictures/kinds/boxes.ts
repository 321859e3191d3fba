/** A part of a file of ISO/IEC 14496-12, as AVIF is. */
export interface Box {
  readonly type: string;
  /** Where it begins, with its length. */
  readonly head: number;
  /** Where what it holds begins, and where that ends. */
  readonly start: number;
  readonly end: number;
}

const MOST_BOXES = 10_000;

/** The boxes that stand side by side; `null` where one reaches out of the room that it stands in. */
export function listBoxes(bytes: Buffer, from: number, to: number): readonly Box[] | null {
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    if (at + 8 > to || boxes.length === MOST_BOXES) return null;
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1;
    if (isLong && at + 16 > to) return null;
    const length = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    const start = at + (isLong ? 16 : 8);
    const end = at + length;
    if (end > to || end < start) return null;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), head: at, start, end });
    at = end;
  }
  return boxes;
}

/** Reads numbers of so many bytes one after the other: 0 for those of none, `NaN` behind the end. */
export function readFields(bytes: Buffer, from: number, to: number): (size: number) => number {
  let at = from;
  return (size) => {
    const start = at;
    at += size;
    if (at > to) return Number.NaN;
    if (size === 0) return 0;
    return size > 6 ? Number(bytes.readBigUInt64BE(start)) : bytes.readUIntBE(start, size);
  };
}
