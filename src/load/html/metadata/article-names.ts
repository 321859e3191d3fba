/** What an article, its authors and its paper are called, by all that their page says and shows. */

import { isSurelyPerson } from '../../../knowledge/signatures/is-surely-person.ts';
import { foldLetters } from '../../../tools/text/tokens.ts';
import type { PageDocument } from '../dom.ts';
import { chooseAuthors } from './authors/choose-authors.ts';
import { dropOrganisations } from './authors/organisations/drop-organisations.ts';
import { readShownAuthors } from './authors/shown/shown-authors.ts';
import { joinSignatures, readDataAuthors, readMetaAuthors } from './authors/stated-authors.ts';
import { chooseHeadline, type StatedTitles } from './headline/choose-headline.ts';
import { findLineAboveText } from './headline/line-above-text.ts';
import { listHeadings } from './headline/list-headings.ts';
import { namesNoArticle } from './headline/names-no-article.ts';
import { readTitles } from './headline/read-titles.ts';
import { findFirstLine, findLineNearText, findTitleLine } from './headline/title-lines.ts';
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
  const titleLine =
    findTitleLine(outline, titles.title ?? '', site.isSite) ??
    (isOfSite(titles, site.hints) ? findLineNearText(outline, headings) : null);
  const findAbove = namesNoArticle(titles.title ?? '', outline, site.isSite)
    ? () => findLineAboveText(outline, site.isSite)
    : null;
  const chosen = chooseHeadline(titles, headings, site.isSite, titleLine, findAbove);
  const { headline } = chosen;
  const line = findFirstLine(outline, headline, chosen.line);
  const stated = [...readDataAuthors(data, site.isSite), ...readMetaAuthors(meta, site.isSite)];
  const shown = readShownAuthors(outline, line, site.isSite);
  // In a forum a post has its title below who wrote it.
  const isBelow =
    line !== null &&
    line === titleLine?.line &&
    shown.every(({ persons, others }) => persons.length + others.length === 0);
  const byline = chooseAuthors(stated, isBelow ? readShownAuthors(outline, null, site.isSite) : shown);
  return {
    headline,
    byline: dropOrganisations(
      dropPaper(byline, titles.title),
      joinSignatures(stated).others,
      outline,
      site.isSite,
    ),
    source:
      chooseSource(site) ??
      (address === null ? readTitleSource(titles.title, headline, site.hints) : null) ??
      site.hints[0] ??
      null,
  };
}

/** `Official site of Kell Rowing Club - News`: what all pages of a site are called. */
function isOfSite({ stated, title }: StatedTitles, hints: readonly string[]): boolean {
  const parts = splitTitle(title ?? '').map(({ text }) => text);
  const names = hints.map(foldLetters).filter((name) => name.length >= SHORTEST_NAME);
  const namesSite = (part: string) =>
    names.some(
      (name) => foldLetters(part) === name || (WELCOME.test(part) && foldLetters(part).endsWith(name)),
    );
  return (
    stated.length === 0 && parts.some(namesSite) && parts.every((part) => namesSite(part) || isWord(part))
  );
}

const SHORTEST_NAME = 4;
const WELCOME =
  /(?<!\p{L})(?:welcome|willkommen|bienven|benven|bem-vind|welkom|velkommen|välkommen|tervetuloa|witamy|vítejte|üdvöz|добро|hoş|offi[cz]i|oficial|oficj|официальн|site|sito|sitio|website|web|homepage|hjemmeside|hemsida|kotisivu|strona|stránk|honlap|сайт|página|pagina|page)/iu;

/** A section is most often called by one word. */
function isWord(part: string): boolean {
  return !/\s|\p{Lo}{5}/u.test(part);
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
