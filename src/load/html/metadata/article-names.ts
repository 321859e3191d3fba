/** What an article, its authors and its paper are called, by all that their page says and shows. */
import type { PageDocument } from '../dom.ts';
import { chooseAuthors } from './authors/choose-authors.ts';
import { isSurelyPerson } from './authors/is-surely-person.ts';
import { readShownAuthors } from './authors/shown-authors.ts';
import { readDataAuthors, readMetaAuthors } from './authors/stated-authors.ts';
import { foldLetters } from './fold-letters.ts';
import { chooseHeadline } from './headline/choose-headline.ts';
import { listHeadings } from './headline/list-headings.ts';
import { readTitles } from './headline/read-titles.ts';
import { splitTitle } from './headline/title-parts.ts';
import { readArticleData } from './json-ld.ts';
import { readMetaElements } from './meta-elements.ts';
import { outlinePage } from './outline/page-outline.ts';
import type { PageMetadata } from './page-metadata.ts';
import { chooseSource } from './source/choose-source.ts';
import { readSiteNames } from './source/site-names.ts';
import { readTitleSource } from './source/title-source.ts';

/** @param address of the page, where it is stated */
export function readArticleNames(
  document: PageDocument,
  address: string | null,
): Pick<PageMetadata, 'headline' | 'byline' | 'source'> {
  const meta = readMetaElements(document);
  const data = readArticleData(document);
  const outline = outlinePage(document);
  const site = readSiteNames(document, meta, data, address, outline);
  const titles = readTitles(document, meta, data);
  const headings = listHeadings(outline, address, site.isSite);
  const { headline, line } = chooseHeadline(titles, headings, site.isSite);
  const stated = [...readDataAuthors(data, site.isSite), ...readMetaAuthors(meta, site.isSite)];
  const byline = chooseAuthors(stated, readShownAuthors(outline, line, site.isSite));
  return {
    headline,
    byline: dropPaper(byline, titles.title),
    source:
      chooseSource(site) ??
      (address === null ? readTitleSource(titles.title, headline, site.hints) : null) ??
      site.hints[0] ??
      null,
  };
}

/** The end of a title is the paper, unless it may be a person whose site it is: `Headline - DER KURIER`. */
function dropPaper(byline: readonly string[], title: string | null): readonly string[] {
  const parts = splitTitle(title ?? '');
  if (byline.length === 0 || parts.length < 2) return byline;
  const end = foldLetters(parts.at(-1)!.text);
  return byline.filter(
    (name) =>
      foldLetters(name) !== end || isSurelyPerson(name) || (byline.length === 1 && name.includes(' ')),
  );
}
