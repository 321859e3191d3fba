import type { ArticleId, Grouping } from '../../model/model.ts';
import type { CountedLink } from '../../model/page-parts.ts';
import { countIn } from '../../tools/collections/count.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { byCount } from '../make/parts/by-count.ts';
import { topicUrl } from '../urls/page-urls.ts';

/** The topics that most of the given articles are about. */
export function topicsOf(
  ids: readonly ArticleId[],
  most: number,
  { topicOf }: Catalogue,
): readonly CountedLink[] {
  const counts = new Map<Grouping, number>();
  for (const id of ids) {
    for (const topic of topicOf.get(id) ?? []) countIn(counts, topic);
  }
  return [...counts]
    .map(([topic, count]) => ({ text: topic.name, url: topicUrl(topic), count }))
    .sort(byCount)
    .slice(0, most);
}
