import { type Bodies, DamagedBody } from '../model/bodies.ts';
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
  return {
    read: (digest) => unpackBody(find(digest)),
    readText(digest) {
      const text = cutText(find(digest));
      if (text === null) throw new DamagedBody(digest);
      return text;
    },
    areKept: false,
  };
}
