/** Authors as a page shows them: elements that are called bylines, and lines near the headline that begin with `By`. */

import { isSurelyPerson } from '../../../../../knowledge/signatures/is-surely-person.ts';
import type { PageOutline } from '../../outline/page-outline.ts';
import { readMarkedAuthors } from '../marked-authors.ts';
import type { Signature } from '../read-signature.ts';
import { LONG_LINE, readReviewer, readSignedLines } from '../signed-lines.ts';
import { readExpandedLetters } from './expanded-letters.ts';

/** @param headline the line of the headline */
export function readShownAuthors(
  outline: PageOutline,
  headline: number | null,
  isSite: (name: string) => boolean,
): readonly Signature[] {
  return [
    readMarkedAuthors(outline, headline, isSite),
    readSignedLines(outline, headline, isSite),
    readExpandedLetters(outline, headline, isSite),
    readReviewer(outline, isSite),
  ].map((signature) => dropNamed(signature, outline));
}

/** What stands behind an author's name and in the text is a place: `Jane Doe, Port Islet`. */
function dropNamed(signature: Signature, { lines }: PageOutline): Signature {
  const [first, ...others] = signature.persons;
  if (first === undefined || others.every(isSurelyPerson)) return signature;
  const text = lines.flatMap((line) => (line.text.length > LONG_LINE ? [line.text] : [])).join('\n');
  const persons = others.filter((name) => isSurelyPerson(name) || !text.includes(name));
  return { ...signature, persons: [first, ...persons] };
}
