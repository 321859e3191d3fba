import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { RecordPlace } from '../model/bodies.ts';

const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const CHUNK = 1 << 22;
const CHECKSUM_LENGTH = 16;
/** Where records are read, one after the other: room made for each would lie about until it is tidied up. */
const ROOM = Buffer.allocUnsafe(1 << 16);

/** A record as a line: its key, a checksum over key and value, the value. */
export function formatRecord(key: string, json: string): string {
  return `${key} ${computeChecksum(key, json)} ${json}\n`;
}

/** @returns the value's JSON; `null` where the record is not the one for this key, or is damaged */
export function readRecord(file: number, key: string, { start, length }: RecordPlace): string | null {
  const bytes = length > ROOM.length ? Buffer.allocUnsafe(length) : ROOM;
  if (readSync(file, bytes, 0, length, start) !== length) return null;
  const from = key.length + CHECKSUM_LENGTH + 2;
  const json = bytes.subarray(from, length);
  // A key is ASCII.
  const isSound = bytes.toString('latin1', 0, from) === `${key} ${computeChecksum(key, json)} `;
  return isSound ? json.toString() : null;
}

/**
 * Finds the records of a file without reading what they say. Of two with one key the later counts; a last line
 * without its line break was cut short and does not count.
 */
export function scanRecords(file: number): Map<string, RecordPlace> {
  const places = new Map<string, RecordPlace>();
  let chunk = Buffer.allocUnsafe(CHUNK);
  let position = 0;
  for (;;) {
    const size = readSync(file, chunk, 0, chunk.length, position);
    const read = chunk.subarray(0, size);
    let from = 0;
    for (let end = read.indexOf(LINE_BREAK); end >= 0; end = read.indexOf(LINE_BREAK, from)) {
      const space = read.indexOf(SPACE, from);
      if (space > from && space < end) {
        places.set(read.toString('latin1', from, space), { start: position + from, length: end - from });
      }
      from = end + 1;
    }
    if (from === 0 && size < chunk.length) return places;
    if (from === 0) chunk = Buffer.allocUnsafe(chunk.length * 2);
    position += from;
  }
}

function computeChecksum(key: string, json: string | Buffer): string {
  return createHash('sha256').update(key).update(' ').update(json).digest('hex').slice(0, CHECKSUM_LENGTH);
}
