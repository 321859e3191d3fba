const FIRST_ROOM = 1024;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** Bytes that grow at their end. Numbers are whole, from 0 below 2^32: seven bits a byte, the lowest first. */
export class ByteWriter {
  #room = new Uint8Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#room.length) this.#grow(this.#length + 1);
    this.#room[this.#length++] = value;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  bytes(values: Uint8Array): void {
    if (this.#length + values.length > this.#room.length) this.#grow(this.#length + values.length);
    this.#room.set(values, this.#length);
    this.#length += values.length;
  }

  /** Its length in bytes, and the text as UTF-8. */
  text(text: string): void {
    const bytes = ENCODER.encode(text);
    this.number(bytes.length);
    this.bytes(bytes);
  }

  /** A view, which holds until something is added. */
  finish(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#room.length * 2));
    larger.set(this.#room.subarray(0, this.#length));
    this.#room = larger;
  }
}

/** A number by itself: for it alone, a writer would make room for a thousand. */
export function packNumber(value: number): Uint8Array {
  if (value < 128) return Uint8Array.of(value);
  const writer = new ByteWriter();
  writer.number(value);
  return writer.finish().slice();
}

/** Reads what a {@link ByteWriter} wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  bytes(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  text(): string {
    return DECODER.decode(this.bytes(this.number()));
  }
}
