import type { ArticleHead, Problem, Url } from '../../../model/model.ts';
import type { SiteClosing } from '../../../model/pages.ts';
import { readTexts } from '../../../tools/columns/texts.ts';
import { countOf, formatCount } from '../../../words/count-text.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { GatheredFile } from '../../make/gathered-file.ts';
import {
  type ChosenRedirects,
  chooseRedirects,
  type MovedArticle,
} from '../../redirects/choose-redirects.ts';
import { ruleOf } from '../../redirects/rules.ts';

const REDIRECTS = '_redirects' as Url;
const NGINX_MAP = 'redirects.nginx.conf' as Url;

/** From here on Netlify warns that a deploy may fail… */
const MOST_RULES = 10_000;
/** …and so many, without those that have parameters, Cloudflare Pages reads, and GitLab Pages. */
const CLOUDFLARE_READS = 2000;
const GITLAB_READS = 1000;
/** Hosts that are named where none of those asked for is there. */
const NAMED_HOSTS = 5;

/**
 * Files by which a host leads on from where the articles stood, where the owner names old hosts.
 *
 * @param urls of all other files of the site
 */
export function gatherRedirects(catalogue: Catalogue, urls: Iterable<string>): SiteClosing {
  const { redirectFrom, siteUrl } = catalogue.settings;
  if (redirectFrom.length === 0) return { files: [], problems: [] };
  const root = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  const chosen = chooseRedirects(listMoved(catalogue), redirectFrom, { root, urls });
  const { redirects } = chosen;
  const rules = redirects.map((redirect) => ruleOf(redirect, root)).filter((rule) => rule !== null);
  const written = rules.slice(0, MOST_RULES);
  const files = [
    new GatheredFile('redirects', REDIRECTS, { rules: written }),
    new GatheredFile('nginx-map', NGINX_MAP, { root, redirects }),
  ];
  return {
    files: redirects.length === 0 ? [] : files,
    problems: reportRedirects(chosen, written.length, redirectFrom),
  };
}

/** Newest first; undated ones last. */
function* listMoved({ archive, cardOf, dateOf }: Catalogue): Iterable<MovedArticle> {
  const headOf = readTexts(archive.outlines.heads);
  const undatedFrom = dateOf.indexOf(null);
  const dated = undatedFrom < 0 ? dateOf.length : undatedFrom;
  for (let at = 0; at < dateOf.length; at++) {
    const row = at < dated ? dated - 1 - at : at;
    const { originalUrl } = JSON.parse(headOf(row)) as ArticleHead;
    if (originalUrl !== null) yield { url: cardOf(row).url, originalUrl };
  }
}

function reportRedirects(
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
