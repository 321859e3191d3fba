import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Growing } from '../tools/columns/growing.ts';
import { InternedBytes } from '../tools/columns/interned-bytes.ts';
import { countTexts, GrowingTexts, type Texts, textsOf } from '../tools/columns/texts.ts';
import {
  dropSegments,
  ENDING,
  findWorn,
  type Keyed,
  keepSegment,
  openSegments,
  type SegmentSource,
} from './segments.ts';

/** Texts with their keys, side by side: so they travel between threads. */
export interface Records extends Keyed {
  readonly texts: Texts;
  /** The CRC-32 of each text. */
  readonly sums: Uint32Array;
}

/** What a segment knows of the records that stand behind it, each with its sum before it. */
interface RecordPlaces extends Keyed {
  /** Where each ends, from where the first begins, in bytes. */
  readonly ends: Uint32Array;
}

/** Where a record stands. */
interface RecordPlace {
  /** Its place among the open files. */
  readonly file: number;
  /** In bytes. */
  readonly start: number;
  readonly length: number;
}

/** How records are kept. */
interface RecordUse {
  /** `null`: nowhere but in memory. */
  readonly source: SegmentSource | null;
  /** Begin anew. */
  readonly fresh: boolean;
  /** What is new is held in memory. */
  readonly readOnly: boolean;
  /** Keys are digests of their texts, and a text that has another is none of it, whoever kept it. */
  readonly byDigest?: boolean;
}

/** Bytes of the sum before a record: it tells damage in a sixth of the time that a SHA-256 takes. */
const SUM = 4;
/** Bytes that are gathered before they are written, and of a segment that is left alone. */
const LARGE = 1 << 24;
/** In the column of files: the record is held in memory, or was damaged. */
const [HELD, LOST] = [0xffff_ffff, 0xffff_fffe];
/** Where records are read, one after the other: room made for each would lie about until it is tidied up. */
const ROOM = Buffer.allocUnsafe(1 << 16);

export function packRecords(records: readonly { readonly key: string; readonly text: string }[]): Records {
  const keys = textsOf(records.map(({ key }) => key));
  const texts = textsOf(records.map(({ text }) => text));
  const sums = new Uint32Array(records.length);
  for (let at = 0; at < records.length; at++)
    sums[at] = crc32(texts.bytes.subarray(texts.bounds[at]!, texts.bounds[at + 1]!));
  return { keys, texts, sums };
}

