import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenPicture, SeenPictures } from '../../cache/folder-look.ts';
import { identifyFile } from '../../cache/folder-look.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { once } from '../../tools/collections/memoise.ts';
import { followDiskPath, holds } from '../../tools/disk/disk-path.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import { joinBelow, listPlaces, listSavedPlaces } from './list-places.ts';
import { readWrittenPath, type WrittenPath } from './written-path.ts';

/** A picture that an article names, found. */
export interface FoundPicture extends SeenPicture {
  /** From the root of the folder. */
  readonly path: string;
}

/** Of an address that is the web's, fewer folders may be anybody's. */
const FEWEST_FOLDERS = 2;
const NAME = /^\[\[(.+)\]\]$/s;

/** Finds the pictures that articles name, in their folder and nowhere else. */
export class PictureFinder {
  readonly #folder: string;
  readonly #seen: SeenPictures;
  readonly #root = once(() => followDiskPath(this.#folder));
  readonly #byFolded = once(() => groupBy([...this.#seen.keys()].sort(compareText), foldPath));
  readonly #byName = once(() => groupBy([...this.#seen.keys()].sort(compareLengths), nameOf));

  constructor(folder: string, seen: SeenPictures) {
    this.#folder = folder;
    this.#seen = seen;
  }

  /**
   * @param written as the article has it
   * @param article path of its file, from the root
   * @returns `outside` where it would lead out of the folder; `null` where nothing is there
   */
  find(written: string, article: string): FoundPicture | 'outside' | null {
    const name = NAME.exec(written)?.[1];
    if (name !== undefined) return this.#findNamed(name, article);
    const read = readWrittenPath(written);
    if (read === null) return /^(?:file:|[a-z]:)/i.test(written.trim()) ? 'outside' : null;
    const { paths, isRooted, host } = read;
    for (const path of paths)
      for (const place of listAllPlaces(path, read, article)) {
        const found = this.#see(place);
        if (found !== null) return found;
      }
    if (host !== null) return null;
    const folder = isRooted ? [] : article.split('/').slice(0, -1);
    const direct = paths.map((path) => joinBelow(folder, path));
    for (const place of direct) {
      const found = place === null ? null : (this.#seeFolded(place) ?? this.#lookFor(place));
      if (found !== null) return found;
    }
    return paths.some((path) => leadsOut(folder, path)) ? 'outside' : null;
  }

  #see(path: string): FoundPicture | null {
    const seen = this.#seen.get(path);
    return seen === undefined ? null : { path, ...seen };
  }

  /** Some disks do not tell large letters from small ones, or have accents written in two ways. */
  #seeFolded(path: string): FoundPicture | null {
    const found = this.#byFolded().get(foldPath(path));
    return found === undefined ? null : this.#see(found[0]!);
  }

  /** A file whose name does not say that it is a picture, or a link within the folder. */
  #lookFor(path: string): FoundPicture | 'outside' | null {
    try {
      const diskPath = followDiskPath(join(this.#folder, path));
      if (!holds(this.#root(), diskPath)) return 'outside';
      if (!statSync(diskPath).isFile()) return null;
      return { path, diskPath, identity: identifyFile(diskPath, Date.now()) };
    } catch {
      return null;
    }
  }

  /** Notes name pictures wherever they lie: beside the note, else the one with the shortest way. */
  #findNamed(written: string, article: string): FoundPicture | null {
    const name = written.replaceAll('\\', '/').trim();
    const folder = article.split('/').slice(0, -1).join('/');
    const candidates = (this.#byName().get(nameOf(name)) ?? []).filter((path) => {
      const [whole, wanted] = [foldPath(`/${path}`), foldPath(`/${name.replace(/^\/+/, '')}`)];
      return whole.endsWith(wanted);
    });
    const beside = candidates.find(
      (path) => path.slice(0, path.lastIndexOf('/') + 1) === (folder && `${folder}/`),
    );
    const found = beside ?? candidates[0];
    return found === undefined ? null : this.#see(found);
  }
}

function* listAllPlaces(path: string, { isRooted, host }: WrittenPath, article: string): Iterable<string> {
  // A path is first of all what it says; an address is not.
  if (host === null) yield* listPlaces(path, isRooted, article);
  yield* listSavedPlaces(path, article);
  if (host === null) return;
  yield* listPlaces(`${host}/${path}`, true, article);
  if (path.split('/').length > FEWEST_FOLDERS) yield* listPlaces(path, isRooted, article);
}

function leadsOut(folder: readonly string[], path: string): boolean {
  let depth = folder.length;
  for (const part of path.split('/')) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** Signs that show nothing are taken out of articles; a file's name may have them. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const foldPath = (path: string): string => path.normalize('NFC').replace(UNSEEN, '').toLowerCase();
const nameOf = (path: string): string => foldPath(path.slice(path.lastIndexOf('/') + 1));
const compareLengths = (one: string, other: string): number =>
  one.length - other.length || compareText(one, other);
