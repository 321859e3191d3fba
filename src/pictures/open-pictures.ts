import { DamagedBody } from '../model/bodies.ts';
import { UsageError } from '../model/usage-error.ts';
import { lookAtPicture } from './look/look-at-picture.ts';
import { PictureReader } from './look/picture-reader.ts';
import { PictureStore } from './picture-store.ts';
import type { Pictures, PictureToPlace } from './pictures.ts';

/** What reads the pictures of a site: they were looked at, and none is larger than it may be. */
export function readPictures(toPlace: readonly PictureToPlace[], store: PictureStore): Pictures {
  const reader = new PictureReader();
  return {
    toPlace,
    read(picture) {
      const bytes = reader.read(picture, Number.POSITIVE_INFINITY);
      const clean = Buffer.isBuffer(bytes) ? lookAtPicture(bytes) : null;
      if (clean === null || typeof clean === 'string' || clean.facts.digest !== picture.digest)
        throw new UsageError(
          `While the site was built, somebody changed ${String(picture.diskPath)}.`,
          'Build it again.',
        );
      return clean.bytes;
    },
    readScaled(digest) {
      const bytes = store.readScaled(digest);
      if (bytes === null) throw new DamagedBody(digest);
      return bytes;
    },
    close() {
      reader.close();
      store.close();
    },
  };
}

/** The pictures that a build of the same articles has looked at. */
export function reopenPictures(cache: string, toPlace: readonly PictureToPlace[]): Pictures {
  return readPictures(toPlace, new PictureStore({ cache, fresh: false, readOnly: true }));
}

export const NO_PICTURES: Pictures = {
  toPlace: [],
  read() {
    throw new Error('there are no pictures');
  },
  readScaled() {
    throw new Error('there are no pictures');
  },
  close() {},
};
