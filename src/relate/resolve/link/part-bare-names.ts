import { NO_DAY } from '../../../outline/columns.ts';
import type { CompanyIndex, Side } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { isOneTitle } from '../names/one-title.ts';

/** Bare names of one spelling are one person where their articles are so near in time and so alike in company… */
const NEAR = { days: 14, share: 0.1 };
/** …or so much more alike, whenever they are. */
const ALIKE = { share: 0.3 };
/** Parts, and articles of each, that an article is compared with: the latest ones. */
const MOST_PARTS = 12;
const MOST_ARTICLES = 4;

interface Part {
  readonly articles: number[];
  readonly titles: Set<string>;
  /** The company of its latest ones; `null` where it is not known as yet. */
  side: Side | null;
}

/**
 * Sorts the articles that have a bare name, and that nothing explains, into parts: those that may be the same
 * bearer by their company, or by a title that both give it (`President Suharto`). A surname shared by strangers must not become one page, so without evidence each
 * article stands for itself: its mentions are one bearer, and nothing is said of the others.
 *
 * @param articles in order of time
 * @returns the parts, the largest first, of equal ones the earliest
 */
export function partBareName(
  { words, kind }: NameGroup,
  articles: readonly number[],
  days: Int32Array,
  company: CompanyIndex,
  titlesOf: (article: number) => ReadonlySet<string>,
): readonly (readonly number[])[] {
  const apart = company.withWords(words.slice(-1), kind);
  const parts: Part[] = [];
  for (const article of articles) {
    const titles = titlesOf(article);
    const titled = titles.size === 0 ? undefined : parts.find((part) => haveOneTitle(part.titles, titles));
    if (titled !== undefined) {
      take(titled, article, titles);
      continue;
    }
    const here = company.gather([article], apart);
    let [best, most]: [Part | null, number] = [null, 0];
    for (const part of parts.slice(-MOST_PARTS)) {
      part.side ??= company.gather(part.articles.slice(-MOST_ARTICLES), apart);
      const { share, evident, otherField, telling } = company.compareSides(here, part.side);
      if (otherField || !evident) continue;
      const [day, last] = [days[article]!, days[part.articles.at(-1)!]!];
      const near = day !== NO_DAY && last !== NO_DAY && Math.abs(day - last) <= NEAR.days;
      const alike = telling && share >= ALIKE.share;
      if (((near && share >= NEAR.share) || alike) && share > most) [best, most] = [part, share];
    }
    if (best === null) parts.push({ articles: [article], titles: new Set(titles), side: here });
    else take(best, article, titles);
  }
  return parts
    .map((part, order) => ({ ...part, order }))
    .sort((a, b) => b.articles.length - a.articles.length || a.order - b.order)
    .map(({ articles }) => articles);
}

function take(part: Part, article: number, titles: ReadonlySet<string>): void {
  part.articles.push(article);
  for (const title of titles) part.titles.add(title);
  part.side = null;
}

function haveOneTitle(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => [...b].some((other) => isOneTitle(one, other)));
}
