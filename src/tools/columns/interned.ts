import { GrowingTexts, type Texts } from './texts.ts';

/** Numbers texts in the order in which they come first: each is kept once. */
export class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #texts = new GrowingTexts();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    this.#texts.push(text);
    return number;
  }

  /** The texts by their numbers. */
  finish(): Texts {
    return this.#texts.finish();
  }
}
