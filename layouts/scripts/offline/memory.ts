/** What the service worker remembers of the site: what was seen of it, by versions, beside what is kept. */
import { isPage, nameOfKept, nameOfSeen, OFFLINE_PAGE, SHELL } from './addresses.ts';
import { copyPlainly } from './plain-copy.ts';

/** Pages that are remembered of one version of the archive, the latest ones. */
const MOST_PAGES = 300;
/** Of how many versions: a reader of yesterday's may be without a connection today. */
const VERSIONS = 2;

export class Memory {
  readonly #root: string;
  readonly #seen: string;
  readonly #kept: string;

  /** @param version of the archive: what was remembered of others is found, too, but not added to */
  constructor(root: string, version: string) {
    this.#root = root;
    this.#seen = nameOfSeen(root, version);
    this.#kept = nameOfKept(root);
  }

  /** @throws {Error} where the host does not answer */
  async rememberShell(): Promise<void> {
    const seen = await caches.open(this.#seen);
    await Promise.all(
      SHELL.map(async (path) => {
        const response = await fetch(this.#root + path, { cache: 'no-cache' });
        if (response.ok) await seen.put(this.#root + path, (await copyPlainly(response)).copy);
      }),
    );
  }

  /** What a host has said is what is shown from now on: where it has nothing any more, nothing. */
  async remember(key: string, response: Response): Promise<void> {
    const seen = await caches.open(this.#seen);
    if (response.status === 404 || response.status === 410) await seen.delete(key);
    if (response.status !== 200 || response.type !== 'basic') return;
    const { copy } = await copyPlainly(response);
    // What is kept stays as new as what is seen.
    const kept = (await caches.has(this.#kept)) ? await caches.open(this.#kept) : null;
    if ((await kept?.match(key)) !== undefined) await kept?.put(key, copy.clone());
    await seen.put(key, copy);
    if (isPage(key)) await this.#forgetOldest(seen);
  }

  /** In what was seen of this version, in what is kept, in what was seen before. */
  async find(key: string): Promise<Response | undefined> {
    const others = (await this.#listVersions()).filter((name) => name !== this.#seen);
    for (const name of [this.#seen, this.#kept, ...others.reverse()]) {
      const found = (await caches.has(name)) && (await (await caches.open(name)).match(key));
      if (found) return found;
    }
    return undefined;
  }

  async dropOldVersions(): Promise<void> {
    const old = (await this.#listVersions()).slice(0, -VERSIONS);
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  /** Names of caches come in the order in which these were made. */
  async #listVersions(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(nameOfSeen(this.#root, '')));
  }

  /** What was put last comes last. */
  async #forgetOldest(seen: Cache): Promise<void> {
    const pages = (await seen.keys())
      .map(({ url }) => url)
      .filter((url) => isPage(url) && url !== this.#root + OFFLINE_PAGE);
    await Promise.all(pages.slice(0, -MOST_PAGES).map((url) => seen.delete(url)));
  }
}
