import type { CountedLink, Link } from '../../model/page-parts.ts';
import { countIn } from '../../tools/collections/count.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { byCount } from '../make/parts/by-count.ts';
import { sourceUrl, topicUrl } from '../urls/page-urls.ts';

/** The topics that most of the given articles are about. */
export function topicsOf(
  rows: Uint32Array,
  most: number,
  { archive: { topics }, topicsOf: placesOf }: Catalogue,
): readonly CountedLink[] {
  return countEach(rows, placesOf, (place) => {
    const topic = topics[place]!;
    return { text: topic.name, url: topicUrl(topic) };
  }).slice(0, most);
}

/** The sources that most of the given articles are from. */
export function sourcesOf(
  rows: Uint32Array,
  most: number,
  { archive: { sources }, sourcesOf: placesOf }: Catalogue,
): readonly CountedLink[] {
  return countEach(rows, placesOf, (place) => {
    const source = sources[place]!;
    return { text: source.name, url: sourceUrl(source) };
  }).slice(0, most);
}

/** Most articles first. */
function countEach(
  rows: Uint32Array,
  placesOf: ReadonlyMap<number, readonly number[]>,
  linkTo: (place: number) => Link,
): readonly CountedLink[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const place of placesOf.get(row) ?? []) countIn(counts, place);
  }
  return [...counts].map(([place, count]) => ({ ...linkTo(place), count })).sort(byCount);
}

/** The topics that most of all articles are about. */
export function largestTopics(most: number, { archive: { topics } }: Catalogue): readonly CountedLink[] {
  return topics
    .map((topic) => ({ text: topic.name, url: topicUrl(topic), count: topic.articles.length }))
    .sort(byCount)
    .slice(0, most);
}
