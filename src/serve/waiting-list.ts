import type { Url } from '../model/model.ts';
import { Overtaken, type WaitingReaders } from '../render/first-pages.ts';

/** Who waits for pages of the site that is being made. */
export class WaitingList implements WaitingReaders {
  readonly #give: (url: Url, content: string | null) => void;
  #wanted: Url[] = [];
  #isExpected = false;
  #canBeOvertaken = false;
  #isOvertaken = false;

  /** @param give hands a page to those who wait for it; `null` where it cannot be made alone */
  constructor(give: (url: Url, content: string | null) => void) {
    this.#give = give;
  }

  /** A build is to come, or under way: whoever asks from now on waits for it. */
  expect(): void {
    this.#isExpected = true;
  }

  /** @param canBeOvertaken whether it is given up for a later change: what is read anew would have to be read again */
  begin(canBeOvertaken: boolean): void {
    this.#canBeOvertaken = canBeOvertaken;
    this.#isOvertaken = false;
  }

  /** The build is over: what is still waited for is published, or was not made. */
  end(): void {
    this.#isExpected = false;
    for (const url of this.#takeAll()) this.#give(url, null);
  }

  want(url: Url): void {
    if (this.#isExpected) this.#wanted.push(url);
    else this.#give(url, null);
  }

  overtake(): void {
    this.#isOvertaken = this.#canBeOvertaken;
  }

  take(): readonly Url[] {
    if (this.#isOvertaken) throw new Overtaken('A later change is to be built.');
    return this.#takeAll();
  }

  give(url: Url, content: string | null): void {
    this.#give(url, content);
  }

  #takeAll(): readonly Url[] {
    const taken = [...new Set(this.#wanted)];
    this.#wanted = [];
    return taken;
  }
}
