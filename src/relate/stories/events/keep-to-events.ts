import { type Ragged, rowOf } from '../../../tools/columns/ragged.ts';
import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { listShared, sumLikeness } from '../shared-features.ts';
import { findFirstName, sumVectors } from './sum-vectors.ts';

/** Of a story so many articles tell of events… */
const LEAST_OF_EVENTS = 0.5;
/** …and the others are so like these without the first name. */
const LEAST_WITHOUT_FIRST = 0.15;
/** So alike are two of its articles on average, the fewer they are the more; those of wide events need not be. */
const LEAST_ALIKE = 0.65;
const FEWER_ARE_MORE = 0.4;
/** The headlines of so many say the same days later: a series, as of tenders and weekly reports… */
const MOST_REPEATED = 0.5;
/** …where they share so much of their words, besides names. */
const SAME_WORDS = 0.5;
const DAYS_LATER = 2;

/** What is known of articles when it is asked whether they tell a story; by article. */
interface Told {
  readonly vectors: ArticleVectors;
  /** 1: it tells of an event. */
  readonly inEvent: Uint8Array;
  readonly inWideEvent: ReadonlySet<number>;
  /** The words of headlines, as `readHeadlineWords` has them. */
  readonly headlines: Ragged;
}

/**
 * Those of the articles that tell of events, and what belongs to them: what else is told of a company or a country
 * while they happen does not. `null` where most do not, or where they are a series of notices.
 */
export function keepToEvents(articles: readonly number[], told: Told): readonly number[] | null {
  const ofEvents = articles.filter((article) => told.inEvent[article] === 1);
  if (ofEvents.length < LEAST_OF_EVENTS * articles.length || isSeries(articles, told)) return null;
  const sums = sumWithoutFirst(ofEvents, told.vectors);
  const kept = articles.filter(
    (article) =>
      told.inEvent[article] === 1 ||
      compare(article, sums, told.vectors) / ofEvents.length >= LEAST_WITHOUT_FIRST,
  );
  if (isWide(articles, told)) return kept;
  const { names, words } = listShared(told.vectors, kept);
  const alike = sumLikeness(names) + sumLikeness(words);
  return alike * kept.length ** FEWER_ARE_MORE >= LEAST_ALIKE ? kept : null;
}

/** Whether most of the articles tell of wide events. */
export function isWide(articles: readonly number[], { inWideEvent }: Told): boolean {
  return articles.filter((article) => inWideEvent.has(article)).length >= articles.length / 2;
}

function isSeries(articles: readonly number[], { headlines, vectors: { days } }: Told): boolean {
  const words = articles.map((article) => ({
    day: days[article]!,
    words: new Set(rowOf(headlines, article)),
  }));
  const repeated = words.filter((one) =>
    words.some(
      (other) => Math.abs(one.day - other.day) >= DAYS_LATER && shareOf(one.words, other.words) >= SAME_WORDS,
    ),
  );
  return repeated.length >= MOST_REPEATED * articles.length;
}

/** Jaccard's index. */
function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Without the name that tells most. */
function sumWithoutFirst(articles: readonly number[], vectors: ArticleVectors): ReadonlyMap<number, number> {
  const sums = sumVectors(articles, vectors);
  sums.delete(findFirstName(sums, vectors));
  return sums;
}

function compare(
  article: number,
  sums: ReadonlyMap<number, number>,
  { starts, features, weights }: ArticleVectors,
): number {
  let alike = 0;
  for (let entry = starts[article]!; entry < starts[article + 1]!; entry++)
    alike += weights[entry]! * (sums.get(features[entry]!) ?? 0);
  return alike;
}
