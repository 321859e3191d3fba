import type { Digest, Url } from '../model/model.ts';
import type { DiskPath } from '../tools/disk/disk-path.ts';

/** Where the bytes of a picture are. */
export interface PictureOrigin {
  /** The file that is the picture, or the article that holds it. */
  readonly diskPath: DiskPath;
  /** Of what stands in an article; `null` where the file is the picture. */
  readonly embedded: Digest | null;
}

/** A picture to be put into the site. */
export interface PictureToPlace extends PictureOrigin {
  readonly url: Url;
  /** Of its bytes as they are published. */
  readonly digest: Digest;
  /** Smaller versions, which the cache has by their digests. */
  readonly scaled: readonly { readonly url: Url; readonly digest: Digest }[];
}

/** The pictures of a site, and what reads their bytes. */
export interface Pictures {
  readonly toPlace: readonly PictureToPlace[];
  /** @throws {UsageError} where its file is not what it was */
  read(picture: PictureToPlace): Buffer;
  /** @throws {DamagedBody} where it is not kept any more */
  readScaled(digest: Digest): Buffer;
  /** To be called when no picture will be read any more. */
  close(): void;
}
