import { setImmediate } from 'node:timers/promises';
import type { PublishedRows } from '../../cache/published-site.ts';
import type { BodyReader } from '../../model/bodies.ts';
import type { DataFile } from '../../model/pages.ts';
import type { PlacedFile } from '../../model/placed-file.ts';
import type { Claims } from '../claims.ts';
import type { KnownFiles, RenderedFile } from '../known-files.ts';
import type { SiteWriter } from '../site-writer.ts';

/** So many files are placed at a time: in between, workers get new pages to write. */
const FILES_AT_ONCE = 64;

/** Puts the files into the site that are no pages: those that were published already, and of others the rows that were, are taken over. */
export class FilePlacer {
  /** Of the files that have rows. */
  readonly rows: PublishedRows[] = [];
  readonly #writer: SiteWriter;
  readonly #known: KnownFiles;
  readonly #claims: Claims;
  readonly #bodies: BodyReader;

  constructor(writer: SiteWriter, known: KnownFiles, claims: Claims, bodies: BodyReader) {
    this.#writer = writer;
    this.#known = known;
    this.#claims = claims;
    this.#bodies = bodies;
  }

  async place(files: Iterable<DataFile>): Promise<readonly RenderedFile[]> {
    const placed: RenderedFile[] = [];
    for (const file of files) {
      if (placed.length % FILES_AT_ONCE === 0) await setImmediate();
      const { url, knownBy, inputs } = file;
      this.#claims.refuse(url);
      const from = knownBy === 'bytes' ? null : this.#known.digestOf([url, inputs]);
      const kept = from === null ? null : this.#known.keepMade(from);
      if (kept === null) placed.push({ ...(await this.#write(file)), digest: null, inputs: from });
      else {
        placed.push(...kept);
        this.rows.push(...kept.flatMap(({ url }) => this.#known.rowsOf(url)?.rows ?? []));
      }
    }
    return placed;
  }

  async #write(data: DataFile): Promise<PlacedFile> {
    const { url, inputs, content } = data;
    const tellBeside = () => this.#known.digestOf([url, data.beside]);
    const before = this.#known.rowsOf(url);
    const published = before !== null && before.rows.madeFrom === tellBeside() ? before : null;
    const { file, places } = await this.#writer.putPieces(url, content(inputs, this.#bodies), published);
    if (places.starts.length > 0) this.rows.push({ url, madeFrom: tellBeside(), ...places });
    return file;
  }
}
