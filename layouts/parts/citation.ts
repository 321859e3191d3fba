import type { ArticlePage } from '../../src/model/pages.ts';
import { dayTitle } from '../../src/plan/calendar.ts';
import { type Child, html, type Markup } from '../html.ts';
import { absoluteHref, type Here } from './href.ts';
import { showInLanguage, showName } from './language.ts';
import { quoteMarksOf } from './quote-marks.ts';
import { typeset } from './typeset.ts';

/** The headline in quotation marks, ended by a stop: those inside it are single ones. */
function quoteHeadline({ article }: ArticlePage): string {
  const marks = quoteMarksOf(article.language);
  const headline = typeset(article.headline, article.language)
    .replaceAll(marks.open, marks.singleOpen)
    .replaceAll(marks.close, marks.singleClose);
  const ended = /[.?!…؟]$/.test(headline) ? headline : `${headline}.`;
  return `${marks.open}${ended}${marks.close}`;
}

/**
 * The article as a reference: author, headline, source, date, archive and address. Each stands for itself, in its own
 * direction, so that one in Arabic does not move the others.
 */
export function citeArticle(page: ArticlePage, { site, url, language }: Here): Markup {
  const { article } = page;
  const authors = article.byline.map((name, index) => [index > 0 && ', ', showName(name, site)]);
  const day = article.date === null ? 'undated' : dayTitle(article.date);
  const sentences: readonly Child[] = [
    authors.length > 0 && [authors, '.'],
    showInLanguage(quoteHeadline(page), article.language, language),
    [article.source && [showName(article.source.name, site), ', '], day, '.'],
    [showInLanguage(site.title, site.titleLanguage, language), '.'],
    article.originalUrl ?? (site.siteUrl === null ? null : absoluteHref(site.siteUrl, url)),
  ];
  const shown = sentences.filter(Boolean);
  return html`${shown.map((sentence, index) => [index > 0 && ' ', sentence])}`;
}

export function showCitation(page: ArticlePage, here: Here): Markup {
  return html`
<section class="section article-citation">
<h2 class="section-title">Cite this article</h2>
<p class="citation">${citeArticle(page, here)}</p>
</section>`;
}
