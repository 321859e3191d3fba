import type { EditionDate } from '../../../model/model.ts';
import type { Card } from '../../../model/page-parts.ts';
import type { Face } from '../../face.ts';

/** The dates of the dated articles among the given, and the first and last of those articles. */
export function spanOf(articles: readonly Face[]): {
  readonly dates: readonly EditionDate[];
  readonly first: Card | null;
  readonly last: Card | null;
} {
  const cards = articles.map(({ card }) => card).filter(({ date }) => date !== null);
  return { dates: cards.map(({ date }) => date!), first: cards[0] ?? null, last: cards.at(-1) ?? null };
}
