import type { Url } from '../model/model.ts';
import { UsageError } from '../model/usage-error.ts';

/** What the project's owner puts into the site: no page or file of the archive may have the same URL. */
export class Claims {
  readonly #owners: Map<Url, string>;

  /** @param claims of which another thread tells */
  constructor(claims: Iterable<readonly [Url, string]> = []) {
    this.#owners = new Map(claims);
  }

  /** @param by what claims it: a file of the owner's, or words for where it comes from */
  add(url: Url, by: string): void {
    const other = this.#owners.get(url);
    if (other !== undefined)
      throw new UsageError(
        `${by}: ${url} is claimed already, by ${other}.`,
        'Give one of them another place.',
      );
    this.#owners.set(url, by);
  }

  get all(): readonly (readonly [Url, string])[] {
    return [...this.#owners];
  }

  /** @throws UsageError where a page or a file of the archive has a URL that is claimed */
  refuse(url: Url): void {
    const owner = this.#owners.get(url);
    if (owner !== undefined)
      throw new UsageError(
        `${owner}: ${url} is a page or a file of the archive itself.`,
        'Give it another place.',
      );
  }
}
