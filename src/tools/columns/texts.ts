import { Growing, joinNumbers } from './growing.ts';

/** A column of texts: one text beside the other as UTF-8, each made a string when it is asked for. */
export interface Texts {
  /** One more than there are texts, in bytes; the first is 0. */
  readonly bounds: Uint32Array;
  readonly bytes: Uint8Array;
}

export const countTexts = ({ bounds }: Texts): number => bounds.length - 1;

/** What reads a column of texts: a string for each question, kept by nobody. */
export function readTexts({ bounds, bytes }: Texts): (at: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (at) => buffer.toString('utf8', bounds[at]!, bounds[at + 1]!);
}

/** All texts of a column as strings. */
export function listTexts(texts: Texts): string[] {
  const read = readTexts(texts);
  return Array.from({ length: countTexts(texts) }, (_, at) => read(at));
}

/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3;
const FIRST_ROOM = 1 << 14;

export class GrowingTexts {
  readonly #bounds = new Growing(Uint32Array);
  #room = Buffer.allocUnsafeSlow(FIRST_ROOM);
  #length = 0;

  constructor() {
    this.#bounds.push(0);
  }

  get length(): number {
    return this.#bounds.length - 1;
  }

  push(text: string): void {
    const most = this.#length + text.length * MOST_BYTES;
    if (most > this.#room.length) this.#grow(most);
    this.#length += this.#room.write(text, this.#length);
    this.#bounds.push(this.#length);
  }

  pushBytes(bytes: Uint8Array, from: number, to: number): void {
    const end = this.#length + to - from;
    if (end > this.#room.length) this.#grow(end);
    for (let at = from; at < to; at++) this.#room[this.#length++] = bytes[at]!;
    this.#bounds.push(end);
  }

  textAt(place: number): string {
    return this.#room.toString('utf8', this.#bounds.at(place), this.#bounds.at(place + 1));
  }

  /** Whether these bytes are a text's. */
  isAt(place: number, bytes: Uint8Array, from: number, to: number): boolean {
    let at = this.#bounds.at(place);
    if (this.#bounds.at(place + 1) - at !== to - from) return false;
    for (let other = from; other < to; other++) if (this.#room[at++] !== bytes[other]) return false;
    return true;
  }

  finish(): Texts {
    return { bounds: this.#bounds.finish(), bytes: new Uint8Array(this.#room.subarray(0, this.#length)) };
  }

  #grow(least: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(least, this.#room.length * 2));
    this.#room.copy(larger, 0, 0, this.#length);
    this.#room = larger;
  }
}

export function textsOf(texts: Iterable<string>): Texts {
  const growing = new GrowingTexts();
  for (const text of texts) growing.push(text);
  return growing.finish();
}

/** A column with texts behind those of another. */
export function addTexts({ bounds, bytes }: Texts, more: readonly string[]): Texts {
  const added = textsOf(more);
  const ends = added.bounds.subarray(1).map((end) => end + bytes.length);
  return {
    bounds: joinNumbers(Uint32Array, bounds, ends),
    bytes: joinNumbers(Uint8Array, bytes, added.bytes),
  };
}
