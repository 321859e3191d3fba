import { OFFICE, ORGANISATION } from '../../../../knowledge/signatures/signature-words.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import type { PageOutline } from '../outline/page-outline.ts';
import { leadsHome } from '../source/home-names.ts';
import { isSection } from '../source/title-source.ts';
import { isLargeHeading } from './list-headings.ts';
import { isKindOfPage } from './no-title.ts';
import { splitTitle } from './title-parts.ts';

/** Whether a title has nothing but a name, such as the site's, beside a section or a kind of page: `Islet Pilots - Club News`. */
export function namesNoArticle(
  title: string,
  outline: PageOutline,
  isSite: (name: string) => boolean,
): boolean {
  const parts = splitTitle(title).map(({ text }) => text);
  const others = parts.filter((part) => !isKindOfPage(part) && !isSection(part) && !isLinked(part, outline));
  if (others.length === parts.length) return false;
  const [name, ...more] = others.filter((part) => !isSite(part));
  if (name === undefined || more.length > 0) return more.length === 0;
  // Of a section, the name may be an article's: `The Miller of Kell - Features`.
  return NAME.test(name) && (parts.some(isKindOfPage) || isName(name, outline));
}

/** Words in capitals, but for small ones between them. */
const NAME = /^\p{Lu}\S*(?:\s(?:(?:\p{Ll}{1,3}|&)\s){0,2}\p{Lu}\S*){0,7}$/u;

/** An office's, a paper's, or what stands large on the page with more words: `Islet Pilots`, `The Guild of Islet Pilots`. */
function isName(name: string, { elements }: PageOutline): boolean {
  if (OFFICE.test(name) || ORGANISATION.test(name)) return true;
  const words = listWords(name);
  return elements.some(({ element, length }) => {
    if (length === 0 || length > LONGEST || !isLargeHeading(element)) return false;
    const known = new Set(listWords(element.textContent ?? ''));
    return words.length > 0 && words.length < known.size && words.every((word) => known.has(word));
  });
}

const LONGEST = 120;

function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** A section of the site's own by its last word, to which a link leads: `Club News`. */
function isLinked(part: string, { elements }: PageOutline): boolean {
  if (!isSection(part.split(' ').at(-1) ?? '')) return false;
  const folded = foldLetters(part);
  return elements.some(({ element }) => {
    if (element.nodeName !== 'A' || leadsHome(element, null)) return false;
    const alt = element.querySelector('img')?.getAttribute('alt') ?? '';
    return [element.textContent ?? '', alt].some((name) => foldLetters(name) === folded);
  });
}
