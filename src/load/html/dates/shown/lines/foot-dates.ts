import { readDatedLine } from './dated-line.ts';

const LONGEST = 1000;
const LONGEST_PIECE = 80;
/** Bars, and labels, which begin a piece: `© 2004 Rowing Club   Updated: 3 May 2004`. */
const BETWEEN = /\s?[|·•]\s?|\s(?=\p{L}{3,25}\s?:\s)/u;

/**
 * Dates in the line at the foot of a page, amid links and the owner's name, that are said to be those of the page. They
 * stand there on all pages alike, and are those of changes, whatever the word: `© Rowing Club 2002 | Contact | Stand: 3. Mai 2009`.
 */
export function listFootDates(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .split(BETWEEN)
    .flatMap((piece) => {
      const read = piece.length <= LONGEST_PIECE ? readDatedLine(piece) : null;
      if (read?.isBare !== true) return [];
      return read.dates
        .filter(({ meaning }) => meaning === 'published' || meaning === 'changed')
        .map(({ written }) => written);
    });
}
