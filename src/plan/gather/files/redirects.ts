import type { ArticleHead } from '../../../model/model.ts';
import type { SiteClosing } from '../../../model/pages.ts';
import { readTexts } from '../../../tools/columns/texts.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { GatheredFile } from '../../make/gathered-file.ts';
import { chooseRedirects, type MovedArticle } from '../../redirects/choose-redirects.ts';
import { NGINX_MAP, REDIRECTS, reportRedirects } from '../../redirects/report-redirects.ts';
import { ruleOf } from '../../redirects/rules.ts';

/** From here on Netlify warns that a deploy may fail. */
const MOST_RULES = 10_000;

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
