/** Who signs with a few letters, where the page says whose they are: `(<a href="mailto:…" title="Jane Doe">jdo</a>)`. */

import { isSurelyPerson } from '../../../../../knowledge/signatures/is-surely-person.ts';
import { foldLetters } from '../../../../../tools/text/tokens.ts';
import type { PageOutline, PlacedElement } from '../../outline/page-outline.ts';
import { readSignature, type Signature } from '../read-signature.ts';
import { joinSignatures } from '../stated-authors.ts';

const NAMES = new Set(['A', 'ABBR', 'ACRONYM', 'SPAN']);
const LETTERS = /^[([–—/\s-]{0,3}(\p{L}{2,5})[)\]/\s]{0,3}$/u;
const LONGEST_SHORT = 10;
const TO_WHOM = /^(?:e-?mails?|nachricht|message|mensaje|messaggio)\s(?:an|to|à|a|til|aan)\s/i;

export function readExpandedLetters(
  { elements, lines }: PageOutline,
  headline: number | null,
  isSite: (name: string) => boolean,
): Signature {
  const isOwn = ({ element, isAside, length, line }: PlacedElement) =>
    !isAside &&
    length > 0 &&
    length <= LONGEST_SHORT &&
    line >= (headline ?? 0) &&
    NAMES.has(element.nodeName);
  return joinSignatures(
    elements.filter(isOwn).flatMap(({ element, line }) => {
      const letters = LETTERS.exec(element.textContent ?? '')?.[1] ?? '';
      const title = (element.getAttribute('title') ?? '').replace(TO_WHOM, '');
      if (letters === '' || !title.includes(' ')) return [];
      const signature = readSignature(title, isSite);
      const [name = '', ...others] = signature.persons;
      // `<abbr title="Amateur Athletic Union">AAU</abbr>` stands in a sentence.
      const isAlone = LETTERS.test((lines[line]?.text ?? '').replaceAll('\u0001', ''));
      const isPerson = isSurelyPerson(name) || isAlone;
      return others.length === 0 && isPerson && isShortFor(letters, name) ? [signature] : [];
    }),
  );
}

/** Whether letters stand in a name in their order, the first at its beginning. */
function isShortFor(letters: string, name: string): boolean {
  const whole = foldLetters(name);
  let from = 0;
  for (const letter of foldLetters(letters)) {
    const at = whole.indexOf(letter, from);
    if (at === -1 || (from === 0 && at > 0)) return false;
    from = at + 1;
  }
  return from > 0;
}
