/** A paper's name as catalogues write it → as its readers do. */
import { findDate } from '../dates/find-date.ts';

/** `(London, England)`, `[Millbrook, Ohio]`, `(1851-1922)`, `(site web)`, at the end of a name. */
const IN_BRACKETS = /\s{0,3}(?:\([^()]{1,80}\)|\[[^\][]{1,80}\])[\s.,;:]{0,3}$/;
/** `Kell Messenger, The`. */
const ARTICLE_BEHIND = /^(.{2,80}), (The|Der|Die|Das|Le|La|Les|El|Los|Il|De|Het|O|A)(?=[\s.]{0,2}$|\s[([])/u;
/** `; Millbrook, Ohio` */
const BEHIND = /\s{0,3};\s.*/;
/** `1833-1916`, the years in which it came out. */
const YEARS = /,?\s1[5-9]\d\d\s?[-–]\s?(?:(?:1[5-9]|20)\d\d|current)?$/;
const MOST_BRACKETS = 3;

/**
 * @example readPaperTitle('Kell Messenger, The (NY)') // 'The Kell Messenger'
 * @example readPaperTitle('The Kell Times (1851-1922); Kell, N.Y.') // 'The Kell Times'
 */
export function readPaperTitle(written: string): string {
  const name = dropPlace(written.trim().replace(BEHIND, ''));
  const turned = name.replace(/[.,;:]{1,3}$/, '').replace(ARTICLE_BEHIND, '$2 $1');
  return /\p{L}/u.test(turned) ? turned : written.trim();
}

/** A name without what stands in brackets behind it, and without the years of a paper. */
export function dropPlace(written: string): string {
  let name = written.trim();
  for (let count = 0; count < MOST_BRACKETS; count += 1)
    name = name.replace(IN_BRACKETS, '').replace(YEARS, '').trim();
  return /\p{L}/u.test(name) ? name : written.trim();
}

/** A paper with the day on which it came out. */
interface DatedPaper {
  readonly name: string;
  readonly written: string;
}

const LAST_JOINT = /[\s,;:(–—|.-]{1,6}(?:(?:vom|of|du|del|de|on|from|от|dated)\s{1,3})?$/iu;

/** `The Sunday Argus (London, England). (June 26, 1988): News: p4.`; `null` where no day stands in it. */
export function readDatedPaper(written: string): DatedPaper | null {
  const found = findDate(written, 'month-first');
  if (found === null || found.fault !== null) return null;
  const before = written.slice(0, found.start).replace(LAST_JOINT, '');
  if (!/\p{L}{2}/u.test(before)) return null;
  return { name: readPaperTitle(before), written: written.slice(found.start, found.end) };
}
