import { type Bodies, DamagedBody, type KeptBody } from '../model/bodies.ts';
import type { Digest } from '../model/model.ts';
import { cutText, unpackBody } from '../outline/pack-body.ts';
import type { RecordStore } from './record-store.ts';

/** Bodies that stand in the cache. */
export function readBodiesIn(store: RecordStore): Bodies {
  return {
    ...holdBodies(store),
    get areKept() {
      return store.flush();
    },
  };
}

/** Bodies that are held in memory, packed, or that are found in another way. */
export function holdBodies(bodies: { get(digest: Digest): string | null | undefined }): Bodies {
  const find = (digest: Digest): string => {
    const json = bodies.get(digest) ?? null;
    if (json === null) throw new DamagedBody(digest);
    return json;
  };
  const large = new LargeBodies();
  return {
    read: (digest) => large.get(digest) ?? large.keep(digest, find(digest)),
    readText(digest) {
      const text = cutText(find(digest));
      if (text === null) throw new DamagedBody(digest);
      return text;
    },
    areKept: false,
  };
}

/** In characters of what is kept. Articles of newspapers have a tenth of it at most. */
const LARGE = 200_000;
const ROOM = 16_000_000;

/** Large bodies that were read lately: one may name thousands, and each of their pages quotes it. */
class LargeBodies {
  readonly #bodies = new Map<Digest, { readonly body: KeptBody; readonly length: number }>();
  #room = ROOM;

  get(digest: Digest): KeptBody | null {
    return this.#bodies.get(digest)?.body ?? null;
  }

  /** @param json as `packBody` made it */
  keep(digest: Digest, json: string): KeptBody {
    const body = unpackBody(json);
    if (json.length < LARGE) return body;
    this.#bodies.set(digest, { body, length: json.length });
    this.#room -= json.length;
    for (const [oldest, { length }] of this.#bodies) {
      if (this.#room >= 0) break;
      this.#bodies.delete(oldest);
      this.#room += length;
    }
    return body;
  }
}
