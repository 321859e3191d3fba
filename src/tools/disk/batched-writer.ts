import { createHash } from 'node:crypto';
import { readSync, writeSync } from 'node:fs';

/** Bytes that are gathered before they are written: a call for each line costs more than the line. */
const BATCH = 1 << 20;
/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3;

/** Where what waits to be written stands: room that is made for each of thousands of files has memory tidied up early. */
export const makeBatch = (): Buffer => Buffer.allocUnsafeSlow(BATCH);

/** Writes to an open, empty file in large pieces. */
export class BatchedWriter {
  readonly #file: number;
  readonly #batch: Buffer;
  readonly #sum = createHash('sha256');
  #waiting = 0;
  #written = 0;

  /** @param batch that nobody else writes to meanwhile */
  constructor(file: number, batch: Buffer) {
    this.#file = file;
    this.#batch = batch;
  }

  /** Bytes that it was given. */
  get length(): number {
    return this.#written + this.#waiting;
  }

  /** Each text is encoded where it is to stand: joined first, one odd character would widen all of a batch. */
  write(text: string): void {
    const most = text.length * MOST_BYTES;
    if (most > BATCH - this.#waiting) this.#flush();
    if (most > BATCH) this.#writeAll(Buffer.from(text));
    else this.#waiting += this.#batch.write(text, this.#waiting);
  }

  /**
   * Copies bytes of another open file.
   *
   * @throws {Error} where it has not so many
   */
  copy(from: number, start: number, length: number): void {
    for (let at = 0; at < length; ) {
      if (this.#waiting === BATCH) this.#flush();
      const most = Math.min(length - at, BATCH - this.#waiting);
      const read = readSync(from, this.#batch, this.#waiting, most, start + at);
      if (read === 0) throw new Error('a published file was cut off');
      this.#waiting += read;
      at += read;
    }
  }

  /** To be called at the end. @returns the SHA-256 of all that was written, in hexadecimal digits */
  finish(): string {
    this.#flush();
    return this.#sum.digest('hex');
  }

  #flush(): void {
    this.#writeAll(this.#batch.subarray(0, this.#waiting));
    this.#waiting = 0;
  }

  #writeAll(bytes: Buffer): void {
    this.#sum.update(bytes);
    // A disk that is nearly full may take a part, and refuses the rest at the next try.
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#written += bytes.length;
  }
}
