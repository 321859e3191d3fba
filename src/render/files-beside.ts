import type { Digest, Url } from '../model/model.ts';
import type { PlacedFile } from '../model/placed-file.ts';
import { once } from '../tools/collections/memoise.ts';
import { listFiles } from '../tools/disk/list-files.ts';
import type { KnownFiles, RenderedFile } from './known-files.ts';
import type { SiteWriter } from './site-writer.ts';

/**
 * What the project's owner has put into the site beside pages: files that are copied, and what plugins write while
 * pages are rendered, or once the site is whole.
 */
export class FilesBeside {
  readonly #folder: string;
  readonly #writer: SiteWriter;
  readonly #known: KnownFiles;
  readonly #copied: ReadonlySet<Url>;

  /**
   * @param folder where the site is made
   * @param copied what was there before anything of the archive was
   */
  constructor(folder: string, copied: readonly Url[], writer: SiteWriter, known: KnownFiles) {
    this.#folder = folder;
    this.#copied = new Set(copied);
    this.#writer = writer;
    this.#known = known;
  }

  /**
   * Takes in what was copied, and what was written while pages were rendered. Of pages that were not rendered again it
   * is what was written for them before.
   */
  takeRendered(placed: readonly PlacedFile[]): readonly RenderedFile[] {
    const made = this.#digest();
    const taken = this.#takeBeside(placed).map((file) => ({
      ...file,
      inputs: this.#copied.has(file.url) ? null : made,
    }));
    const there = once(() => new Set([...placed, ...taken].map(({ url }) => url)));
    return [...taken, ...this.#known.keepRest(made, (url) => there().has(url))];
  }

  /** Takes in what was written once the site was whole: all of it, each time. */
  takeEnded(placed: readonly PlacedFile[]): readonly RenderedFile[] {
    return this.#takeBeside(placed);
  }

  #takeBeside(placed: readonly PlacedFile[]): readonly RenderedFile[] {
    const found = new Set(this.#list());
    for (const { url } of placed) found.delete(url);
    return [...found].map((url) => ({ ...this.#writer.adopt(url), digest: null, inputs: null }));
  }

  #list(): readonly Url[] {
    return listFiles(this.#folder) as readonly Url[];
  }

  #digest(): Digest {
    return this.#known.digestOf('written while pages were rendered');
  }
}
