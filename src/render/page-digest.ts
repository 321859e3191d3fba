import { createHash } from 'node:crypto';
import type { Digest } from '../model/model.ts';
import type { Site } from '../model/page-parts.ts';
import { shortDigest } from '../tools/text/digest.ts';

/**
 * Makes digests of what is made: of what a page shows, or of all that a file is made from. Files of one digest are the
 * same, byte for byte.
 *
 * @param site what all pages show
 * @param code digest of the code that shows them
 * @returns of a text that says all the rest, as a page does as JSON
 */
export function createPageDigest(site: Site, code: Digest): (json: string) => Digest {
  const shared = createHash('sha256').update(code).update(JSON.stringify(site));
  return (json) => shortDigest(shared.copy().update(json));
}
