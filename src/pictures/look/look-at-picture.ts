import { createHash } from 'node:crypto';
import type { Digest } from '../../model/model.ts';
import { kindOfPicture } from '../kinds/kinds.ts';
import type { PictureKind } from '../kinds/picture-kind.ts';

/** Why a picture is not published. */
export type PictureFault =
  | 'unreadable'
  | 'too-large'
  | 'unsupported'
  | 'damaged'
  | 'too-many-pixels'
  | 'too-many-frames'
  | 'too-small';

/** What there is to know of a picture that may be published. */
export interface PictureFacts {
  /** Of its bytes as they are published. */
  readonly digest: Digest;
  readonly ending: string;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** As it is published, in bytes. */
  readonly size: number;
  /** Its file ends before the picture does. */
  readonly isCut: boolean;
}

/** A picture as it is published. */
export interface CleanBytes {
  readonly kind: PictureKind;
  readonly facts: PictureFacts;
  readonly bytes: Buffer;
}

/** Browsers give up at some hundred million, and a small file may say that it has so many. */
const MOST_PIXELS = 64_000_000;
const LONGEST_SIDE = 30_000;
/** Ten minutes of a film. */
const MOST_FRAMES = 5000;
/** What is smaller is a mark, or counts visitors. */
const SHORTEST_SIDE = 24;

/** Tells what a picture is, and takes out of it what draws nothing. Nothing is decoded. */
export function lookAtPicture(bytes: Buffer): CleanBytes | PictureFault {
  const kind = kindOfPicture(bytes);
  if (kind === null) return 'unsupported';
  const clean = cleanSafely(kind, bytes);
  if (clean === null) return 'damaged';
  const { width, height, frames = 1, isCut = false, pieces } = clean;
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) return 'too-many-pixels';
  if (frames > MOST_FRAMES) return 'too-many-frames';
  if (Math.max(width, height) < SHORTEST_SIDE) return 'too-small';
  const published = Buffer.concat(pieces);
  const digest = createHash('sha256').update(published).digest('hex').slice(0, 32) as Digest;
  const facts = { digest, ending: kind.ending, width, height, size: published.length, isCut };
  return { kind, facts, bytes: published };
}

/** What says of a part that it is longer than the file leads out of it. */
function cleanSafely(kind: PictureKind, bytes: Buffer): ReturnType<PictureKind['clean']> {
  try {
    return kind.clean(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
