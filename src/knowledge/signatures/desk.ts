/** Desks of a paper in the place of an author. */
import { findPlaces } from '../gazetteer/find-places.ts';
import { isNamelike } from './is-namelike.ts';
import { isSurelyPerson } from './is-surely-person.ts';

/** What the desk itself is called, in the languages that put its name behind it, too. */
const OFFICES =
  '\\p{L}{0,20}(?:redaktion(?:en)?|redaks(?:i|jonen)|redac(?:ción|ció|ção)|r[ée]daction|redazione|redactie|redak(?:cja|ce|cia|cija)|редакция|редакція)';
const FIRST = new RegExp(String.raw`^${OFFICES}(?=\s|$)`, 'iu');
const LAST = new RegExp(
  String.raw`(?:^|[\s-])(?:${OFFICES}|(?:news|web)?desk|newsroom|bureau|staff|team|merkezi|डेस्क|ब्यूरो|ডেস্ক|ڈیسک)$|(?:編集部|编辑部|취재팀|뉴스팀)$`,
  'iu',
);
/** `Meet Our Team`: of these a name says less. */
const MANY = /\s(?:staff|team)$/i;
const ARTICLE = /^(?:the|our|die|der|unserer?|la|notre|nuestra|de|onze)\s/i;
/** Around it, no name of a paper, a place or a subject. */
const GENERIC = /^(?:web|news|haber|online|digital|central|the|of|de|del|di|des|du|da)$/i;
const SUBJECT = /^(?:sports?|business|city|crime|entertainment|features?|foreign|politic(?:s|al)|science)$/i;

/**
 * Whether a line names a desk, and by more than the word; `null`: it names none.
 *
 * @example readDesk('Express Web Desk') // 'named'
 * @example readDesk('La Redazione') // 'unnamed'
 */
export function readDesk(line: string): 'named' | 'unnamed' | null {
  const bare = line.trim().replace(ARTICLE, '');
  const rest = bare.replace(FIRST, '').replace(LAST, '');
  if (rest === bare) return null;
  const words = rest.split(/[\s-]+/).filter((word) => word !== '' && !GENERIC.test(word));
  const name = words.filter((word) => !SUBJECT.test(word)).join(' ');
  if (isSurelyPerson(name) && findPlaces(name).length === 0) return null;
  return words.length > 0 && isNamelike(line) && !MANY.test(line) ? 'named' : 'unnamed';
}

export function isDesk(name: string): boolean {
  return readDesk(name) !== null;
}
