import { digestCode } from '../cache/code-version.ts';
import { packRecords, RecordStore } from '../cache/record-store.ts';
import type { Digest } from '../model/model.ts';
import { textsOf } from '../tools/columns/texts.ts';
import { digestOf } from '../tools/text/digest.ts';
import type { PictureFacts, PictureFault } from './look/look-at-picture.ts';
import type { ScaledPicture } from './look/scale-picture.ts';

/** What is known of a picture that was looked at. */
export type KnownPicture =
  | { readonly fault: PictureFault }
  | { readonly fault: null; readonly facts: PictureFacts; readonly scaled: readonly KnownScaled[] };

/** A smaller version. */
interface KnownScaled {
  readonly width: number;
  /** Of its bytes. */
  readonly digest: Digest;
}

interface Kept {
  readonly key: string;
  readonly known: KnownPicture;
  readonly scaled: readonly (KnownScaled & { readonly text: string })[];
}

interface StoreUse {
  /** Folder of the cache; `null`: nothing is kept. */
  readonly cache: string | null;
  readonly fresh: boolean;
  readonly readOnly?: boolean;
}

/** What builds keep of pictures: what they are, and smaller versions of them. */
export class PictureStore {
  readonly #records: RecordStore;
  readonly #useful = new Set<string>();

  constructor({ cache, fresh, readOnly = false }: StoreUse) {
    const source =
      cache === null ? null : { folder: cache, name: 'pictures', version: digestCode(['src'], []) };
    this.#records = new RecordStore({ source, fresh, readOnly });
  }

  /** @param key by which the file is known again */
  get(key: string): KnownPicture | null {
    const json = this.#records.get(key);
    if (json === null) return null;
    const known = JSON.parse(json) as KnownPicture;
    this.#use(key, known);
    return known;
  }

  putFault(key: string, fault: PictureFault): KnownPicture {
    return this.#put({ key, known: { fault }, scaled: [] });
  }

  put(key: string, facts: PictureFacts, versions: readonly ScaledPicture[]): KnownPicture {
    const scaled = versions.map(({ width, bytes }) => {
      const text = bytes.toString('base64');
      return { width, digest: digestOf(text), text };
    });
    const known = { fault: null, facts, scaled: scaled.map(({ width, digest }) => ({ width, digest })) };
    return this.#put({ key, known, scaled });
  }

  #put({ key, known, scaled }: Kept): KnownPicture {
    const versions = scaled.map(({ digest, text }) => ({ key: digest, text }));
    this.#records.put(packRecords([{ key, text: JSON.stringify(known) }, ...versions]), true);
    this.#use(key, known);
    return known;
  }

  /** @returns `null` where it is not kept, or damaged */
  readScaled(digest: Digest): Buffer | null {
    const text = this.#records.get(digest);
    return text === null ? null : Buffer.from(text, 'base64');
  }

  /** Writes what is new, and drops what was not asked for. */
  tidy(): void {
    this.#records.tidy(textsOf([...this.#useful]));
  }

  close(): void {
    this.#records.close();
  }

  #use(key: string, known: KnownPicture): void {
    this.#useful.add(key);
    if (known.fault === null) for (const { digest } of known.scaled) this.#useful.add(digest);
  }
}
