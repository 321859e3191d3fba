import type { DiskFault, FaultyDisk } from './faulty-disk.ts';
import type { Edition, SmallSite } from './small-site.ts';

/** What came of a fault in each call of a publication in turn. */
interface Tried {
  /** The names of the calls. */
  readonly calls: readonly string[];
  /** Of each fault that did harm: where, and which. */
  readonly harm: readonly string[];
}

/**
 * Publishes a site again and again, each time with a fault in the next call to the disk, until there are no more. After
 * each of them the site is to be the last one or the new one, what is not Dateline's is to be there, and the next build
 * is to make what it would have made, and leave nothing else.
 */
export function tryFaults(site: SmallSite, disk: FaultyDisk, code: DiskFault['code']): Tried {
  site.layOut();
  let [last, next]: [Edition, Edition] = [1, 2];
  const harm: string[] = [];
  for (let at = 1; ; at++) {
    const { calls, error } = disk.run({ at, code }, () => site.publish(next));
    const found = site.findFault(error === null ? [next] : [last, next]) ?? buildOn(site, [next]);
    [last, next] = [next, last];
    if (calls.length < at) return { calls, harm };
    if (found === null) continue;
    harm.push(`${code} in call ${at}, ${calls[at - 1]}: ${found}`);
    site.layOut();
    [last, next] = [1, 2];
  }
}

/** The next builds. */
export function buildOn(site: SmallSite, editions: readonly Edition[]): string | null {
  for (const edition of editions) {
    try {
      site.publish(edition);
    } catch (error) {
      return `the next build failed: ${(error as Error).message}`;
    }
    const found = site.findFault([edition]) ?? site.findLeft();
    if (found !== null) return `after the next build ${found}`;
  }
  return null;
}
