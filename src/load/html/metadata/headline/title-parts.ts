/** A title and what sites add to it: `Headline | Section | Site`, `Site: Headline`. */

interface TitlePart {
  readonly text: string;
  /** The mark behind it, with its blanks; empty at the end. */
  readonly mark: string;
}

/** Quotation marks of French stand between blanks, too: there no site's name is found, and the title stays whole. */
const MARK =
  /(?<!\s)\s+(?:[|–—―·•»«‹›~/\\>]|::?|-{1,3}|\|\|)\s+|(?:(?<!\s)\s+)?(?:[|｜¦：]|_(?=\p{Lo}))\s*|:\s+|(?<=\p{L}{3})–(?=\s)/u;
const LONGEST = 1000;

/** The parts of a title, in order. */
export function splitTitle(title: string): readonly TitlePart[] {
  const parts: TitlePart[] = [];
  let rest = title.slice(0, LONGEST);
  for (let match = MARK.exec(rest); match !== null; match = MARK.exec(rest)) {
    const text = rest.slice(0, match.index);
    if (text !== '') parts.push({ text, mark: match[0] });
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest.trim() !== '') parts.push({ text: rest, mark: '' });
  return parts;
}

/** Parts as they stood together, without the mark behind the last. */
export function joinParts(parts: readonly TitlePart[]): string {
  return parts.map(({ text, mark }, index) => (index === parts.length - 1 ? text : text + mark)).join('');
}

/** What programs call the kind of page. */
const KIND_OF_PAGE =
  /^(?:view (?:topic|thread|post|article|single post)|(?:thema|beitrag) anzeigen|voir le sujet|ver tema|bekijk onderwerp|einzelansicht|detailansicht|einzelmeldung|einzeln|news detail|detail|druckversion|druckansicht|print (?:version|view)|printer[- ]friendly(?: version)?|blog archive|archives?|artikel|article)$/i;

/** A title without the names of its site at both ends; whole where nothing else is in it. */
export function cutSiteName(title: string, isSite: (part: string) => boolean): string {
  const parts = [...splitTitle(title)];
  const bracketed = / [([]([^()[\]]{2,60})[)\]]$/.exec(title);
  if (bracketed !== null && isSite(bracketed[1]!))
    return cutSiteName(title.slice(0, bracketed.index), isSite);
  while (parts.length > 1 && isSite(parts.at(-1)!.text)) parts.pop();
  while (parts.length > 1 && isSite(parts[0]!.text)) parts.shift();
  parts.splice(0, parts.slice(0, -1).findLastIndex(({ text }) => KIND_OF_PAGE.test(text)) + 1);
  // A slogan stands behind the name: `Headline - Herald | Breaking news`.
  const site = parts.findIndex(({ text }, index) => index > 0 && isSite(text));
  return joinParts(site === -1 ? parts : parts.slice(0, site));
}
