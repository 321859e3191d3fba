import { changedDate, type PageDate, publishedDate } from '../page-date.ts';
import { readDatedLine } from './dated-line.ts';
import type { PageLine } from './page-survey.ts';

const LONGEST = 300;

interface LineDates {
  readonly dates: readonly PageDate[];
  /** The line is of a date and little more, but does not say of which. */
  readonly unsaid: PageDate | null;
}

/** Dates that a line of a page states, by itself or in so many words. */
export function readLineDates({ text, plain, isMarked, isFoot }: PageLine, isByHeading: boolean): LineDates {
  const start = text.slice(0, LONGEST);
  const read = readDatedLine(start) ?? (plain === text ? null : readDatedLine(plain.slice(0, LONGEST)));
  if (read === null)
    return isByHeading && PERIOD.test(text) ? { dates: [publishedDate('shown', text)], unsaid: null } : NONE;
  const isWhole = text.length <= LONGEST;
  const isBare = read.isBare && isWhole;
  const changed = read.dates.filter(
    ({ meaning }) => meaning === 'changed' && (isBare || (isFoot && isWhole)),
  );
  const published =
    read.dates.find(({ meaning }) => meaning === 'published') ??
    read.dates.slice(0, 1).find(({ meaning }) => meaning === null);
  const date = published === undefined || isFoot ? null : publishedDate('shown', published.written, start);
  const isStated =
    (isBare && (isByHeading || isMarked || published?.meaning === 'published')) ||
    (read.isDateline && isByHeading) ||
    (ENTRY.test(text) && isWhole);
  return {
    dates: [...(isStated && date ? [date] : []), ...changed.map(({ written }) => changedDate(written))],
    unsaid: !isStated && (isBare || (read.isDateline && isWhole)) ? date : null,
  };
}

/** `March 2021` */
const PERIOD = /^\p{L}[\p{L}\p{M}]{2,11}\.?,?\s(?:de\s)?\d{4}$/u;
const NONE: LineDates = { dates: [], unsaid: null };

/** `This entry was posted on Tuesday, March 14th, 2006 at 8:41 pm and is filed under …` */
const ENTRY =
  /^(?:this (?:entry|article|post|item|page|story) (?:was|has been) (?:first |last |originally )?(?:posted|published|written|created)|diese[rs] (?:eintrag|beitrag|artikel|posting) wurde|cet(?:te)? (?:article|entrée|billet) a été|esta entrada fue|est[ea] (?:artículo|artigo|post|entrada) (?:fue|foi)|questo (?:articolo|post) è stato|dit (?:bericht|artikel) (?:is|werd))\s/i;
