import type { ArticleHead, Url } from '../../../model/model.ts';
import type { SiteClosing } from '../../../model/pages.ts';
import { readTexts } from '../../../tools/columns/texts.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { GatheredFile } from '../../make/gathered-file.ts';
import { chooseRedirects, type MovedArticle } from '../../redirects/choose-redirects.ts';
import { NGINX_MAP, REDIRECTS, reportRedirects } from '../../redirects/report-redirects.ts';
import { ruleOf } from '../../redirects/rules.ts';
import { listFilesOf } from '../../urls/list-urls.ts';
import { listJoined } from '../joined.ts';
import { listUseOf } from './list-files.ts';

/** From here on Netlify warns that a deploy may fail. */
const MOST_RULES = 10_000;

/**
 * Files by which a host leads on from where the articles stood, where the owner names old hosts, and from the lists of
 * topics and papers that the owner has joined to others.
 *
 * @param urls of all other files of the site
 */
export function gatherRedirects(catalogue: Catalogue, urls: Iterable<string>): SiteClosing {
  const { redirectFrom, siteUrl } = catalogue.settings;
  const joined = [...listJoinedLists(catalogue)];
  if (redirectFrom.length === 0 && joined.length === 0) return { files: [], problems: [] };
  const root = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  const moved = redirectFrom.length === 0 ? [] : listMoved(catalogue);
  const others = [...urls];
  const chosen = chooseRedirects(moved, redirectFrom, { root, urls: others });
  const lists = joined.map(([from, to]) => ({ path: root + from, search: '', to }));
  const taken = new Set(lists.map(({ path }) => path));
  const redirects = [...lists, ...chosen.redirects.filter(({ path }) => !taken.has(path))];
  const rules = redirects.map((redirect) => ruleOf(redirect, root)).filter((rule) => rule !== null);
  const written = rules.slice(0, MOST_RULES);
  const files = [
    new GatheredFile('redirects', REDIRECTS, { rules: written }),
    new GatheredFile('nginx-map', NGINX_MAP, { root, redirects }),
  ];
  // Who has named no hosts, and has rules of one's own, never asked for these.
  const isOwn = redirectFrom.length === 0 && others.includes(REDIRECTS);
  return {
    files: redirects.length === 0 || isOwn ? [] : files,
    problems: reportRedirects({ ...chosen, redirects }, written.length, redirectFrom),
  };
}

/** The files of lists that what was joined had beside its page, and those of what it was joined to. Feeds go on there. */
function* listJoinedLists(catalogue: Catalogue): Iterable<readonly [from: Url, to: Url]> {
  for (const { page, to, articles } of listJoined(catalogue)) {
    const use = listUseOf(articles, catalogue);
    const { lists: own = [] } = listFilesOf(page, use, 'articles');
    const { lists: others = [] } = listFilesOf(to.url, use, 'articles');
    for (const [at, { url }] of own.entries()) yield [url, others[at]!.url];
  }
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
