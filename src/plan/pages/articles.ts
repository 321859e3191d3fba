import type { ArchiveArticle, ArticleId, EntityId } from '../../model/model.ts';
import type { Card, Link } from '../../model/page-parts.ts';
import type { ArticlePage, PageGroup, PlannedArticlePage, StoryPlace } from '../../model/pages.ts';
import { headlineKey } from '../../outline/headline-key.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { cutAtWord } from '../../tools/text/cut.ts';
import { dayLink, monthLink, monthOf, yearLink, yearOf } from '../calendar.ts';
import { type Catalogue, lookUp, sourceUrl, storyUrl, topicUrl } from '../catalogue.ts';
import { timeOf } from '../parts/card.ts';
import { shortName } from '../urls/entity-pages.ts';
import { below } from './position.ts';
import { UNDATED } from './undated.ts';

/** The first mention of each entity that has a page, in the body. */
function firstMentions(entry: ArchiveArticle, catalogue: Catalogue): ArticlePage['links'] {
  const seen = new Set<EntityId>();
  return entry.entityOf.flatMap((entity, at) => {
    const start = entry.starts[at]!;
    if (entity === null || start < entry.bodyStart || seen.has(entity)) return [];
    const url = catalogue.entityUrl(entity);
    if (url === null) return [];
    seen.add(entity);
    return [{ start, end: start + entry.forms[at]!.text.length, url }];
  });
}

function entitiesOf(
  { entities, mentionCounts }: ArchiveArticle,
  catalogue: Catalogue,
): ArticlePage['entities'] {
  return entities
    .map((id, at) => {
      const entity = lookUp(catalogue.entities, id);
      const count = mentionCounts[at]!;
      return { kind: entity.kind, name: shortName(entity), url: catalogue.entityUrl(id), count, id };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({ id: _, ...entity }) => entity);
}

/** What an article's page shows of the archive around it; `Shown` stands for another article. */
interface Surroundings<Shown> extends Pick<ArticlePage, 'source' | 'topics' | 'sameDay' | 'relatedLines'> {
  readonly above: readonly Link[];
  readonly previous: Shown | null;
  readonly next: Shown | null;
  readonly story: StoryPlace<Shown> | null;
  readonly related: readonly Shown[];
  readonly copies: readonly Shown[];
}

function storyOf<Shown>(
  entry: ArchiveArticle,
  catalogue: Catalogue,
  show: (id: ArticleId) => Shown,
): StoryPlace<Shown> | null {
  if (entry.story === null) return null;
  const story = lookUp(catalogue.stories, entry.story);
  const at = lookUp(lookUp(catalogue.placesInStories, story.slug), entry.article.id);
  const showAt = (place: number): Shown | null => {
    const id = story.articles[place];
    return id === undefined ? null : show(id);
  };
  return {
    link: { text: story.title, url: storyUrl(story) },
    count: story.articles.length,
    previous: showAt(at - 1),
    next: showAt(at + 1),
  };
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
  return entry.relatedLines.flatMap(({ anchor, headline }) => {
    const found = nearest(byHeadline.get(headline) ?? [], position);
    if (found === undefined) return [];
    const { id } = catalogue.archive.articles[found]!.article;
    return [{ anchor, url: lookUp(catalogue.urls.urls, id) }];
  });
}

/** Looks around an article, by its place in the archive. */
function lookAround<Shown>(
  index: number,
  byHeadline: ReadonlyMap<string, readonly number[]>,
  catalogue: Catalogue,
  show: (id: ArticleId) => Shown,
): Surroundings<Shown> {
  const { articles } = catalogue.archive;
  const entry = articles[index]!;
  const { id, date } = entry.article;
  const source = catalogue.sourceOf.get(id);
  const neighbour = (at: number): Shown | null => {
    const other = articles[at]?.article;
    return other !== undefined && (other.date === null) === (date === null) ? show(other.id) : null;
  };
  return {
    above: date === null ? [UNDATED] : [yearLink(yearOf(date)), monthLink(monthOf(date)), dayLink(date)],
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
    source: source ? { text: source.name, url: sourceUrl(source) } : null,
    topics: (catalogue.topicOf.get(id) ?? []).map((topic) => ({ text: topic.name, url: topicUrl(topic) })),
    story: storyOf(entry, catalogue, show),
    related: entry.related.map(show),
    copies: entry.copies.map(show),
    sameDay: date === null ? null : { ...dayLink(date), count: catalogue.days.byDay.get(date)!.length },
    relatedLines: relatedLines(entry, index, byHeadline, catalogue),
  };
}

/** The page of each article. */
export function* planArticles(catalogue: Catalogue): Iterable<PageGroup> {
  const { articles } = catalogue.archive;
  const byHeadline = groupBy(articles.keys(), (index) => headlineKey(articles[index]!.article.headline));
  const cardOf = (id: ArticleId): Card => lookUp(catalogue.cards, id);
  for (const [index, entry] of articles.entries()) {
    const { id, date } = entry.article;
    const marks = lookAround(index, byHeadline, catalogue, catalogue.faces.ofCard);
    yield {
      inputs: `${catalogue.faces.of(id)}${JSON.stringify(marks)}`,
      day: date,
      make: () => [planArticle(entry, lookAround(index, byHeadline, catalogue, cardOf), catalogue)],
    };
  }
}

function linkTo(card: Card | null): Link | null {
  return card && { text: card.headline, url: card.url, language: card.language };
}

function planArticle(
  entry: ArchiveArticle,
  { above, previous, next, ...surroundings }: Surroundings<Card>,
  catalogue: Catalogue,
): PlannedArticlePage {
  const { article, body } = entry;
  const { url, lead } = lookUp(catalogue.cards, article.id);
  return {
    ...surroundings,
    position: { ...below(...above), previous: linkTo(previous), next: linkTo(next) },
    kind: 'article',
    url,
    title: article.headline,
    description: lead === '' ? cutAtWord(article.headline, 200) : lead,
    id: article.id,
    article,
    body,
    links: firstMentions(entry, catalogue),
    time: timeOf(article.published),
    entities: entitiesOf(entry, catalogue),
  };
}
