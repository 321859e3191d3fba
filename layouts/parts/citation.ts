import { CITATION_FORMAT_NAMES, CITATION_FORMATS } from '../../src/cite/citation-formats.ts';
import { quoteMarksOf } from '../../src/knowledge/languages/quote-marks.ts';
import type { ArticlePage } from '../../src/model/pages.ts';
import { shortenHeadline } from '../../src/plan/short-headline.ts';
import { type Child, html, type Markup } from '../html.ts';
import { absoluteHref, type Here } from './href.ts';
import { showAddress, showInLanguage, showName } from './language.ts';
import { showContextObject } from './reference-data.ts';
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

/** What the script of the page writes on the buttons that it adds, and says of what they did. */
function describeButtons({ references }: ArticlePage, { words: { keep } }: Here): Markup {
  return html` data-copy="${keep.copy}" data-text="${keep.text}" data-copied="${keep.copied}" data-failed="${keep.notCopied}"${
    references?.of !== 'article' && html` data-save="${keep.save}"`
  }`;
}

/** Files that programs for references read: of this article, or of all of its date. */
function showReferenceFiles({ references, article }: ArticlePage, here: Here): Markup | null {
  if (references === null) return null;
  const { of, files } = references;
  const { keep, punctuation } = here.words;
  const links = CITATION_FORMAT_NAMES.map(
    (format, at) =>
      html`${at > 0 && punctuation.comma}<a href="${here.href(files[format])}" download>${CITATION_FORMATS[format].name}</a>`,
  );
  return html`
<p class="citation-files">${of === 'article' ? keep.save : keep.saveAll(article.date !== null)} ${links}</p>`;
}

export function showCitation(page: ArticlePage, here: Here): Markup {
  return html`
<section class="section article-citation"${describeButtons(page, here)}>
<h2 class="section-title">${here.words.article.cite}</h2>
<p class="citation">${citeArticle(page, here)}</p>${showReferenceFiles(page, here)}${showContextObject(page, here)}
</section>`;
}
