/** Bytes that lie ready: an average wire article takes 10,000, one of 3,000 words all. */
const READY = 1 << 18;
const ALIGNMENT = 4;

/**
 * Room for the columns of one article after the other. They lie where those of the article before lay, in the
 * processor's caches: some 25 columns an article, each in memory of its own, cost 5 % of all time to find, clear and let
 * go of. What is longer than what lies ready has memory of its own.
 */
export class Room {
  readonly #ready = new ArrayBuffer(READY);
  #end = 0;

  /** To be called before each article: columns of the one before are no more. */
  begin(): void {
    this.#end = 0;
  }

  /** So many zeros. */
  numbers(length: number): Int32Array {
    const at = this.#take(length * Int32Array.BYTES_PER_ELEMENT);
    return at < 0 ? new Int32Array(length) : new Int32Array(this.#ready, at, length).fill(0);
  }

  /** So many zeros. */
  bytes(length: number): Uint8Array {
    const at = this.#take(length);
    return at < 0 ? new Uint8Array(length) : new Uint8Array(this.#ready, at, length).fill(0);
  }

  /** So many zeros. */
  counts(length: number): Uint16Array {
    const at = this.#take(length * Uint16Array.BYTES_PER_ELEMENT);
    return at < 0 ? new Uint16Array(length) : new Uint16Array(this.#ready, at, length).fill(0);
  }

  /** So many zeros. */
  scores(length: number): Float32Array {
    const at = this.#take(length * Float32Array.BYTES_PER_ELEMENT);
    return at < 0 ? new Float32Array(length) : new Float32Array(this.#ready, at, length).fill(0);
  }

  /** Where so many bytes begin; -1 where there are not as many left. */
  #take(bytes: number): number {
    const at = this.#end;
    if (at + bytes > READY) return -1;
    this.#end = at + Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return at;
  }
}
