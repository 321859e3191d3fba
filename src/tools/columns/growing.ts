/** The arrays of numbers that a column may be. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

export type NumbersOf<Values extends Numbers> = new (length: number) => Values;

const FIRST_ROOM = 1024;

/** A column of numbers that grows at its end, without an object for each. */
export class Growing<Values extends Numbers> {
  readonly #Kind: NumbersOf<Values>;
  #room: Values;
  #length = 0;

  /** @param Kind as `Uint32Array` */
  constructor(Kind: NumbersOf<Values>, room = FIRST_ROOM) {
    this.#Kind = Kind;
    this.#room = new Kind(room);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#room.length) this.#grow(this.#length + 1);
    this.#room[this.#length++] = value;
  }

  pushAll(values: ArrayLike<number>): void {
    const end = this.#length + values.length;
    if (end > this.#room.length) this.#grow(end);
    this.#room.set(values, this.#length);
    this.#length = end;
  }

  at(place: number): number {
    return this.#room[place]!;
  }

  /** Changes a value, or adds one at the end. */
  set(place: number, value: number): void {
    if (place === this.#length) this.push(value);
    else this.#room[place] = value;
  }

  /** A copy of what is there, in no more room than it takes. */
  finish(): Values {
    return this.#room.slice(0, this.#length) as Values;
  }

  #grow(least: number): void {
    const larger = new this.#Kind(Math.max(least, this.#room.length * 2));
    larger.set(this.#room);
    this.#room = larger;
  }
}

/** Columns of numbers end to end, as one of a kind. */
export function joinNumbers<Values extends Numbers>(
  Kind: NumbersOf<Values>,
  ...columns: readonly ArrayLike<number>[]
): Values {
  const joined = new Growing(
    Kind,
    columns.reduce((sum, { length }) => sum + length, 0),
  );
  for (const column of columns) joined.pushAll(column);
  return joined.finish();
}

/** A column of what each place has. */
export function makeColumn<Values extends Numbers>(
  Kind: NumbersOf<Values>,
  length: number,
  valueAt: (place: number) => number,
): Values {
  const column = new Kind(length);
  for (let place = 0; place < length; place++) column[place] = valueAt(place);
  return column;
}
