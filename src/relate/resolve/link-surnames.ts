import type { AnnotatedArticle } from '../../model.ts';
import type { Clusters } from './clusters.ts';
import type { NameGroup } from './gather-names.ts';

/**
 * Days before and after an article in which a full name may explain its bare surname: the nearest span in which
 * anybody bears it decides.
 */
const SPANS = [14, 90, 400] as const;
const DAY = 86_400_000;

/** A bearer of a surname, on a day on which an article has the full name. */
interface Sighting {
  readonly day: number;
  readonly person: number;
}

/** Who a bare surname in an article is: a group's index; `own`: nobody explains it; `open`: several people may. */
export type Bearer = number | 'own' | 'open';

function dayOf({ article: { date } }: AnnotatedArticle): number | null {
  return date === null ? null : Math.round(Date.parse(date) / DAY);
}

function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sightBearers(
  groups: readonly NameGroup[],
  days: readonly (number | null)[],
  clusters: Clusters,
): ReadonlyMap<string, readonly Sighting[]> {
  const bySurname = new Map<string, Sighting[]>();
  for (const { kind, words, articles, index } of groups) {
    const surname = words.at(-1);
    if (kind !== 'person' || words.length < 2 || surname === undefined) continue;
    const sightings = bySurname.get(surname) ?? [];
    bySurname.set(surname, sightings);
    const person = clusters.find(index);
    let last: number | null = null;
    for (const article of articles) {
      // Undated articles stand outside every span, and count only for other undated ones.
      const day = days[article] ?? Number.NEGATIVE_INFINITY;
      if (day === last) continue;
      sightings.push({ day, person });
      last = day;
    }
  }
  for (const sightings of bySurname.values())
    sightings.sort((a, b) => compareDays(a.day, b.day) || a.person - b.person);
  return bySurname;
}

function firstFrom(sightings: readonly Sighting[], day: number): number {
  let [low, high] = [0, sightings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sightings[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Explains surnames that stand alone in an article by the one person of that name whom articles of the same
 * days name in full. Where they name several, nobody is guessed.
 */
export function linkSurnames(
  annotated: readonly AnnotatedArticle[],
  groups: readonly NameGroup[],
  clusters: Clusters,
): (group: NameGroup, article: number) => Bearer {
  const days = annotated.map(dayOf);
  const bySurname = sightBearers(groups, days, clusters);
  const answers = new Map<string, Bearer>();
  const search = (sightings: readonly Sighting[], from: number, to: number): Bearer => {
    let bearer: Bearer = 'own';
    for (let i = firstFrom(sightings, from); i < sightings.length; i++) {
      const sighting = sightings[i];
      if (sighting === undefined || sighting.day > to) break;
      if (bearer !== 'own' && bearer !== sighting.person) return 'open';
      bearer = sighting.person;
    }
    return bearer;
  };
  const explain = (surname: string, day: number | null): Bearer => {
    const sightings = bySurname.get(surname) ?? [];
    if (day === null) return search(sightings, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    for (const span of SPANS) {
      const bearer = search(sightings, day - span, day + span);
      if (bearer !== 'own') return bearer;
    }
    return 'own';
  };
  return ({ key, kind, words }, article) => {
    if (kind !== 'person' || words.length !== 1) return 'own';
    const day = days[article] ?? null;
    const question = `${day} ${key}`;
    const answer = answers.get(question) ?? explain(key, day);
    answers.set(question, answer);
    return answer;
  };
}
