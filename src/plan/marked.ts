import type { Digest } from '../model/model.ts';
import { digestOf } from '../tools/text/digest.ts';

/** A value without what JSON would leave out without a word, as a function or the entries of a map. */
export type Told<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends Marked<unknown> | Derived<unknown>
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
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | Iterable<unknown>;

/** A value with a digest of all that it says, which stands for it in JSON: so that what is made from many is soon told. */
export class Marked<Value> {
  readonly value: Value;
  readonly #mark: Digest;

  constructor(value: Value & Told<Value>) {
    this.value = value;
    this.#mark = digestOf(JSON.stringify(value));
  }

  toJSON(): Digest {
    return this.#mark;
  }
}

/** What is made of inputs when it is first asked for; in JSON, the inputs stand for it. */
export class Derived<Value> {
  readonly #inputs: unknown;
  readonly #make: () => Value;
  #value: Value | undefined;

  private constructor(inputs: unknown, make: () => Value) {
    this.#inputs = inputs;
    this.#make = make;
  }

  /** @param make reads nothing but its inputs */
  static from<Inputs, Value>(inputs: Inputs & Told<Inputs>, make: (inputs: Inputs) => Value): Derived<Value> {
    return new Derived(inputs, () => make(inputs));
  }

  get value(): Value {
    this.#value ??= this.#make();
    return this.#value;
  }

  toJSON(): unknown {
    return this.#inputs;
  }
}
