import type { Day } from '../../../model/model.ts';
import type { Card } from '../../../model/page-parts.ts';
import type { Face } from '../../face.ts';

/** The days of the dated articles among the given, and the first and last of those articles. */
export function spanOf(articles: readonly Face[]): {
  readonly days: readonly Day[];
  readonly first: Card | null;
  readonly last: Card | null;
} {
  const cards = articles.map(({ card }) => card).filter(({ day }) => day !== null);
  return { days: cards.map(({ day }) => day!), first: cards[0] ?? null, last: cards.at(-1) ?? null };
}
