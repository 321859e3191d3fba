import type { Digest, Url } from '../model/model.ts';
import type { PictureFile } from '../model/page-parts.ts';
import { SCALED_ENDING } from './look/scale-picture.ts';
import type { KnownPicture } from './picture-store.ts';

/** Where pictures are in a site: their names are made of what they show, and of nothing that anybody wrote. */
const FOLDER = 'pictures';

export function fileOfPicture({
  facts: { digest, ending, width, height },
  scaled,
}: Extract<KnownPicture, { fault: null }>): PictureFile {
  return {
    url: `${FOLDER}/${digest}.${ending}` as Url,
    width,
    height,
    smaller: scaled.map((version) => ({ url: scaledUrl(digest, version.width), width: version.width })),
  };
}

export function scaledUrl(digest: Digest, width: number): Url {
  return `${FOLDER}/${digest}-${width}.${SCALED_ENDING}` as Url;
}
