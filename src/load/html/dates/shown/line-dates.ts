import { changedDate, type PageDate, publishedDate } from '../page-date.ts';
import { readDatedLine } from './dated-line.ts';
import type { PageLine } from './page-survey.ts';

const LONGEST = 300;

/** Dates that a line of a page states, by itself or in so many words. */
export function readLineDates(
  { text, isMarked, isFoot }: PageLine,
  isByHeading: boolean,
): readonly PageDate[] {
  const read = text.length > LONGEST ? null : readDatedLine(text);
  if (read === null) return [];
  const changed = read.dates.filter(({ meaning }) => meaning === 'changed' && (read.isBare || isFoot));
  const published =
    read.dates.find(({ meaning }) => meaning === 'published') ??
    read.dates.slice(0, 1).find(({ meaning }) => meaning === null);
  const isStated =
    published !== undefined &&
    (ENTRY.test(text) || (read.isBare && (isByHeading || isMarked || published.meaning === 'published')));
  return [
    ...(isStated && !isFoot ? [publishedDate('shown', published.written, text)] : []),
    ...changed.map(({ written }) => changedDate(written)),
  ];
}

/** `This entry was posted on Tuesday, March 14th, 2006 at 8:41 pm and is filed under …` */
const ENTRY =
  /^(?:this (?:entry|article|post|item|page|story) (?:was|has been) (?:first |last |originally )?(?:posted|published|written|created)|diese[rs] (?:eintrag|beitrag|artikel|posting) wurde|cet(?:te)? (?:article|entrée|billet) a été|esta entrada fue|est[ea] (?:artículo|artigo|post|entrada) (?:fue|foi)|questo (?:articolo|post) è stato|dit (?:bericht|artikel) (?:is|werd))\s/i;
