import type { Url } from '../model/model.ts';

interface Waiting {
  readonly promise: Promise<string | null>;
  readonly resolve: (content: string | null) => void;
}

/**
 * Files of a site in the making that are there before it is whole: with other layouts each page that somebody asks for
 * is made first.
 */
export class FreshFiles {
  readonly #there = new Map<Url, string>();
  readonly #waiting = new Map<Url, Waiting>();
  #ask: ((url: Url) => void) | null = null;

  /** @param ask has a page made first; `null` where pages are what they were, or not known to be others */
  begin(ask: ((url: Url) => void) | null): void {
    this.#there.clear();
    this.#ask = ask;
  }

  /** The site is published, or has failed: files are what they are on the disk. */
  end(): void {
    this.#ask = null;
    this.#there.clear();
    for (const { resolve } of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }

  /** @returns `null`, at once or after a while, where the published file will do */
  find(url: Url): Promise<string | null> | null {
    const there = this.#there.get(url);
    if (there !== undefined) return Promise.resolve(there);
    if (this.#ask === null || !url.endsWith('.html')) return null;
    const waiting = this.#waiting.get(url) ?? openWaiting();
    if (!this.#waiting.has(url)) {
      this.#waiting.set(url, waiting);
      this.#ask(url);
    }
    return waiting.promise;
  }

  /** @returns whether somebody has waited for it */
  receive(url: Url, content: string | null): boolean {
    if (content !== null) this.#there.set(url, content);
    const waiting = this.#waiting.get(url);
    this.#waiting.delete(url);
    waiting?.resolve(content);
    return waiting !== undefined;
  }
}

function openWaiting(): Waiting {
  let resolve: Waiting['resolve'] = () => {};
  const promise = new Promise<string | null>((take) => {
    resolve = take;
  });
  return { promise, resolve };
}
