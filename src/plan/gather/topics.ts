import type { CountedLink } from '../../model/page-parts.ts';
import { countIn } from '../../tools/collections/count.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { byCount } from '../make/parts/by-count.ts';
import { topicUrl } from '../urls/page-urls.ts';

/** The topics that most of the given articles are about. */
export function topicsOf(
  rows: Uint32Array,
  most: number,
  { archive: { topics }, topicsOf: topicsOfRows }: Catalogue,
): readonly CountedLink[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const topic of topicsOfRows.get(row) ?? []) countIn(counts, topic);
  }
  return [...counts]
    .map(([place, count]) => ({ text: topics[place]!.name, url: topicUrl(topics[place]!), count }))
    .sort(byCount)
    .slice(0, most);
}

/** The topics that most of all articles are about. */
export function largestTopics(most: number, { archive: { topics } }: Catalogue): readonly CountedLink[] {
  return topics
    .map((topic) => ({ text: topic.name, url: topicUrl(topic), count: topic.articles.length }))
    .sort(byCount)
    .slice(0, most);
}
