import type { ArticlePage } from '../../src/pages.ts';
import { dayTitle } from '../../src/plan/calendar.ts';
import { html, type Markup } from '../html.ts';
import { absoluteHref, type Here } from './href.ts';
import { quoteMarksOf } from './quote-marks.ts';
import { typeset } from './typeset.ts';

/** The article as a reference: author, headline, source, date, archive and address. */
export function citeArticle({ article }: ArticlePage, { site, url }: Here): string {
  const marks = quoteMarksOf(article.language);
  // Quotation marks inside quotation marks are single ones.
  const headline = typeset(article.headline, article.language)
    .replaceAll(marks.open, marks.singleOpen)
    .replaceAll(marks.close, marks.singleClose);
  const ended = /[.?!…]$/.test(headline) ? headline : `${headline}.`;
  const sentences = [
    article.byline.length > 0 && `${article.byline.join(', ')}.`,
    `${marks.open}${ended}${marks.close}`,
    `${[article.source?.name, article.date === null ? 'undated' : dayTitle(article.date)].filter(Boolean).join(', ')}.`,
    `${typeset(site.title, site.language)}.`,
    article.originalUrl ?? (site.siteUrl === null ? null : absoluteHref(site.siteUrl, url)),
  ];
  return sentences.filter(Boolean).join(' ');
}

export function showCitation(page: ArticlePage, here: Here): Markup {
  return html`
<section class="section">
<h2 class="section-title">Cite this article</h2>
<p class="citation" dir="auto">${citeArticle(page, here)}</p>
</section>`;
}
