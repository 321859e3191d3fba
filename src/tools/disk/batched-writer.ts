import { readSync, writeSync } from 'node:fs';

/** Bytes that are gathered before they are written: a call for each line costs more than the line. */
const BATCH = 1 << 20;
/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3;

/** Writes to an open file in large pieces. */
export class BatchedWriter {
  readonly #file: number;
  readonly #batch = Buffer.allocUnsafeSlow(BATCH);
  #waiting = 0;
  #written = 0;

  constructor(file: number) {
    this.#file = file;
  }

  /** Bytes that it was given. */
  get length(): number {
    return this.#written + this.#waiting;
  }

  /** Each text is encoded where it is to stand: joined first, one odd character would widen all of a batch. */
  write(text: string): void {
    const most = text.length * MOST_BYTES;
    if (most > BATCH - this.#waiting) this.flush();
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
      if (this.#waiting === BATCH) this.flush();
      const most = Math.min(length - at, BATCH - this.#waiting);
      const read = readSync(from, this.#batch, this.#waiting, most, start + at);
      if (read === 0) throw new Error('a published file was cut off');
      this.#waiting += read;
      at += read;
    }
  }

  /** To be called at the end. */
  flush(): void {
    this.#writeAll(this.#batch.subarray(0, this.#waiting));
    this.#waiting = 0;
  }

  #writeAll(bytes: Buffer): void {
    // A disk that is nearly full may take a part, and refuses the rest at the next try.
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#written += bytes.length;
  }
}
