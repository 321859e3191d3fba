/** The words of an address, or of a file's name, that may be a headline. */
import { findOriginal } from '../../tools/addresses/copy-address.ts';

const FEWEST_WORDS = 4;
/** The longer, the more marks it has lost. */
const MOST_WORDS = 13;
/** Parts of the path from its end that may hold them: behind them a number, a section or the like may stand. */
const LAST_PARTS = 4;

/** `.html`, and numbers by which programs find their pages: `-4711`, `-30c2efca`, `4711-`, a day. */
const ENDING = /\.[a-z]{2,5}$/i;
const NUMBER_BEHIND =
  /[-_.](?:[a-z]{0,3}\d{4,20}|(?=[a-f]*\d)[\da-f]{8,40}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
const NUMBER_BEFORE = /^(?:[12]\d{3}[-_]\d{2}[-_]\d{2}|\d{4,14})[-_]+/;
const SECTION_WORD = /^(?:noticia|news|article|story|articulo|artikel|post)[-_](?=\p{L})/iu;

/**
 * The words of the part of an address that has the most, as they are written there; `null` where none has enough.
 *
 * @example readSlugWords('https://a.example/news/4711-ferry-stays-two-more-years.html') // ['ferry', 'stays', …]
 */
export function readSlugWords(address: string): readonly string[] | null {
  const path = URL.canParse(address) ? findOriginal(new URL(address)).pathname : address;
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .slice(-LAST_PARTS)
    .reverse()
    .map(splitPart)
    .filter((words) => words.length >= FEWEST_WORDS && words.length <= MOST_WORDS);
  return parts.sort((a, b) => b.length - a.length)[0] ?? null;
}

function splitPart(part: string): readonly string[] {
  const slug = dropNumbersBehind(decode(part.slice(0, 400)).replace(ENDING, ''))
    .replace(NUMBER_BEFORE, '')
    .replace(SECTION_WORD, '');
  const words = slug.split(/[-_+ ]+/).filter((word) => word !== '');
  return words.every((word) => /^[\p{L}\p{M}\p{N}’']+$/u.test(word)) ? words : [];
}

/** One by one: a number of eight digits is read in two ways, and a pattern of thirty would try all that they make. */
function dropNumbersBehind(slug: string): string {
  const rest = slug.replace(NUMBER_BEHIND, '');
  return rest === slug ? slug : dropNumbersBehind(rest);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
