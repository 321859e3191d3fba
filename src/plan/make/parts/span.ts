import type { EditionDate } from '../../../model/model.ts';
import type { Card } from '../../../model/page-parts.ts';
import { isDay } from '../../../model/periods.ts';
import type { Face } from '../../face.ts';

/**
 * The dates of the dated articles among the given, and the first and last of those articles: of known days, where any
 * day is known.
 */
export function spanOf(articles: readonly Face[]): {
  readonly dates: readonly EditionDate[];
  readonly first: Card | null;
  readonly last: Card | null;
} {
  const dated = articles.map(({ card }) => card).filter(({ date }) => date !== null);
  const ofDays = dated.filter(({ date }) => isDay(date!));
  const cards = ofDays.length > 0 ? ofDays : dated;
  return { dates: dated.map(({ date }) => date!), first: cards[0] ?? null, last: cards.at(-1) ?? null };
}
