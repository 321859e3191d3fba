import { groupBy } from '../../group.ts';
import type { ArchiveArticle, ArticleId, EntityId } from '../../model.ts';
import type { Card, Link } from '../../page-parts.ts';
import type { ArticlePage } from '../../pages.ts';
import { dayLink, monthLink, monthOf, yearLink, yearOf } from '../calendar.ts';
import { timeOf } from '../card.ts';
import { type Catalogue, lookUp, sourceUrl, storyUrl, topicUrl } from '../catalogue.ts';
import { cutAtWord } from '../cut.ts';
import { shortName } from '../entity-pages.ts';
import { below } from './position.ts';
import { UNDATED } from './undated.ts';

/** The first mention of each entity that has a page, in the body. */
function firstMentions(entry: ArchiveArticle, catalogue: Catalogue): ArticlePage['links'] {
  const bodyStart = entry.article.blocks[0]?.start ?? 0;
  const seen = new Set<EntityId>();
  return entry.mentions.flatMap(({ entity, start, end }) => {
    if (entity === null || start < bodyStart || seen.has(entity)) return [];
    const url = catalogue.entityUrl(entity);
    if (url === null) return [];
    seen.add(entity);
    return [{ start, end, url }];
  });
}

function entitiesOf(entry: ArchiveArticle, catalogue: Catalogue): ArticlePage['entities'] {
  return [...lookUp(catalogue.entitiesOf, entry.article.id)]
    .map(([id, { length: count }]) => {
      const entity = lookUp(catalogue.entities, id);
      return { kind: entity.kind, name: shortName(entity), url: catalogue.entityUrl(id), count, id };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({ id: _, ...entity }) => entity);
}

function storyOf(entry: ArchiveArticle, catalogue: Catalogue): ArticlePage['story'] {
  if (entry.story === null) return null;
  const story = lookUp(catalogue.stories, entry.story);
  const at = lookUp(lookUp(catalogue.placesInStories, story.slug), entry.article.id);
  const card = (id: ArticleId | undefined): Card | null =>
    id === undefined ? null : lookUp(catalogue.cards, id);
  return {
    link: { text: story.title, url: storyUrl(story) },
    count: story.articles.length,
    previous: card(at > 0 ? story.articles[at - 1] : undefined),
    next: card(story.articles[at + 1]),
  };
}

/** Words of a headline without case and punctuation, to find the article that a related-story line names. */
function headlineKey(headline: string): string {
  return headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Of articles with one headline, the one nearest in time. */
function nearest(positions: readonly number[], to: number): number | undefined {
  const others = positions.filter((position) => position !== to);
  return others.sort((a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b)[0];
}

function relatedLines(
  entry: ArchiveArticle,
  position: number,
  byHeadline: ReadonlyMap<string, readonly number[]>,
  catalogue: Catalogue,
): ArticlePage['relatedLines'] {
  const { article } = entry;
  return article.blocks.flatMap((block) => {
    if (block.kind !== 'related') return [];
    const namesakes = byHeadline.get(headlineKey(article.text.slice(block.start, block.end)));
    const found = nearest(namesakes ?? [], position);
    if (found === undefined) return [];
    const { id } = catalogue.archive.articles[found]!.article;
    return [{ anchor: block.anchor, url: lookUp(catalogue.urls.urls, id) }];
  });
}

export function* planArticles(catalogue: Catalogue): Iterable<ArticlePage> {
  const { articles } = catalogue.archive;
  const byHeadline = groupBy(articles.keys(), (index) => headlineKey(articles[index]!.article.headline));
  const cards = articles.map(({ article }) => lookUp(catalogue.cards, article.id));
  const neighbour = (index: number, dated: boolean): Link | null => {
    const card = cards[index];
    return card && (card.day !== null) === dated ? { text: card.headline, url: card.url } : null;
  };
  for (const [index, entry] of articles.entries()) {
    const { article } = entry;
    const card = cards[index]!;
    const day = article.date;
    const source = catalogue.sourceOf.get(article.id);
    const above = day === null ? [UNDATED] : [yearLink(yearOf(day)), monthLink(monthOf(day)), dayLink(day)];
    yield {
      kind: 'article',
      url: card.url,
      title: article.headline,
      description: card.lead === '' ? cutAtWord(article.headline, 200) : card.lead,
      position: {
        ...below(...above),
        previous: neighbour(index - 1, day !== null),
        next: neighbour(index + 1, day !== null),
      },
      id: article.id,
      article,
      links: firstMentions(entry, catalogue),
      time: timeOf(article.published),
      source: source ? { text: source.name, url: sourceUrl(source) } : null,
      topics: (catalogue.topicOf.get(article.id) ?? []).map((topic) => ({
        text: topic.name,
        url: topicUrl(topic),
      })),
      entities: entitiesOf(entry, catalogue),
      story: storyOf(entry, catalogue),
      related: entry.related.map((id) => lookUp(catalogue.cards, id)),
      copies: entry.copies.map((id) => lookUp(catalogue.cards, id)),
      sameDay: day === null ? null : { ...dayLink(day), count: catalogue.days.byDay.get(day)!.length },
      relatedLines: relatedLines(entry, index, byHeadline, catalogue),
    };
  }
}
