import { findPlace } from '../../../tools/columns/find-place.ts';
import { indexPostings, type Postings } from '../../postings.ts';
import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { partAffairs } from '../affairs/part-affairs.ts';
import type { StoryTopics } from '../topics/story-topics.ts';
import { StoryCentre } from './story-centre.ts';

/** What is less like a story's others is told of the same people, not of what happened; topics tell them better apart… */
const LEAST_TO_STAY = { withTopics: 0.6, without: 0.45 };
/** …and what is so like them, in its days or a few around them, belongs to it. */
const LEAST_TO_JOIN = 0.65;
const DAYS_AROUND = 2;
/** A headline that is a formula must be so much more like them. */
const MORE_FOR_FORMULAS = 0.15;
/** Two stories are one where the articles of either are so like the other. */
const LEAST_TO_MERGE = 0.3;
/** Articles that have hardly any of so many of a story's features are not like it, and stories none of so few. */
const ASKED_OF_ARTICLES = 20;
const LEAST_SHARED = 2;
const ASKED_OF_STORIES = 5;

/** What is known of articles; by article. */
interface Known {
  readonly vectors: ArticleVectors;
  readonly topics: StoryTopics;
  readonly formulas: Uint8Array;
  /** Whether it may join a story: no copy, and no notice. */
  readonly mayJoin: (article: number) => boolean;
  readonly inGreatEvent: ReadonlySet<number>;
  readonly haveSubject: (articles: readonly number[]) => boolean;
  /** What of some articles is a story; `null` where they tell none. */
  readonly keepStory: (articles: readonly number[]) => readonly number[] | null;
}

/**
 * Stories, each with what is as like it as its own articles are, and without what is not; affairs that are told of the
 * same people apart. What leaves one may belong to another.
 *
 * @param stories articles of each, in order of time, none a copy
 * @param fewest a story of fewer is none
 */
export function settleEdges(
  stories: readonly (readonly number[])[],
  fewest: number,
  known: Known,
): readonly (readonly number[])[] {
  const { vectors, topics } = known;
  const isStory = (articles: readonly number[]): boolean =>
    articles.length >= fewest && isOfSeveralDays(articles, known);
  const part = (articles: readonly number[]): readonly (readonly number[])[] => {
    const kept = leaveOutStrangers(articles, known);
    if (!isStory(kept)) return kept.length === articles.length || kept.length < fewest ? [] : [articles];
    const stay = new Set(kept);
    const others = articles.filter((article) => !stay.has(article));
    // Those that leave together may tell a story of their own.
    const own = others.length < fewest ? null : known.keepStory(others);
    return own === null || !isStory(own) ? [kept] : [kept, ...part(own)];
  };
  const partByAffair = (articles: readonly number[]): readonly (readonly number[])[] => {
    const affairs = partAffairs(vectors, articles, fewest);
    if (affairs.length === 1) return [articles];
    return affairs.map((affair) => known.keepStory(affair) ?? []).filter(isStory);
  };
  const postings = indexPostings(vectors.starts, vectors.features, vectors.entityFeatures.length);
  const grown = takeInMissed(mergeStories(stories.flatMap(part), known), postings, known);
  // What is like one of two affairs only is not like both together.
  const affairs = grown.flatMap(partByAffair);
  return takeInMissed(
    affairs.map((articles) => new StoryCentre(vectors, topics, articles)),
    postings,
    known,
  );
}

function isOfSeveralDays(articles: readonly number[], { vectors: { days } }: Known): boolean {
  return articles.some((article) => days[article] !== days[articles[0]!]);
}

function leaveOutStrangers(articles: readonly number[], known: Known): readonly number[] {
  const centre = new StoryCentre(known.vectors, known.topics, articles);
  const kept = articles.filter((article) => {
    const least = LEAST_TO_STAY[centre.knowsTopicsOf(article) ? 'withTopics' : 'without'];
    return known.inGreatEvent.has(article) || likenessTo(centre, article, known) >= least;
  });
  return kept.length === articles.length || kept.length === 0 ? kept : leaveOutStrangers(kept, known);
}

