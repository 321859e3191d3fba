import { keyOfFile } from '../cache/folder-look.ts';
import type { Digest } from '../model/model.ts';
import type { Settings } from '../settings/settings.ts';
import { type DiskPath, keyOfPath } from '../tools/disk/disk-path.ts';
import { digestOf } from '../tools/text/digest.ts';
import type { FoundPicture } from './find/picture-finder.ts';
import { lookAtPicture } from './look/look-at-picture.ts';
import { PictureReader } from './look/picture-reader.ts';
import { canScale, type ScaledPicture, scalePicture } from './look/scale-picture.ts';
import { fileOfPicture, scaledUrl } from './name-picture.ts';
import type { KnownPicture, PictureStore } from './picture-store.ts';
import type { PictureToPlace } from './pictures.ts';

interface LookOptions {
  readonly settings: Pick<Settings, 'pictures' | 'largestPicture' | 'allPictures'>;
  readonly readOnly: boolean;
}

/** What an article names as a picture. */
export type NamedFile = (
  | (FoundPicture & { readonly embedded: null })
  | { readonly path: null; readonly diskPath: DiskPath; readonly embedded: Digest }
) & {
  /** As messages name it: itself, or the article that holds it. */
  readonly shownPath: string;
  /** Where it begins, or is held. */
  readonly shownLine: number;
};

/** A file that was looked at. */
export interface LookedAt {
  readonly file: NamedFile;
  readonly known: KnownPicture;
  /** It is fit to be, and there is room for it. */
  readonly isPublished: boolean;
}

/** Pictures that are decoded at a time: each may take some hundred megabytes. */
const AT_ONCE = 2;
const MEGABYTE = 1_000_000;

/** Looks at each picture once, whoever names it, however often. */
export class PictureLooker {
  readonly #store: PictureStore;
  readonly #options: LookOptions;
  readonly #reader = new PictureReader();
  readonly #files: NamedFile[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(store: PictureStore, options: LookOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** @returns its number, from 0 */
  add(file: NamedFile): number {
    const key = file.embedded ?? keyOfPath(file.diskPath);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#files.push(file);
    this.#numbers.set(key, this.#files.length - 1);
    return this.#files.length - 1;
  }

  /** All that were added, by their numbers. Which there is no room for depends on their order alone. */
  async look(): Promise<readonly LookedAt[]> {
    const known: KnownPicture[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      for (let at = next++; at < this.#files.length; at = next++)
        known[at] = await this.#lookAt(this.#files[at]!);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    this.#reader.close();
    let left = this.#options.settings.allPictures * MEGABYTE;
    const counted = new Set<Digest>();
    return this.#files.map((file, at) => {
      const one = known[at]!;
      if (one.fault !== null) return { file, known: one, isPublished: false };
      const { digest, size } = one.facts;
      const isPublished = counted.has(digest) || size <= left;
      if (isPublished && !counted.has(digest)) left -= size;
      if (isPublished) counted.add(digest);
      return { file, known: one, isPublished };
    });
  }

  listToPlace(looked: readonly LookedAt[]): readonly PictureToPlace[] {
    const placed = new Map<Digest, PictureToPlace>();
    for (const { file, known, isPublished } of looked) {
      if (known.fault !== null || !isPublished || placed.has(known.facts.digest)) continue;
      const { digest } = known.facts;
      const scaled = known.scaled.map((one) => ({ url: scaledUrl(digest, one.width), digest: one.digest }));
      placed.set(digest, { ...originOf(file), url: fileOfPicture(known).url, digest, scaled });
    }
    return [...placed.values()];
  }

  async #lookAt(file: NamedFile): Promise<KnownPicture> {
    const { pictures, largestPicture } = this.#options.settings;
    const key = keyOf(file);
    const asked = key === null ? null : digestOf(JSON.stringify([key, pictures, largestPicture, canScale()]));
    const before = asked === null ? null : this.#store.get(asked);
    if (before !== null) return before;
    const clean = this.#open(file, largestPicture * MEGABYTE);
    // A file that cannot be read may be read later, and bear the same times.
    if (clean === 'unreadable') return { fault: clean };
    if (typeof clean === 'string')
      return asked === null ? { fault: clean } : this.#store.putFault(asked, clean);
    const isScaled = pictures === 'on' && !this.#options.readOnly;
    const scaled: readonly ScaledPicture[] = isScaled ? await scalePicture(clean) : [];
    return this.#store.put(asked ?? digestOf(clean.facts.digest), clean.facts, scaled);
  }

  #open(file: NamedFile, largest: number): ReturnType<typeof lookAtPicture> {
    try {
      const bytes = this.#reader.read(originOf(file), largest);
      if (Buffer.isBuffer(bytes)) return lookAtPicture(bytes);
      return bytes === 'too-large' ? 'too-large' : 'unreadable';
    } catch {
      return 'unreadable';
    }
  }
}

/** What a file is known again by; `null` where it has just changed. */
function keyOf(file: NamedFile): string | null {
  if (file.embedded !== null) return file.embedded;
  const { path, identity } = file;
  return identity === null
    ? null
    : keyOfFile({ path, relativePath: path, diskPath: file.diskPath }, identity);
}

function originOf(file: NamedFile): Pick<PictureToPlace, 'diskPath' | 'embedded'> {
  return { diskPath: file.diskPath, embedded: file.embedded };
}
