import type { PlacedFile } from '../../model/placed-file.ts';
import { isStillAs, readOwnStats } from '../../tools/disk/file-stats.ts';
import { sumFile } from '../../tools/disk/sum-file.ts';

/**
 * Sums anew what somebody who heard that the site is whole has written into. All else that is known of such a file stays
 * what it was when it was placed: so the next build makes it anew, and they write into it once, not twice.
 *
 * @param site the folder in which the files are
 */
export function sumAnew<File extends PlacedFile>(site: string, files: readonly File[]): readonly File[] {
  return files.map((file) => {
    const path = `${site}/${file.url}`;
    const isOther = !isStillAs(path, file) && readOwnStats(path)?.isFile() === true;
    return isOther ? { ...file, sha256: sumFile(path) } : file;
  });
}