/** @returns `null` where it may not be read, or another build has just dropped it: what is not known can be found again */
function openToRead(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

/** A record, its sum before it, where the next one will be read. */
function readSound(file: number, { start, length }: RecordPlace): Buffer | null {
  const room = length > ROOM.length ? Buffer.allocUnsafe(length) : ROOM;
  if (readSync(file, room, 0, length, start) !== length) return null;
  const bytes = room.subarray(0, length);
  return crc32(bytes.subarray(SUM)) === bytes.readUInt32LE(0) ? bytes : null;
}

/** A text as it is kept, its sum before it. */
function recordOf(text: Uint8Array, sum: number): Buffer {
  const record = Buffer.allocUnsafe(SUM + text.length);
  record.writeUInt32LE(sum, 0);
  record.set(text, SUM);
  return record;
}

/**
 * Texts that earlier builds made, by their keys. Memory holds where they stand, not what they say; what is new is held
 * until it is much.
 */
export class RecordStore {
  readonly #source: SegmentSource | null;
  readonly #keys = new InternedBytes();
  /** By the numbers of keys: file, start and length; of one that is held, its place among those. */
  readonly #files = new Growing(Uint32Array);
  readonly #starts = new Growing(Uint32Array);
  readonly #lengths = new Growing(Uint32Array);
  /** By the numbers of keys, 1: its text has the key for its digest. */
  readonly #checked = new Growing(Uint8Array);
  readonly #byDigest: boolean;
  readonly #open: { readonly path: string; readonly file: number; readonly size: number }[] = [];
  #useless: readonly string[];
  readonly #refused: readonly string[];
  #held: { readonly number: number; readonly record: Buffer }[] = [];
  #heldBytes = 0;
  #mostHeld = LARGE;

  constructor({ source, fresh, readOnly, byDigest = false }: RecordUse) {
    this.#byDigest = byDigest;
    this.#source = readOnly ? null : source;
    const { segments, useless } = openSegments<RecordPlaces>(source);
    this.#refused = fresh ? [] : useless.filter((path) => path.endsWith(ENDING));
    this.#useless = fresh ? [...useless, ...segments.map(({ path }) => path)] : useless;
    if (!fresh) for (const { path, value } of segments) this.#addFile(path, value);
  }

  /** Files of the kind that cannot be used: of other code, or damaged. */
  get refused(): readonly string[] {
    return this.#refused;
  }

  /** Whether there is a record, sound or not, of a key that stands in a column. */
  has({ bounds, bytes }: Texts, at: number): boolean {
    const number = this.#keys.find(bytes, bounds[at]!, bounds[at + 1]!);
    return number >= 0 && this.#files.at(number) !== LOST;
  }

  /** @returns `null` where the key is new, or what was kept of it is damaged */
  get(key: string): string | null {
    const number = this.#keys.findText(key);
    if (number < 0) return null;
    return this.#readNumber(number)?.toString('utf8', SUM) ?? null;
  }

  /** @param isBetter than what is known of the same keys; else that stays */
  put({ keys, texts, sums }: Records, isBetter: boolean): void {
    for (let at = 0; at < countTexts(keys); at++) {
      const isKnown = !isBetter && this.has(keys, at);
      const number = this.#keys.numberOf(keys.bytes, keys.bounds[at]!, keys.bounds[at + 1]!);
      if (isKnown && (!this.#byDigest || this.#readNumber(number) !== null)) continue;
      const text = texts.bytes.subarray(texts.bounds[at]!, texts.bounds[at + 1]!);
      this.#hold(number, recordOf(text, sums[at]!));
      // A full disk is not asked again for each record.
      if (this.#heldBytes >= this.#mostHeld && !this.flush()) this.#mostHeld *= 2;
    }
  }

  /** Writes what is held. @returns whether nothing is any more: a disk may be full */
  flush(): boolean {
    if (this.#source === null || this.#held.length === 0) return this.#held.length === 0;
    const held = this.#held;
    const keys = new GrowingTexts();
    const ends = new Growing(Uint32Array);
    let end = 0;
    for (const { number, record } of held) {
      keys.push(this.#keys.textOf(number));
      end += record.length;
      ends.push(end);
    }
    const places: RecordPlaces = { keys: keys.finish(), ends: ends.finish() };
    const path = keepSegment(this.#source, places, [Buffer.concat(held.map(({ record }) => record))]);
    if (path === null) return false;
    this.#held = [];
    this.#heldBytes = 0;
    this.#addFile(path, places);
    return true;
  }

  /**
   * Writes what is held, and drops what is of no use where that has become much.
   *
   * @param useful keys that are
   */
  tidy(useful: Texts): void {
    if (this.#source === null || !this.flush()) return;
    const isUseful = new Uint8Array(this.#keys.length);
    const usefulBytes = new Float64Array(this.#open.length);
    for (let at = 0; at < countTexts(useful); at++) {
      const number = this.#keys.find(useful.bytes, useful.bounds[at]!, useful.bounds[at + 1]!);
      if (number < 0 || isUseful[number] === 1 || this.#files.at(number) >= LOST) continue;
      isUseful[number] = 1;
      usefulBytes[this.#files.at(number)]! += this.#lengths.at(number);
    }
    const worn = findWorn(
      this.#open.map(({ size }, at) => ({ all: size, useful: usefulBytes[at]! })),
      LARGE,
    );
    for (let number = 0; number < isUseful.length; number++) {
      if (isUseful[number] === 0 || !worn[this.#files.at(number)]) continue;
      const record = this.#readNumber(number);
      if (record === null) this.#place(number, LOST, 0, 0);
      else this.#hold(number, Buffer.from(record));
      if (this.#heldBytes >= LARGE && !this.flush()) return;
    }
    if (!this.flush()) return;
    const paths = this.#open.map(({ path }) => path);
    const kept = new Set(paths.filter((_, at) => !worn[at]));
    dropSegments([...this.#useless, ...paths].filter((path) => !kept.has(path)));
    this.#useless = [];
  }

  close(): void {
    for (const { file } of this.#open) closeSync(file);
    this.#open.length = 0;
  }

  #addFile(path: string, { keys, ends }: RecordPlaces): void {
    const file = openToRead(path);
    if (file === null) return;
    const size = ends.at(-1) ?? 0;
    let start = fstatSync(file).size - size;
    this.#open.push({ path, file, size });
    for (let at = 0; at < ends.length; at++) {
      const length = ends[at]! - (at === 0 ? 0 : ends[at - 1]!);
      const number = this.#keys.numberOf(keys.bytes, keys.bounds[at]!, keys.bounds[at + 1]!);
      this.#place(number, this.#open.length - 1, start, length);
      start += length;
    }
  }

  #hold(number: number, record: Buffer): void {
    this.#place(number, HELD, this.#held.length, record.length);
    this.#held.push({ number, record });
    this.#heldBytes += record.length;
  }

  #place(number: number, file: number, start: number, length: number): void {
    this.#files.set(number, file);
    this.#starts.set(number, start);
    this.#lengths.set(number, length);
    this.#checked.set(number, 0);
  }

  #placeOf(number: number): RecordPlace {
    return { file: this.#files.at(number), start: this.#starts.at(number), length: this.#lengths.at(number) };
  }

  #readNumber(number: number): Buffer | null {
    const place = this.#placeOf(number);
    if (place.file === HELD) return this.#held[place.start]!.record;
    const record = place.file === LOST ? null : readSound(this.#open[place.file]!.file, place);
    if (record === null || !this.#byDigest || this.#checked.at(number) === 1) return record;
    const key = this.#keys.textOf(number);
    if (!hash('sha256', record.subarray(SUM)).startsWith(key)) return null;
    this.#checked.set(number, 1);
    return record;
  }
}
