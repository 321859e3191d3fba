/** What a host takes of one site; what is not named, it does not limit. */
export interface HostLimits {
  readonly files?: number;
  /** Files and folders together. */
  readonly entries?: number;
  readonly filesInFolder?: number;
  readonly bytes?: number;
  /** Of one file. */
  readonly fileBytes?: number;
}

export interface SiteHost {
  readonly name: string;
  readonly limits: HostLimits;
  /** What more it takes from those who pay. */
  readonly paid?: HostLimits;
  /** Where it says so. */
  readonly source: string;
}

/** When the sources were read: hosts change what they take. */
export const HOSTS_AS_OF = '2026-11-30';

const MiB = 2 ** 20;
const GB = 1e9;

/** Hosts of static sites that are in common use, one a row. */
export const HOSTS: readonly SiteHost[] = [
  {
    name: 'Cloudflare Pages',
    limits: { files: 20_000, fileBytes: 25 * MiB },
    paid: { files: 100_000 },
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  {
    name: 'GitHub Pages',
    limits: { bytes: GB },
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
  },
  {
    name: 'GitLab Pages',
    limits: { bytes: GB, entries: 200_000 },
    source: 'https://docs.gitlab.com/user/gitlab_com/#gitlab-pages',
  },
  {
    name: 'Netlify',
    limits: { filesInFolder: 54_000 },
    source: 'https://docs.netlify.com/deploy/deploy-overview/#files-per-directory-limit',
  },
];
