/** A name as references have it: a person's in its parts, and whatever cannot be parted as it stands. */
export type CitedName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly suffix: string | null };

/** All that a reference says of an article. Texts are plain. */
export interface CitedArticle {
  /** Tells it from all others of its archive, and stays: letters, figures, hyphens and one colon. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly CitedName[];
  /** The paper, agency or site that it is from. */
  readonly source: string | null;
  /** Title of the archive that it is read in. */
  readonly archive: string;
  /** As closely as it is known: `2023-08-04`, `2023-08` or `2023`. */
  readonly date: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  /** Where it stood first. */
  readonly originalUrl: string | null;
  /** Its page in the archive, in full, where the archive's address is known. */
  readonly page: string | null;
}

/**
 * A key from what an article's address is made of.
 *
 * @example keyOf('2023-08-04', '2023/08/04/envoys-withdrawn.html') // '2023-08-04:envoys-withdrawn'
 */
export function keyOf(date: string | null, url: string): string {
  const slug = url.slice(url.lastIndexOf('/') + 1).replace(/\.html$/, '');
  return `${date ?? 'undated'}:${slug}`;
}

/** What a reference gives as its paper: of one whose paper is not known, the archive. */
export const publicationOf = ({ source, archive }: CitedArticle): string => source ?? archive;

/** Where a reference says it can be read. */
export const addressOf = ({ originalUrl, page }: CitedArticle): string | null => originalUrl ?? page;

/** Its page in the archive, where a reference gives another address. */
export const secondAddressOf = ({ originalUrl, page }: CitedArticle): string | null =>
  originalUrl === null ? null : page;

/** Year, month and day of a date, as many as are known. */
export const partDate = (date: string): readonly number[] => date.split('-').map(Number);

/** What few texts have: a quick look spares the others three long ones. */
const UNTIDY =
  /[^!-~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff\ue000-\ufdff ]| {2}|^ | $/;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** Text on one line, without what would end or garble a line of a file. */
export function flatten(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\ufffd').replace(/\s+/g, ' ').trim();
}

/**
 * A name with what lists are sorted by first; the comma tells a person's from others.
 *
 * @example invertName({ family: 'von der Leyen', given: 'Ursula', suffix: null }) // 'von der Leyen, Ursula'
 */
export function invertName(name: CitedName): string {
  if ('literal' in name) return flatten(name.literal).replace(/ ?, ?/g, ' ');
  return [name.family, name.given, name.suffix]
    .flatMap((part) => (part === null ? [] : flatten(part)))
    .join(', ');
}

/** The name that {@link invertName} wrote. */
export function revertName(written: string): CitedName {
  const [family = '', given, suffix = null] = written.split(', ');
  return given === undefined ? { literal: family } : { family, given, suffix };
}
