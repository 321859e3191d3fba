/** How far from a headline who wrote the article may be named. */
import type { PageOutline } from '../outline/page-outline.ts';

/** Characters between the headline and a byline, such as a standfirst has. */
export const MOST_TEXT = 700;
/** Lines above the headline. */
export const MOST_ABOVE = 2;

/** Characters of the article between two lines. */
export function countLetters(outline: PageOutline, from: number, to: number): number {
  return outline.lines
    .slice(from + 1, to)
    .reduce((sum, { text, isAside }) => (isAside ? sum : sum + text.length), 0);
}
