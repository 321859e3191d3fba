import type { DiskPath } from '../tools/disk/disk-path.ts';
import type { Digest, NamedPicture, Url } from './model.ts';

/** A file that is a picture, by its name. */
export interface SeenPicture {
  readonly diskPath: DiskPath;
  /** What it is known again by; `null` where it has just changed. */
  readonly identity: string | null;
}

/** The files of a folder whose names say that they are pictures, by their paths from there. */
export type SeenPictures = ReadonlyMap<string, SeenPicture>;

/** A picture of the site. */
export interface PictureFile {
  readonly url: Url;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** From small to large. */
  readonly smaller: readonly { readonly url: Url; readonly width: number }[];
}

/** A picture as the page of its article shows it. */
export interface ShownPicture extends Pick<NamedPicture, 'at' | 'isCaptioned' | 'alt' | 'address'> {
  /** `null`: it is not at hand, and only named. */
  readonly file: PictureFile | null;
  /** Of a file that is not at hand and that nothing describes: `quay.jpg`. */
  readonly name: string;
}

/** All that is shown of an article's pictures. */
export interface Illustration {
  /** In the order in which they stand in it. */
  readonly pictures: readonly ShownPicture[];
  /** What stands for the article in lists and elsewhere: the place of a picture that is at hand; `null` where none does. */
  readonly lead: number | null;
}

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
