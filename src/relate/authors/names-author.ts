import { NEWS_AGENCIES } from '../../knowledge/organisations/news-agencies.ts';
import { namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import { nameService } from '../../knowledge/organisations/wire-services.ts';
import { PERSON_PARTICLES } from '../../knowledge/people/particles.ts';
import { isDesk } from '../../knowledge/signatures/desk.ts';
import { isAgency } from '../../knowledge/signatures/is-agency.ts';
import { isNamelike } from '../../knowledge/signatures/is-namelike.ts';
import { isSurelyPerson } from '../../knowledge/signatures/is-surely-person.ts';
import { NO_AUTHORS, SURE_ORGANISATION } from '../../knowledge/signatures/signature-words.ts';
import { isDomain } from '../../tools/addresses/site-domain.ts';
import { foldCase } from '../../tools/text/tokens.ts';

const MOST_WORDS = 6;
/** `our correspondents`, `Staff reporter`, `Bureau de Niamey`: whoever that is. */
const SOMEBODY =
  /^(?:from |by )?(?:our|the|nos|notre|nuestr[oa]s?|nosso|nossa|unsere?r?|bureau)\s|^(?:(?:staff|special|own|political|foreign|city)\s)*(?:writers?|editors?|contributors?|columnists?|agencies|wires?)$|(?:^|\s)(?:correspondents?|reporters?|envoys?)$/iu;
/** `TNN`, `J.D.`: of initials nobody knows whose they are. */
const INITIALS = /^(?:\p{Lu}\.?\s?){1,5}$/u;

/**
 * Whether a byline names somebody who writes, and no desk, agency or paper. An organisation that is none of these may.
 *
 * @param isSource whether the archive has articles from a source of this name
 */
export function namesAuthor(name: string, isSource: (name: string) => boolean): boolean {
  const words = name.split(' ');
  if (words.length > MOST_WORDS || !isNamelike(name) || NO_AUTHORS.has(foldCase(name))) return false;
  if (SOMEBODY.test(name) || INITIALS.test(name) || isDesk(name) || isService(name)) return false;
  // A sentence that was taken for a byline.
  if (words.length > 2 && !/[\p{Lu}\p{Lo}]/u.test(name) && !words.some((word) => PERSON_PARTICLES.has(word)))
    return false;
  if (SURE_ORGANISATION.test(name) || isDomain(name)) return false;
  const isPaper = namesPaperAlone(name);
  // `Jordan Times` begins like a person; whose paper bears their own name has written in it.
  return isSurelyPerson(name) ? !(isPaper && isSource(name)) : !isPaper && !isSource(name);
}

/** `Sana` may be somebody, `SANA` is an agency. */
function isService(name: string): boolean {
  if (isAgency(name) || NEWS_AGENCIES.has(name.toLowerCase())) return true;
  return nameService(name) !== null && (name.includes(' ') || name === name.toUpperCase());
}
