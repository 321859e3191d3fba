import type { MarkedRun } from '../model/pages.ts';
import { once, rememberLatest } from '../tools/collections/memoise.ts';
import { MARK_BYTES, Tellable, Telling } from '../tools/columns/telling.ts';

/** A value without what cannot be told, as a function or a map. */
export type Told<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends Marked<unknown> | MarkedRows<unknown>
    ? Value
    : Value extends readonly unknown[]
      ? { readonly [Key in keyof Value]: Told<Value[Key]> }
      : Value extends Untold
        ? never
        : { readonly [Key in keyof Value]: Told<Value[Key]> };

type Untold =
  | undefined
  | bigint
  | symbol
  | ((...args: never[]) => unknown)
  | ArrayBufferView
  | Iterable<unknown>;

interface Source<Item> {
  /** Made when something is first told: who only makes pages tells of few. */
  readonly marks: () => Uint8Array;
  readonly read: (row: number) => Item;
  /** What is told beside the marks. */
  readonly more: unknown;
}

/** An item, made when it is first asked for, and told by its mark. */
export class Marked<Item> extends Tellable {
  readonly #source: Source<Item>;
  readonly #row: number;

  constructor(source: Source<Item>, row: number) {
    super();
    this.#source = source;
    this.#row = row;
  }

  get value(): Item {
    return this.#source.read(this.#row);
  }

  override tellTo(telling: Telling): void {
    const { marks, more } = this.#source;
    telling.tell(more).tellMarks(marks(), [this.#row]);
  }
}

/** Items, made when they are asked for, and told by their marks. */
export class MarkedRows<Item> extends Tellable {
  readonly #source: Source<Item>;
  readonly #rows: Uint32Array;

  constructor(source: Source<Item>, rows: Uint32Array) {
    super();
    this.#source = source;
    this.#rows = rows;
  }

  /** What all of them are made with, beside what they are marked by. */
  get more(): unknown {
    return this.#source.more;
  }

  get length(): number {
    return this.#rows.length;
  }

  /** Rows of a file, each made of an item, at most so many in a run. */
  *write(makeText: (item: Item) => string, most = this.length): Iterable<MarkedRun> {
    const { read, marks } = this.#source;
    for (let from = 0; from < this.length; from += most) {
      const rows = this.#rows.subarray(from, from + most);
      yield { marks: takeMarks(marks(), rows), textOf: (at) => makeText(read(rows[at]!)) };
    }
  }

  get values(): readonly Item[] {
    // A quarter of the time of `Array.from`.
    const items: Item[] = [];
    for (const row of this.#rows) items.push(this.#source.read(row));
    return items;
  }

  override tellTo(telling: Telling): void {
    const { marks, more } = this.#source;
    telling.tell(more).tellMarks(marks(), this.#rows);
  }
}

/** All items of one sort. Whoever has the table has every row of it within reach: makers of pages get rows. */
export class MarkedTable<Item> {
  readonly #source: Source<Item>;

  /**
   * @param marks of {@link MARK_BYTES} bytes, of all that is said of each row
   * @param read says nothing of a row but what its mark is a digest of
   */
  constructor(marks: () => Uint8Array, read: (row: number) => Item, more: unknown = null) {
    this.#source = { marks, read, more };
  }

  at(row: number): Marked<Item> {
    return new Marked(this.#source, row);
  }

  /** @param rows no longer to be changed */
  of(rows: Uint32Array): MarkedRows<Item> {
    return new MarkedRows(this.#source, rows);
  }

  /** A table of these items with something beside some of them. */
  beside<Beside>(
    besideOf: (row: number) => (Beside & Told<Beside>) | null,
  ): MarkedTable<{ readonly item: Item; readonly beside: Beside | null }> {
    const { marks: before, read, more } = this.#source;
    const marks = (): Uint8Array => {
      const told = Buffer.from(before());
      const telling = new Telling();
      for (let row = 0; row * MARK_BYTES < told.length; row++) {
        const beside = besideOf(row);
        if (beside !== null) telling.begin().tellMarks(before(), [row]).tell(beside).mark(told, row);
      }
      return told;
    };
    return new MarkedTable(once(marks), (row) => ({ item: read(row), beside: besideOf(row) }), more);
  }

  /**
   * A table of what is made of the items of this one, and of something else.
   *
   * @param make reads nothing but what it is given
   * @param remembered so many are kept once they are made
   */
  derive<More, Made>(
    more: More & Told<More>,
    make: (item: Item, more: More) => Made,
    remembered: number,
  ): MarkedTable<Made> {
    const { marks, read, more: before } = this.#source;
    const makeOnce = rememberLatest((row: number) => make(read(row), more), remembered);
    return new MarkedTable(marks, makeOnce, [before, more]);
  }
}

function takeMarks(marks: Uint8Array, rows: Uint32Array): Uint8Array {
  const taken = new Uint8Array(rows.length * MARK_BYTES);
  for (const [at, row] of rows.entries())
    taken.set(marks.subarray(row * MARK_BYTES, (row + 1) * MARK_BYTES), at * MARK_BYTES);
  return taken;
}