function likenessTo(centre: StoryCentre, article: number, { formulas }: Known): number {
  return centre.likenessOf(article) - MORE_FOR_FORMULAS * formulas[article]!;
}

function mergeStories(
  stories: readonly (readonly number[])[],
  { vectors, topics }: Known,
): readonly StoryCentre[] {
  const merged: StoryCentre[] = [];
  /** By feature, places of the stories that it is among the heaviest of. */
  const placesOf = new Map<number, Set<number>>();
  for (const articles of stories) {
    const centre = new StoryCentre(vectors, topics, articles);
    const heaviest = centre.listHeaviest(ASKED_OF_STORIES);
    const near = [...new Set(heaviest.flatMap((feature) => [...(placesOf.get(feature) ?? [])]))];
    const found = near.sort((a, b) => a - b).find((place) => areOne(centre, merged[place]!, vectors.days));
    const at = found ?? merged.length;
    merged[at] =
      found === undefined
        ? centre
        : new StoryCentre(
            vectors,
            topics,
            [...merged[at]!.articles, ...articles].sort((a, b) => a - b),
          );
    for (const feature of merged[at].listHeaviest(ASKED_OF_STORIES))
      placesOf.set(feature, (placesOf.get(feature) ?? new Set()).add(at));
  }
  return merged;
}

function areOne(one: StoryCentre, other: StoryCentre, days: Int32Array): boolean {
  const firstOf = ({ articles }: StoryCentre): number => days[articles[0]!]!;
  const lastOf = ({ articles }: StoryCentre): number => days[articles.at(-1)!]!;
  if (firstOf(one) > lastOf(other) || firstOf(other) > lastOf(one)) return false;
  return (
    meanLikeness(one, other.articles) >= LEAST_TO_MERGE && meanLikeness(other, one.articles) >= LEAST_TO_MERGE
  );
}

function meanLikeness(centre: StoryCentre, articles: readonly number[]): number {
  return articles.reduce((sum, article) => sum + centre.likenessOf(article), 0) / articles.length;
}

function takeInMissed(
  stories: readonly StoryCentre[],
  postings: Postings,
  known: Known,
): readonly (readonly number[])[] {
  const { vectors } = known;
  const inStory = new Set(stories.flatMap(({ articles }) => articles));
  /** By article: the story that it is most like. */
  const nearest = new Map<number, { story: number; likeness: number }>();
  for (const [story, centre] of stories.entries()) {
    for (const article of listCandidates(centre, vectors.days, postings)) {
      if (inStory.has(article) || !known.mayJoin(article)) continue;
      const likeness = likenessTo(centre, article, known);
      if (likeness >= LEAST_TO_JOIN && likeness > (nearest.get(article)?.likeness ?? 0))
        nearest.set(article, { story, likeness });
    }
  }
  const grown = stories.map(({ articles }) => [...articles]);
  for (const [article, { story }] of nearest) grown[story]!.push(article);
  return grown.map((articles, place) =>
    known.haveSubject(articles) ? articles.sort((a, b) => a - b) : stories[place]!.articles,
  );
}

/** The articles around a story's days that have two of its heaviest features: by one alone hardly any is like it. */
function listCandidates(
  centre: StoryCentre,
  days: Int32Array,
  { starts, rows }: Postings,
): readonly number[] {
  const first = findPlace(days, days[centre.articles[0]!]! - DAYS_AROUND);
  const end = findPlace(days, days[centre.articles.at(-1)!]! + DAYS_AROUND + 1);
  const shared = new Uint8Array(end - first);
  const candidates: number[] = [];
  for (const feature of centre.listHeaviest(ASKED_OF_ARTICLES)) {
    const holders = rows.subarray(starts[feature], starts[feature + 1]);
    for (let at = findPlace(holders, first); at < holders.length && holders[at]! < end; at++)
      if (++shared[holders[at]! - first]! === LEAST_SHARED) candidates.push(holders[at]!);
  }
  return candidates;
}
