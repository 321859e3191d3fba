import { existsSync } from 'node:fs';
import type { SiteVersion } from '../cache/code-version.ts';
import { type FolderLook, lookAtFolder } from '../cache/folder-look.ts';
import { digestInputs } from '../cache/input-digest.ts';
import { type PublishedSite, readPublishedSite } from '../cache/published-site.ts';
import { markSources } from '../cache/source-digest.ts';
import type { Digest } from '../model/model.ts';
import { isAsPublished } from '../publish/is-as-published.ts';
import { workFolderOf } from '../publish/work-folder.ts';
import { followLinks } from '../tools/disk/follow-links.ts';
import { digestOf } from '../tools/text/digest.ts';
import type { BuildOptions } from './build-options.ts';

/** What is known before the work begins. */
export interface Before {
  /** Of the code that makes pages, and of what the project's owner says to Eleventy. */
  readonly code: Digest;
  /** The folder of the articles: as it was looked at, the first time that it is asked for; later it is looked at anew. */
  readonly takeLook: () => FolderLook;
  /** Of all that the site is made from; `null` where that cannot be told. */
  readonly inputs: Digest | null;
  /** What the last build left; `null` where that is not known, or to be ignored. */
  readonly last: PublishedSite | null;
}

/**
 * Looks at what there is, reading no article.
 *
 * @param program of Dateline's own code that makes the site
 */
export function lookBack(options: BuildOptions, program: SiteVersion): Before {
  const { folder, output, cache, settings, settingsProblems, strict, fresh, eleventy } = options;
  const all = digestOf(program.all + eleventy.digest);
  let look: FolderLook | null = lookAtFolder(folder);
  const inputs = digestInputs(folder, look, { code: all, settings, settingsProblems, strict });
  return {
    // Of a large archive it takes much memory: it is let go of once it has been used.
    takeLook() {
      const taken = look ?? lookAtFolder(folder);
      look = null;
      return taken;
    },
    code: digestOf(program.pages + eleventy.digest),
    inputs,
    last: fresh ? null : readPublishedSite(cache, followLinks(output)),
  };
}

/** Goes on from a build of the same process, without a look at what there is: it is told of what changes. */
export function goOn(
  { folder, eleventy }: BuildOptions,
  program: SiteVersion,
  last: PublishedSite | null,
): Before {
  return {
    takeLook: () => lookAtFolder(folder),
    code: digestOf(program.pages + eleventy.digest),
    inputs: null,
    last,
  };
}

/** The last build's work, where it need not be done again: neither the articles nor the site have changed since. */
export function findFinished({ inputs, last }: Before, { output }: BuildOptions): PublishedSite | null {
  const site = followLinks(output);
  // A build that was killed has left something to put right.
  if (existsSync(workFolderOf(site))) return null;
  if (last === null || inputs === null || inputs !== last.inputs) return null;
  const { paths, digest } = last.sources;
  const areSame = digest !== null && digest === markSources(paths).digest;
  return areSame && isAsPublished(site, last.files) ? last : null;
}
