import type { SiteSize } from '../../model/build-types.ts';
import { HOSTS, type HostLimits, type SiteHost } from './hosts.ts';

export type Limit = keyof HostLimits;

export interface HostVerdict {
  readonly host: SiteHost;
  /** Whether it takes the site. */
  readonly fits: 'yes' | 'paid' | 'no';
  /** What is too much for it where nothing is paid, in the order of the table. */
  readonly exceeded: readonly Limit[];
}

/** What a site has of what hosts limit. */
const MEASURE: Readonly<Record<Limit, (size: SiteSize) => number>> = {
  files: ({ files }) => files,
  entries: ({ files, folders }) => files + folders,
  filesInFolder: ({ fullestFolder }) => fullestFolder.files,
  bytes: ({ bytes }) => bytes,
  fileBytes: ({ largestFile }) => largestFile.bytes,
};

const LIMITS = [
  'files',
  'entries',
  'filesInFolder',
  'bytes',
  'fileBytes',
] as const satisfies readonly Limit[];

/** Which hosts take a site. */
export function judgeHosts(size: SiteSize): readonly HostVerdict[] {
  return HOSTS.map((host) => {
    const exceeded = findExceeded(size, host.limits);
    const fits = exceeded.length === 0 ? 'yes' : isTakenForPay(size, host) ? 'paid' : 'no';
    return { host, fits, exceeded };
  });
}

function isTakenForPay(size: SiteSize, { limits, paid }: SiteHost): boolean {
  return paid !== undefined && findExceeded(size, { ...limits, ...paid }).length === 0;
}

function findExceeded(size: SiteSize, limits: HostLimits): readonly Limit[] {
  return LIMITS.filter((limit) => MEASURE[limit](size) > (limits[limit] ?? Number.POSITIVE_INFINITY));
}
