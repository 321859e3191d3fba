import { type Bodies, type BodyPlace, DamagedBody } from '../model/bodies.ts';
import type { Body, Digest } from '../model/model.ts';
import { cutText, unpackBody } from '../outline/pack-body.ts';
import { openToRead, type RecordStore, readRecord } from './record-store.ts';

/** Bodies that stand in the cache. */
export function readBodiesIn(store: RecordStore): Bodies {
  return {
    ...holdBodies(store),
    get stored() {
      if (!store.flush()) return null;
      return {
        paths: store.paths,
        locate(digest: Digest) {
          const place = store.locate(digest);
          if (place === null) throw new DamagedBody(digest);
          return { digest, ...place };
        },
      };
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
    stored: null,
  };
}

/** Opens the files of a cache in which bodies stand, for a worker that is told where. */
export function openBodyFiles(paths: readonly string[]): (place: BodyPlace) => Body {
  const files = new Map<number, number | null>();
  return ({ digest, ...place }) => {
    if (!files.has(place.file)) files.set(place.file, openToRead(paths[place.file]!));
    const file = files.get(place.file) ?? null;
    const json = file === null ? null : readRecord(file, place);
    if (json === null) throw new DamagedBody(digest);
    return unpackBody(json);
  };
}
