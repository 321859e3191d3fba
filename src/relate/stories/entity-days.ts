import type { Day, EntityId } from '../../model/model.ts';
import type { RelateInput } from '../relate-input.ts';
import { countArticlesByEntity } from './count-articles.ts';

/** The days of the articles that mention an entity, in order. */
type EntityDays = ReadonlyMap<EntityId, readonly Day[]>;

/** An entity makes a story where it is in most of its articles… */
const IN_MOST = 0.5;
/** …and is its subject where it is in so many… */
const IN_NEARLY_ALL = 0.75;
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
 * Who and what is told of mostly by these articles while they run, by the number of them. Notices of one kind (ratings,
 * bond issues, contracts) share only a name that is in the news every day for other reasons: they have nobody.
 */
export function findOwnEntities(
  articles: readonly RelateInput[],
  index: EntityDays,
): ReadonlyMap<EntityId, number> {
  const own = new Map<EntityId, number>();
  const [first, last] = [articles[0]?.date ?? null, articles.at(-1)?.date ?? null];
  if (first === null || last === null) return own;
  for (const [id, count] of countArticlesByEntity(articles)) {
    if (count < IN_MOST * articles.length) continue;
    const days = index.get(id) ?? [];
    const inTime = countBefore(days, (day) => day <= last) - countBefore(days, (day) => day < first);
    if (count >= LEAST_SHARE * inTime) own.set(id, count);
  }
  return own;
}

/**
 * Those of the articles that tell of whom nearly all of them tell. One that tells of the like elsewhere, `African Union
 * suspends Niger` among articles on Gabon, belongs to them by its words only.
 *
 * @param own of `articles`
 */
export function keepToSubject(
  articles: readonly RelateInput[],
  own: ReadonlyMap<EntityId, number>,
): readonly RelateInput[] {
  const subjects = [...own].filter(([, count]) => count >= IN_NEARLY_ALL * articles.length).map(([id]) => id);
  if (subjects.length === 0) return articles;
  return articles.filter(({ entities }) => subjects.some((id) => entities.includes(id)));
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
