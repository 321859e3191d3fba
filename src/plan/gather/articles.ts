import type { ArchiveArticle } from '../../model/model.ts';
import type { Card } from '../../model/page-parts.ts';
import type { ArticlePage, StoryPlace } from '../../model/pages.ts';
import { headlineKey } from '../../outline/headline-key.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { lookUp } from '../../tools/collections/look-up.ts';
import { type Catalogue, cardOf, faceOf, markedCardOf } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import type { ArticleInputs } from '../make/pages/article.ts';
import type { Marked } from '../marked.ts';
import { sourceUrl, storyUrl, topicUrl } from '../urls/page-urls.ts';

/** Places in the archive of the articles of each headline. */
type ByHeadline = ReadonlyMap<string, readonly number[]>;

/** The page of each article. */
export function* gatherArticles(catalogue: Catalogue): Iterable<Gathered<'article'>> {
  const { articles } = catalogue.archive;
  const byHeadline = groupBy(articles.keys(), (index) => headlineKey(articles[index]!.article.headline));
  for (const [index, { article }] of articles.entries())
    yield new Gathered('article', lookAround(index, byHeadline, catalogue), article.date);
}

/** Looks around an article, by its place in the archive. */
function lookAround(index: number, byHeadline: ByHeadline, catalogue: Catalogue): ArticleInputs {
  const { articles } = catalogue.archive;
  const entry = articles[index]!;
  const { id, date } = entry.article;
  const source = catalogue.sourceOf.get(id);
  const neighbour = (at: number): Marked<Card> | null => {
    const other = articles[at]?.article;
    const isNear = other !== undefined && (other.date === null) === (date === null);
    return isNear ? markedCardOf(other.id, catalogue) : null;
  };
  return {
    face: faceOf(id, catalogue),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
    source: source ? { text: source.name, url: sourceUrl(source) } : null,
    topics: (catalogue.topicOf.get(id) ?? []).map((topic) => ({ text: topic.name, url: topicUrl(topic) })),
    story: placeInStory(entry, catalogue),
    related: entry.related.map((other) => markedCardOf(other, catalogue)),
    copies: entry.copies.map((other) => markedCardOf(other, catalogue)),
    sameDay: date === null ? 0 : lookUp(catalogue.days.byDay, date).length,
    relatedLines: linkLines(entry, index, byHeadline, catalogue),
  };
}

function placeInStory(
  { article, story: slug }: ArchiveArticle,
  catalogue: Catalogue,
): StoryPlace<Marked<Card>> | null {
  if (slug === null) return null;
  const story = lookUp(catalogue.stories, slug);
  const at = lookUp(lookUp(catalogue.placesInStories, slug), article.id);
  const cardAt = (place: number): Marked<Card> | null => {
    const id = story.articles[place];
    return id === undefined ? null : markedCardOf(id, catalogue);
  };
  return {
    link: { kind: 'story', name: story.name, url: storyUrl(story) },
    count: story.articles.length,
    previous: cardAt(at - 1),
    next: cardAt(at + 1),
  };
}

/** Where lines that name other articles lead. */
function linkLines(
  entry: ArchiveArticle,
  position: number,
  byHeadline: ByHeadline,
  catalogue: Catalogue,
): ArticlePage['relatedLines'] {
  return entry.relatedLines.flatMap(({ anchor, headline }) => {
    const found = findNearest(byHeadline.get(headline) ?? [], position);
    if (found === undefined) return [];
    const { id } = catalogue.archive.articles[found]!.article;
    return [{ anchor, url: cardOf(id, catalogue).url }];
  });
}

/** Of articles with one headline, the one nearest in time. */
function findNearest(positions: readonly number[], to: number): number | undefined {
  const others = positions.filter((position) => position !== to);
  return others.sort((a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b)[0];
}
