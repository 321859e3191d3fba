import type { Problem, Url } from '../../model/model.ts';
import { countOf, formatCount } from '../../words/count-text.ts';
import type { ChosenRedirects } from './choose-redirects.ts';

export const REDIRECTS = '_redirects' as Url;
export const NGINX_MAP = 'redirects.nginx.conf' as Url;

/** So many rules Cloudflare Pages reads, without those that have parameters, and GitLab Pages. */
const CLOUDFLARE_READS = 2000;
const GITLAB_READS = 1000;
/** Hosts that are named where none of those asked for is there. */
const NAMED_HOSTS = 5;

/**
 * What whoever builds the site should know of the old addresses.
 *
 * @param written so many rules there are
 * @param asked the hosts that the owner names
 */
export function reportRedirects(
  { redirects, own, shared, hosts }: ChosenRedirects,
  written: number,
  asked: readonly string[],
): readonly Problem[] {
  const missing = asked.filter((host) => !hosts.has(host)).map((host) => reportMissing(host, hosts));
  return [
    ...missing,
    ...(written > GITLAB_READS || written < redirects.length
      ? [
          inform(
            'redirects/limit',
            `Of ${countOf(redirects.length, 'old address', 'old addresses')}, ${REDIRECTS} has ${formatCount(written)}, those of the newest articles first; Cloudflare Pages reads ${formatCount(CLOUDFLARE_READS)} without parameters, GitLab Pages ${formatCount(GITLAB_READS)} and 64 kB.`,
            `${NGINX_MAP} has all of them.`,
          ),
        ]
      : []),
    ...(shared.length > 0
      ? [
          inform(
            'redirects/shared',
            `${countOf(shared.length, 'old address is', 'old addresses are')} claimed by several articles, such as ${shared[0]}.`,
            'It leads to the newest of them.',
          ),
        ]
      : []),
    ...(own.length > 0
      ? [
          inform(
            'redirects/own',
            `${countOf(own.length, 'old address is a page', 'old addresses are pages')} of the site itself, such as ${own[0]}.`,
            'Nothing leads on from there.',
          ),
        ]
      : []),
  ];
}

function reportMissing(host: string, hosts: ReadonlyMap<string, number>): Problem {
  const known = [...hosts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).slice(0, NAMED_HOSTS);
  const hint =
    known.length === 0
      ? 'No article says where it stood on the web.'
      : `Most stood at ${known.map(([name, count]) => `${name} (${formatCount(count)})`).join(', ')}.`;
  return {
    ...inform(
      'redirects/no-address',
      `The setting "redirectFrom" names ${host}, where no article stood.`,
      hint,
    ),
    severity: 'warning',
  };
}

function inform(rule: string, message: string, hint: string): Problem {
  return { path: REDIRECTS, line: 1, column: 1, severity: 'info', rule, message, hint };
}
