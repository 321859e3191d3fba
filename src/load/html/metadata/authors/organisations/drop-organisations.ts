/** A list of authors without what stands beside persons in it and is none. */
import { findPlaces } from '../../../../../knowledge/gazetteer/find-places.ts';
import { isSurelyPerson } from '../../../../../knowledge/signatures/is-surely-person.ts';
import { ORGANISATION } from '../../../../../knowledge/signatures/signature-words.ts';
import { foldLetters } from '../../../../../tools/text/tokens.ts';
import type { PageOutline } from '../../outline/page-outline.ts';

/** Shorter lines are no paragraphs. */
const PARAGRAPH = 80;
/** What stands behind the place that a text is dated from: ` (AP) — `, `, Orrin – `. */
const DATELINE_BEHIND = /^(?:,[^—–.]{1,30})?\s?(?:\([^()]{1,30}\)\s?)?[—–-]\s/;

/**
 * Regional newsrooms, `ABN Western Queensland` on a page of ABN, and the place of the text.
 *
 * @param stated organisations by the page's metadata
 */
export function dropOrganisations(
  byline: readonly string[],
  stated: readonly string[],
  { lines }: PageOutline,
  isSite: (name: string) => boolean,
): readonly string[] {
  if (byline.length < 2) return byline;
  const known = new Set(stated.map(foldLetters));
  const isOther = (name: string) =>
    known.has(foldLetters(name)) || isNewsroom(name, isSite) || isDatedFrom(name, lines);
  const persons = byline.filter((name) => isSurelyPerson(name) || !isOther(name));
  return persons.length > 0 ? persons : byline;
}

/** The paper's own name, or what a paper is called, stands before a place or a subject. */
function isNewsroom(name: string, isSite: (name: string) => boolean): boolean {
  const words = name.split(' ');
  const beginnings = words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
  if (beginnings.some((beginning) => isSite(beginning) || ORGANISATION.test(beginning))) return true;
  return (
    INITIALS.test(name) && beginnings.some((beginning) => findPlaces(name.slice(beginning.length)).length > 0)
  );
}

/** `SWR Heilbronn`; a name that is all capitals is a person's. */
const INITIALS = /^\p{Lu}{2,5}\s\p{Lu}\p{Ll}/u;

function isDatedFrom(name: string, lines: PageOutline['lines']): boolean {
  const place = name.toLowerCase();
  return lines.some(
    ({ text }) =>
      text.length >= PARAGRAPH &&
      text.slice(0, name.length).toLowerCase() === place &&
      DATELINE_BEHIND.test(text.slice(name.length, name.length + PARAGRAPH)),
  );
}
