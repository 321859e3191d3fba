import { openSync } from 'node:fs';
import { type Bodies, type BodyPlace, DamagedBody } from '../model/bodies.ts';
import type { Body, Digest } from '../model/model.ts';
import { cutText, unpackBody } from '../outline/pack-body.ts';
import type { RecordCache } from './record-cache.ts';
import { readRecord } from './record-file.ts';

/** Bodies that stand in the cache. */
export function readBodiesIn(cache: RecordCache): Bodies {
  return {
    read: (digest) => openBody(digest, cache.get(digest)),
    readText: (digest) => readText(digest, cache.get(digest)),
    stored: {
      path: cache.path,
      locate(digest) {
        const place = cache.locate(digest);
        if (place === null) throw new DamagedBody(digest);
        return { digest, ...place };
      },
    },
  };
}

/** Bodies that are held in memory, packed, or that are found in another way. */
export function holdBodies(bodies: { get(digest: Digest): string | null | undefined }): Bodies {
  const find = (digest: Digest): string | null => bodies.get(digest) ?? null;
  return {
    read: (digest) => openBody(digest, find(digest)),
    readText: (digest) => readText(digest, find(digest)),
    stored: null,
  };
}

/** Opens the file of a cache in which bodies stand, for a worker that is told where. */
export function openBodyFile(path: string): (place: BodyPlace) => Body {
  const file = openSync(path, 'r');
  return (place) => openBody(place.digest, readRecord(file, place.digest, place));
}

function openBody(digest: Digest, json: string | null): Body {
  if (json === null) throw new DamagedBody(digest);
  return unpackBody(json);
}

function readText(digest: Digest, json: string | null): string {
  const text = json === null ? null : cutText(json);
  if (text === null) throw new DamagedBody(digest);
  return text;
}
