import { quoteMarksOf } from '../../src/knowledge/languages/quote-marks.ts';
import type { ArticlePage } from '../../src/model/pages.ts';
import { shortenHeadline } from '../../src/plan/short-headline.ts';
import { type Child, html, type Markup } from '../html.ts';
import { absoluteHref, type Here } from './href.ts';
import { showAddress, showInLanguage, showName } from './language.ts';
import { typeset } from './typeset.ts';

/** The headline in quotation marks, ended by a stop where one is wanted: those inside it are single ones. */
function quoteHeadline({ article }: ArticlePage, withStop: boolean): string {
  const marks = quoteMarksOf(article.language);
  const headline = typeset(shortenHeadline(article.headline, article.opening !== undefined), article.language)
    .replaceAll(marks.open, marks.singleOpen)
    .replaceAll(marks.close, marks.singleClose);
  const ended = !withStop || /[.?!…؟]$/.test(headline) ? headline : `${headline}.`;
  return `${marks.open}${ended}${marks.close}`;
}

/**
 * The article as a reference: author, headline, source, date, archive and address. Each stands for itself, in its own
 * direction, so that one in Arabic does not move the others.
 */
export function citeArticle(page: ArticlePage, here: Here): Markup {
  const { article } = page;
  const { site, url, language, words } = here;
  const address = article.originalUrl ?? (site.siteUrl === null ? null : absoluteHref(site.siteUrl, url));
  const reference = words.citation.refer<Child>({
    authors: article.byline.map((name) => showName(name, here)),
    quoteHeadline: (withStop) => showInLanguage(quoteHeadline(page, withStop), article.language, language),
    source: article.source && showName(article.source.name, here),
    date: article.date,
    archive: showInLanguage(site.title, site.titleLanguage, language),
    address: address === null ? null : showAddress(address, here),
  });
  return html`${reference}`;
}

export function showCitation(page: ArticlePage, here: Here): Markup {
  return html`
<section class="section article-citation">
<h2 class="section-title">${here.words.article.cite}</h2>
<p class="citation">${citeArticle(page, here)}</p>
</section>`;
}
