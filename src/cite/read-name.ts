import { nameService } from '../knowledge/organisations/wire-services.ts';
import { NAME_SUFFIXES } from '../knowledge/people/generations.ts';
import { FAMILY_PARTICLES, LINKS } from '../knowledge/people/particles.ts';
import type { CitedName } from './cited-article.ts';

/** What stands in names of desks, agencies and offices, and in nobody's. */
const OFFICE_WORDS = new Set(
  `agency agencies agence agences agencia agencias agência agências agentur agenturen newsroom desk staff team editors editorial
  correspondent correspondents reporters writers bureau redaktion rédaction redacción redação redazione redactie service services
  ministry ministère ministerio ministério ministerium committee council commission union association associated institute
  foundation university company group network media news department office radio television tv`.split(/\s+/),
);

/** Scripts in which a family name stands last, behind a blank. */
const PARTED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{M}\p{Pd}.'’ʼ\s]+$/u;

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Whether a word begins small, as in `our correspondent`. */
const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Whether words are a person's name, of which the last is the family's. */
function namePerson(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length <= 7 &&
    PARTED.test(words.join(' ')) &&
    nameService(words.join(' ')) === null &&
    words.every(
      (word, at) =>
        word.split('-').every((part) => !OFFICE_WORDS.has(bare(part))) &&
        (!isSmall(word) ||
          /^\p{Ll}+['’-]\p{Lu}/u.test(word) ||
          (at > 0 && at + 1 < words.length && (FAMILY_PARTICLES.has(word) || LINKS.has(word)))),
    )
  );
}

/** Where the family name begins: at the last word, or what stands before it and belongs to it. */
function findFamily(words: readonly string[]): number {
  let at = words.length - 1;
  if (at > 2 && LINKS.has(words[at - 1]!)) at -= 2;
  while (at > 1 && FAMILY_PARTICLES.has(bare(words[at - 1]!))) at--;
  return at;
}

/**
 * A name of a byline as references part it. What is no person's, or may be parted otherwise, stays whole: `Reuters`,
 * `Our correspondent`, names in scripts that part them in other ways.
 *
 * @example readName('Ursula von der Leyen') // { family: 'von der Leyen', given: 'Ursula', suffix: null }
 */
export function readName(name: string): CitedName {
  const all = name
    .replace(/,\s+(?=\p{L}+\.?$)/u, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const last = all.at(-1) ?? '';
  const hasSuffix = all.length > 2 && NAME_SUFFIXES.has(bare(last));
  const words = hasSuffix ? all.slice(0, -1) : all;
  if (!namePerson(words) || (!hasSuffix && name.includes(','))) return { literal: name };
  const at = findFamily(words);
  return {
    family: words.slice(at).join(' '),
    given: words.slice(0, at).join(' '),
    suffix: hasSuffix ? last : null,
  };
}
