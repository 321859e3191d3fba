import type { Digest } from '../model/model.ts';
import type { Site } from '../model/page-parts.ts';
import { Telling } from '../tools/columns/telling.ts';

/** Of what is made: of what a page shows, or of all that a file is made from. */
export type DigestOf = (said: unknown) => Digest;

/**
 * Makes digests of what is made. Files of one digest are the same, byte for byte.
 *
 * @param site what all pages show
 * @param code digest of the code that shows them
 * @returns of what says all the rest, as `Telling` tells it
 */
export function createPageDigest(site: Site, code: Digest): DigestOf {
  const telling = new Telling();
  const shared = telling.tell([code, JSON.stringify(site)]).digest();
  return (said) => telling.begin().tell(shared).tell(said).digest();
}
