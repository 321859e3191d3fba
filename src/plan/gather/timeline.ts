import { isYear } from '../../model/periods.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sortByWeight } from '../catalogue/weightiest.ts';
import { Gathered } from '../make/gathered.ts';
import type { TimelineInputs } from '../make/pages/timeline.ts';
import { countHoldings } from './holdings.ts';

/** Up to so many articles, the timeline holds every headline; beyond, a few for each month. */
const WHOLE = 400;
const PER_MONTH = 4;

/** The timeline of an archive in which any article has a day. */
export function* gatherTimeline(catalogue: Catalogue): Iterable<Gathered<'timeline'>> {
  const { dated } = catalogue.days;
  if (dated.length === 0) return;
  yield new Gathered('timeline', () => ({
    holdings: countHoldings(catalogue),
    articles: catalogue.faces.of(dated),
    heads: dated.length <= WHOLE ? null : [...listHeads(catalogue)],
  }));
}

/** What mattered most in each period, the weightiest first. */
function* listHeads({
  archive,
  cards,
  days,
}: Catalogue): Iterable<NonNullable<TimelineInputs['heads']>[number]> {
  const { outlines } = archive;
  const choose = (rows: Iterable<number>) => {
    const byWeight = sortByWeight(rows, archive);
    // Of each day one, where there are so many.
    const told = new Set<number>();
    const heads = byWeight.filter((row) => {
      const day = outlines.days[row]!;
      return !told.has(day) && told.add(day);
    });
    return cards.of(Uint32Array.from(new Set([...heads, ...byWeight])).slice(0, PER_MONTH));
  };
  for (const [date, rows] of days.byDate) if (isYear(date)) yield { date, cards: choose(rows) };
  for (const [date, rows] of days.byMonth) yield { date, cards: choose(rows) };
}
