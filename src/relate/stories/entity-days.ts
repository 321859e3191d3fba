import type { Day, EntityId } from '../../model.ts';
import type { RelateInput } from '../relate-input.ts';
import { countEntities } from './count-entities.ts';

/** The days of the articles that mention an entity, in order. */
export type EntityDays = ReadonlyMap<EntityId, readonly Day[]>;

/** An entity makes a story where it is in most of its articles… */
const IN_MOST = 0.5;
/** …and where at least this share of the archive's articles on it, in the story's time, are the story's. */
const LEAST_SHARE = 0.2;

/** `articles` are in order of time. */
export function indexEntityDays(articles: readonly RelateInput[]): EntityDays {
  const index = new Map<EntityId, Day[]>();
  for (const { date, entities } of articles) {
    if (date === null) continue;
    for (const id of entities) {
      const days = index.get(id);
      if (days === undefined) index.set(id, [date]);
      else days.push(date);
    }
  }
  return index;
}

/**
 * Whether someone or something is told of mostly by these articles while they run. Notices of one kind (ratings,
 * bond issues, contracts) share only a name that is in the news every day for other reasons.
 */
export function isOneStory(articles: readonly RelateInput[], index: EntityDays): boolean {
  const [first, last] = [articles[0]?.date ?? null, articles.at(-1)?.date ?? null];
  if (first === null || last === null) return false;
  const counts = countEntities(articles);
  for (const [id, count] of counts) {
    if (count < IN_MOST * articles.length) continue;
    const days = index.get(id) ?? [];
    const inTime = countBefore(days, (day) => day <= last) - countBefore(days, (day) => day < first);
    if (count >= LEAST_SHARE * inTime) return true;
  }
  return false;
}

/** How many of the ordered days pass the test, which the first ones do and the others do not. */
function countBefore(days: readonly Day[], passes: (day: Day) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(days[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
