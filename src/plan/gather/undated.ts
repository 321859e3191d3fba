import { groupBy } from '../../tools/collections/group.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { letterOf } from '../make/parts/letters.ts';

/** Beyond this there is a page for each first letter of the headlines. */
const LONGEST = 1000;

/** The articles without a date, where there are any: on one page, or on a page a letter. */
export function* gatherUndated(catalogue: Catalogue): Iterable<Gathered<'undated'>> {
  const { cards, cardOf } = catalogue;
  const { undated } = catalogue.days;
  if (undated.length === 0) return;
  const isSplit = undated.length > LONGEST;
  const groups = isSplit
    ? [...groupBy(undated, (row) => letterOf(cardOf(row).headline))].sort(([a], [b]) => (a < b ? -1 : 1))
    : [];
  const letters = groups.map(([letter, { length }]) => ({ letter, count: length }));
  yield new Gathered('undated', () => ({
    letter: null,
    count: undated.length,
    cards: cards.of(isSplit ? new Uint32Array() : undated),
    letters,
  }));
  for (const [letter, of] of groups)
    yield new Gathered('undated', () => ({
      letter,
      count: of.length,
      cards: cards.of(Uint32Array.from(of)),
      letters,
    }));
}
