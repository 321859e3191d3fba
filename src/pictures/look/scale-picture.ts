import { createRequire } from 'node:module';
import { join } from 'node:path';
import { once } from '../../tools/collections/memoise.ts';
import { findLibrary } from '../../tools/disk/find-library.ts';
import type { CleanBytes, PictureFacts } from './look-at-picture.ts';

/** What of the library is used. */
type MakeImages = (
  picture: Buffer,
  options: {
    readonly widths: readonly number[];
    readonly formats: readonly ['webp'];
    readonly dryRun: true;
    readonly useCache: false;
    readonly sharpOptions: { readonly limitInputPixels: number; readonly failOn: 'error' };
  },
) => Promise<{ readonly webp?: readonly { readonly width: number; readonly buffer: Buffer }[] }>;

/** A smaller version. */
export interface ScaledPicture {
  readonly width: number;
  readonly bytes: Buffer;
}

const LIBRARY = '@11ty/eleventy-img';
/** Widths for phones, for the column of an article, and for that on a screen of fine pixels. */
const WIDTHS = [480, 960, 1920] as const;
/** A version is made where it is no wider than this part of the picture. */
const WORTH = 0.8;
/** Smaller files gain nothing. */
const SMALLEST = 30_000;

/** What smaller versions end in. */
export const SCALED_ENDING = 'webp';

/** It is opened only where it is needed, and it is not compiled in: it brings a library for this machine. */
const openLibrary = once((): MakeImages | null => {
  const library = findLibrary(LIBRARY);
  if (library === null) return null;
  try {
    return createRequire(join(library, 'package.json'))(library) as MakeImages;
  } catch {
    // It is there for another machine, or for another Node: the pictures are published as they are.
    return null;
  }
});

/** Whether there is what makes smaller versions. */
export const canScale = (): boolean => findLibrary(LIBRARY) !== null;

/** Smaller versions of a picture, from small to large; none where they cannot be made, or are of no use. */
export async function scalePicture({ kind, facts, bytes }: CleanBytes): Promise<readonly ScaledPicture[]> {
  const widths = kind.isScaled ? chooseWidths(facts) : [];
  const makeImages = widths.length === 0 ? null : openLibrary();
  if (makeImages === null) return [];
  try {
    const { webp = [] } = await makeImages(bytes, {
      widths,
      formats: [SCALED_ENDING],
      dryRun: true,
      useCache: false,
      sharpOptions: { limitInputPixels: facts.width * facts.height, failOn: 'error' },
    });
    return webp
      .filter(({ width, buffer }) => widths.includes(width) && buffer.length < facts.size)
      .map(({ width, buffer }) => ({ width, bytes: buffer }));
  } catch {
    // What cannot be decoded whole is left to browsers, which show what there is.
    return [];
  }
}

function chooseWidths({ width, size }: PictureFacts): readonly number[] {
  return size < SMALLEST ? [] : WIDTHS.filter((each) => each <= width * WORTH);
}
