import type { CompanyIndex } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';

/** Bare names of one spelling are one person where their articles are so near in time and so alike in company… */
const NEAR = { days: 14, share: 0.1 };
/** …or so much more alike, whenever they are. */
const ALIKE = { share: 0.3 };
/** Parts, and articles of each, that an article is compared with: the latest ones. */
const MOST_PARTS = 12;
const MOST_ARTICLES = 4;

/**
 * Sorts the articles that have a bare name, and that nothing explains, into parts: those that may be the same
 * bearer by their company. A surname shared by strangers must not become one page, so without evidence each
 * article stands for itself: its mentions are one bearer, and nothing is said of the others.
 *
 * @param articles in order of time
 * @returns the parts, the largest first, of equal ones the earliest
 */
export function partBareName(
  { words, kind }: NameGroup,
  articles: readonly number[],
  days: readonly (number | null)[],
  company: CompanyIndex,
): readonly (readonly number[])[] {
  const name = words.at(-1)!;
  const isName = (other: NameGroup): boolean => other.kind === kind && other.words.includes(name);
  const parts: number[][] = [];
  for (const article of articles) {
    const here = company.gather([article], isName);
    let best: { readonly part: number[]; readonly share: number } | null = null;
    for (const part of parts.slice(-MOST_PARTS)) {
      const { share, evident, otherField, telling } = company.compareSides(
        here,
        company.gather(part.slice(-MOST_ARTICLES), isName),
      );
      if (otherField || !evident) continue;
      const [day, last] = [days[article] ?? null, days[part.at(-1)!] ?? null];
      const near = day !== null && last !== null && Math.abs(day - last) <= NEAR.days && share >= NEAR.share;
      const alike = telling && share >= ALIKE.share;
      if ((near || alike) && share > (best?.share ?? 0)) best = { part, share };
    }
    if (best === null) parts.push([article]);
    else best.part.push(article);
  }
  return parts
    .map((part, order) => ({ part, order }))
    .sort((a, b) => b.part.length - a.part.length || a.order - b.order)
    .map(({ part }) => part);
}
