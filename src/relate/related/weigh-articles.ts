import type { RelateInput } from '../relate-input.ts';

/**
 * What each article is about: its most telling entities and words with TF-IDF weights, as unit vectors in one
 * compressed list. Article `i` has the entries `starts[i]` to `starts[i + 1]` (exclusive), heaviest first.
 */
export interface ArticleVectors {
  /** By day, then id; undated ones last. Article numbers are places in this list. */
  readonly articles: readonly RelateInput[];
  /** Days since 1970; `NaN` for undated articles. */
  readonly days: Float64Array;
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  /** By feature: 1 for an entity, 0 for a word. */
  readonly entityFeatures: Uint8Array;
}

const FEATURES_KEPT = 25;
/** Articles of a small archive are weighed as part of a larger one, where what they all tell of is rare… */
export const SMALL_ARCHIVE = 3000;
/** …and by more of their features: there are few others to compare them with. */
const FEATURES_KEPT_SMALL = 100;
const ENTITY_FACTOR = 1.5;
/** A name is repeated in every sentence of an article: its count tells less than a word's. */
const ENTITY_COUNT_FACTOR = 0.3;
/** What no other article has can make two articles less alike, but says little about how much. */
const UNSHARED_FACTOR = 0.3;
/** A feature in more articles than both of these tells nothing about which belong together. */
const COMMON_COUNT = 100;
const COMMON_SHARE = 0.03;

/** Weighs every article against the whole archive; the result does not depend on the order of `inputs`. */
export function weighArticles(inputs: readonly RelateInput[]): ArticleVectors {
  const articles = [...inputs].sort(compareByDay);
  const { numbers, frequencies, counts, starts: allStarts } = countFeatures(articles);
  const entityFeatures = new Uint8Array(numbers.size);
  for (const [name, number] of numbers) if (name.startsWith(ENTITY_MARK)) entityFeatures[number] = 1;
  const common = Math.max(COMMON_COUNT, COMMON_SHARE * articles.length);
  const kept = articles.length < SMALL_ARCHIVE ? FEATURES_KEPT_SMALL : FEATURES_KEPT;
  const starts = new Uint32Array(articles.length + 1);
  const features = new Uint32Array(articles.length * kept);
  const weights = new Float32Array(articles.length * kept);
  let end = 0;
  for (let article = 0; article < articles.length; article++) {
    const telling: { readonly feature: number; readonly weight: number }[] = [];
    let squares = 0;
    for (let at = allStarts[article]!; at < allStarts[article + 1]!; at++) {
      const feature = counts.features[at]!;
      const frequency = frequencies[feature]!;
      const count = Math.log(counts.counts[at]!);
      const weight =
        (entityFeatures[feature] === 1 ? ENTITY_FACTOR * (1 + ENTITY_COUNT_FACTOR * count) : 1 + count) *
        Math.log(1 + Math.max(articles.length, SMALL_ARCHIVE) / frequency);
      squares += (frequency === 1 ? UNSHARED_FACTOR : 1) * weight * weight;
      if (frequency > 1 && frequency <= common) telling.push({ feature, weight });
    }
    telling.sort((a, b) => b.weight - a.weight || a.feature - b.feature);
    const length = Math.sqrt(squares);
    for (const { feature, weight } of telling.slice(0, kept)) {
      features[end] = feature;
      weights[end++] = weight / length;
    }
    starts[article + 1] = end;
  }
  return {
    articles,
    days: Float64Array.from(articles, ({ date }) =>
      date === null ? Number.NaN : Date.parse(date) / 86_400_000,
    ),
    starts,
    features: features.slice(0, end),
    weights: weights.slice(0, end),
    entityFeatures,
  };
}

function compareByDay(a: RelateInput, b: RelateInput): number {
  if (a.date !== b.date) {
    if (a.date === null) return 1;
    if (b.date === null) return -1;
    return a.date < b.date ? -1 : 1;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Stands before an entity's id among the features' names; no word holds it. */
const ENTITY_MARK = '/';

interface FeatureCounts {
  readonly numbers: ReadonlyMap<string, number>;
  /** By feature: in how many articles it is. */
  readonly frequencies: readonly number[];
  readonly counts: { readonly features: Uint32Array; readonly counts: Uint32Array };
  readonly starts: Uint32Array;
}

function countFeatures(articles: readonly RelateInput[]): FeatureCounts {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const most = articles.reduce((sum, { words, entities }) => sum + words.length + entities.length, 0);
  const features = new Uint32Array(most);
  const counts = new Uint32Array(most);
  let end = 0;
  const starts = new Uint32Array(articles.length + 1);
  articles.forEach((article, index) => {
    for (const [name, count] of countArticle(article)) {
      let feature = numbers.get(name);
      if (feature === undefined) {
        feature = numbers.size;
        numbers.set(name, feature);
        frequencies.push(0);
      }
      frequencies[feature]!++;
      features[end] = feature;
      counts[end++] = count;
    }
    starts[index + 1] = end;
  });
  return { numbers, frequencies, counts: { features, counts }, starts };
}

/** Entities and words of one article; words that only repeat an entity's name are left out. */
function countArticle({
  words,
  wordCounts,
  entities,
  mentionCounts,
}: RelateInput): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const [at, id] of entities.entries()) {
    counts.set(ENTITY_MARK + id, mentionCounts[at]!);
    for (const part of id.slice(id.indexOf('/') + 1).split('-')) names.add(part);
  }
  for (const [at, word] of words.entries()) if (!names.has(word)) counts.set(word, wordCounts[at]!);
  return counts;
}
