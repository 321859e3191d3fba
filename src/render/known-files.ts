import type { PublishedFile, PublishedRows, PublishedSite } from '../cache/published-site.ts';
import type { Digest, Url } from '../model/model.ts';
import { groupBy } from '../tools/collections/group.ts';
import type { KnownRows } from './files/open-rows.ts';
import type { DigestOf } from './page-digest.ts';
import type { SiteWriter } from './site-writer.ts';

/** A file of the site in the making, with what the next build knows it again by. */
export type RenderedFile = PublishedFile;

/** What is published, by what it was made from and by what it shows. */
export class KnownFiles {
  readonly digestOf: DigestOf;
  readonly #writer: SiteWriter;
  readonly #byUrl: ReadonlyMap<Url, PublishedFile>;
  readonly #rows: ReadonlyMap<Url, PublishedRows>;
  readonly #byInputs: ReadonlyMap<Digest | null, readonly PublishedFile[]>;

  constructor(
    { files, rows }: Pick<PublishedSite, 'files' | 'rows'>,
    digestOf: DigestOf,
    writer: SiteWriter,
  ) {
    this.digestOf = digestOf;
    this.#writer = writer;
    this.#byUrl = new Map(files.map((file) => [file.url, file]));
    this.#rows = new Map(rows.map((some) => [some.url, some]));
    this.#byInputs = groupBy(files, ({ inputs }) => inputs);
  }

  /** Takes over all that was made from the same; `null` where there is nothing, or not all of it is as it was. */
  keepMade(inputs: Digest): readonly RenderedFile[] | null {
    const files = this.#byInputs.get(inputs);
    return files === undefined ? null : this.#keep(files, inputs);
  }

  /** Takes over what was made from the same, but for what is there already. */
  keepRest(inputs: Digest, isThere: (url: Url) => boolean): readonly RenderedFile[] {
    const files = (this.#byInputs.get(inputs) ?? []).filter(({ url }) => !isThere(url));
    return this.#keep(files, inputs) ?? [];
  }

  /** Rows that were published in a file. */
  rowsOf(url: Url): KnownRows | null {
    const [file, rows] = [this.#byUrl.get(url), this.#rows.get(url)];
    return file === undefined || rows === undefined ? null : { file, rows };
  }

  /** Takes over the page that shows the same. */
  keepShown(url: Url, digest: Digest, inputs: Digest): RenderedFile | null {
    const file = this.#byUrl.get(url);
    return file?.digest === digest ? (this.#keep([file], inputs)?.[0] ?? null) : null;
  }

  #keep(files: readonly PublishedFile[], inputs: Digest): readonly RenderedFile[] | null {
    if (!this.#writer.mayKeep(files)) return null;
    return files.map((file) => takeOver(file, inputs));
  }
}

/** Most are handed on as they were read. */
function takeOver(file: PublishedFile, inputs: Digest): RenderedFile {
  const isSame = file.isKnown && !file.isNew && file.inputs === inputs;
  return isSame ? file : { ...file, isNew: false, isKnown: true, inputs };
}
