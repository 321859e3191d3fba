import { AVIF } from './avif.ts';
import { GIF } from './gif.ts';
import { JPEG } from './jpeg.ts';
import type { PictureKind } from './picture-kind.ts';
import { PNG } from './png.ts';
import { WEBP } from './webp.ts';

/** The kinds of pictures that are published. They are told by content, whatever their files are called. */
const KINDS = [JPEG, PNG, WEBP, AVIF, GIF] as const satisfies readonly PictureKind[];

/** @returns `null` where a file is no picture that is published */
export function kindOfPicture(bytes: Buffer): PictureKind | null {
  return KINDS.find((kind) => kind.recognise(bytes)) ?? null;
}
