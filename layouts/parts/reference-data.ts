import {
  addressOf,
  type CitedName,
  flatten,
  invertName,
  publicationOf,
} from '../../src/cite/cited-article.ts';
import type { ArticlePage } from '../../src/model/pages.ts';
import { describeReference } from '../../src/plan/describe-reference.ts';
import { html, type Markup } from '../html.ts';
import type { Here } from './href.ts';

/**
 * A comma parts a person's names; one at the end keeps those of others from being parted, as Zotero reads them:
 * of `Niamey bureau` alone it would make a Mr Bureau.
 */
const writeCreator = (name: CitedName): string =>
  'literal' in name && name.literal.includes(' ') ? `${invertName(name)},` : invertName(name);

/**
 * What programs for references read in the head of a page that has no other field for it: title, archive and address
 * are told for sharing, too, and a language that is not told is the page's. Zotero makes an article of a newspaper of
 * what `DC.type` calls so.
 */
export function showReferenceFields(page: ArticlePage, here: Here): Markup {
  const article = describeReference(page.article, page.url, here.site);
  const { authors, date, source, language, originalUrl } = article;
  return html`
<meta name="DC.type" content="newspaperArticle">${authors.map(
    (name) => html`
<meta name="DC.creator" content="${writeCreator(name)}">`,
  )}${
    date !== null &&
    html`
<meta name="DC.date" content="${date}">`
  }${
    source !== null &&
    html`
<meta name="DC.source" content="${flatten(source)}">`
  }${
    language !== here.language &&
    html`
<meta name="DC.language" content="${language}">`
  }${
    originalUrl !== null &&
    html`
<meta name="citation_public_url" content="${originalUrl}">`
  }`;
}

/** Letters of all scripts may stand in it; a blank is a plus sign. */
const encode = (text: string): string =>
  flatten(text)
    .replace(/[%&=+#"]/g, encodeURIComponent)
    .replaceAll(' ', '+');

/**
 * The article as COinS, which Zotero takes before all else where it finds one. Of an article without an address it would
 * keep none, where the other fields let it take the page's own: such a page has no COinS.
 */
export function showContextObject(page: ArticlePage, here: Here): Markup | null {
  const article = describeReference(page.article, page.url, here.site);
  const address = addressOf(article);
  if (address === null) return null;
  const { title, authors, date, language } = article;
  const fields = [
    'ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=newspaperArticle',
    `rft.title=${encode(title)}`,
    ...authors.map((name) => `${'literal' in name ? 'rft.aucorp' : 'rft.au'}=${encode(invertName(name))}`),
    `rft.source=${encode(publicationOf(article))}`,
    ...(date === null ? [] : [`rft.date=${date}`]),
    `rft.language=${language}`,
    `rft.identifier=${encode(address)}`,
  ];
  return html`
<span class="Z3988" title="${fields.join('&')}"></span>`;
}
