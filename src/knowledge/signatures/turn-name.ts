import { FAMILY_PARTICLES } from '../people/particles.ts';
import { isAgency } from './is-agency.ts';
import { isNamelike } from './is-namelike.ts';
import { ORGANISATION, ROLE_WORD } from './signature-words.ts';

const CAPITALISED = /^\p{Lu}[\p{L}'’-]+$/u;
const GIVEN = /^\p{Lu}[\p{L}'’-]+\.?(?:\s\p{Lu}\.?){0,3}$|^\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,3}$/u;

/** `Digby, N.S.`: a state or a province. */
const REGION =
  /^(?:[NSW]\.?[A-Z]\.|B\.C\.|D\.C\.|P\.E\.I\.|Calif\.|Mass\.|Ont\.|Que\.|Alta\.|Sask\.|Man\.|Fla\.|Ill\.|Ore\.|Wash\.)$/;

/**
 * `Doe, Jane` → as it is spoken; `null` where a line is no name that is written so.
 *
 * @example turnName('van der Berg, Jan A.') // 'Jan A. van der Berg'
 */
export function turnName(line: string): string | null {
  const [family = '', given = '', ...more] = line.split(',').map((part) => part.trim());
  if (more.length > 0 || !GIVEN.test(given) || REGION.test(given)) return null;
  const words = family.split(' ');
  const isFamily =
    CAPITALISED.test(words.at(-1) ?? '') &&
    words.slice(0, -1).every((word) => FAMILY_PARTICLES.has(word.toLowerCase()));
  const isName = [family, given].every(
    (part) => isNamelike(part) && !ORGANISATION.test(part) && !isAgency(part) && !ROLE_WORD.test(part),
  );
  return isFamily && isName ? `${given} ${family}` : null;
}
