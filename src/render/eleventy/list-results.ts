import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedFile } from '../../model/placed-file.ts';

/** A page as those are told of it who want to know what was rendered. */
class Result {
  readonly url: string;
  readonly outputPath: string;

  constructor(url: string, outputPath: string) {
    this.url = url;
    this.outputPath = outputPath;
  }

  /** Read when it is asked for: a site does not stand in memory whole. */
  get content(): string {
    return readFileSync(this.outputPath, 'utf8');
  }
}

/**
 * The pages that were rendered; not those that were taken over as they were.
 *
 * @param folder where the site is made
 */
export function listResults(pages: readonly PlacedFile[], folder: string): readonly object[] {
  return pages.map(({ url }) => new Result(`/${url}`.replace(/\/index\.html$/, '/'), join(folder, url)));
}
