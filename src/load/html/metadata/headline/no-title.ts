import { isSection } from '../source/title-source.ts';

/** Titles of pages that have none. */
const NO_TITLE =
  /^(?:presse|press|aktuelles|news|neuigkeiten|nachrichten|actualités|noticias|untitled.*|no title|home ?page|home|index|404.*|error|page not found|document|new page \d*|title|article|.{0,3})$/i;
/** A kind of page, and perhaps its number. */
const KIND =
  /^(?:pressemitteilung|presseinformation|medienmitteilung|pressemeldung|press release|news release|communiqué(?: de presse)?|comunicado|meldung|nachricht)(?:,? (?:nr\.?|no\.?|n°|#)? ?[\d/.-]{1,12})?$/i;

export function isNoTitle(text: string): boolean {
  return NO_TITLE.test(text) || KIND.test(text);
}

export function isKindOfPage(text: string): boolean {
  return KIND.test(text);
}

/** A section of a site, or a kind of page: it heads what the article stands below. */
export function namesSection(text: string): boolean {
  return isSection(text) || isNoTitle(text);
}
