import { countIn } from '../count.ts';
import type {
  AnnotatedArticle,
  Archive,
  ArchiveArticle,
  ArticleId,
  EntityId,
  ResolvedMention,
} from '../model.ts';
import { findCopies } from './copies/find-copies.ts';
import type { Decisions } from './decisions/decisions.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import { addKnownNames } from './foreign/add-known-names.ts';
import { groupArticles } from './group-articles.ts';
import type { RelateInput } from './relate-input.ts';
import { findRelated } from './related/find-related.ts';
import { weighArticles } from './related/weigh-articles.ts';
import { resolveEntities } from './resolve/resolve-entities.ts';
import { findStories } from './stories/find-stories.ts';
import { sortInTime } from './time-order.ts';

function countEntities(mentions: readonly ResolvedMention[]): RelateInput['entities'] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) if (entity !== null) countIn(counts, entity);
  return [...counts].map(([id, count]) => ({ id, count }));
}

/** Sees all articles at once: resolves names to entities, and finds what belongs together. */
export function relate(annotated: readonly AnnotatedArticle[], decisions: Decisions): Archive {
  const inTime = sortInTime(addKnownNames(annotated));
  const resolved = resolveEntities(inTime, decisions);
  const { entities, mentions, problems } = resolved;
  const inputs = inTime.map(({ article }): RelateInput => {
    const { id, date, headline, text } = article;
    return { id, date, headline, text, entities: countEntities(mentions.get(id) ?? []) };
  });
  const copies = findCopies(inputs);
  const vectors = weighArticles(inputs);
  const related = findRelated(vectors, copies);
  const stories = findStories(vectors, entities);
  const storyOf = new Map<ArticleId, string>();
  for (const story of stories) for (const id of story.articles) storyOf.set(id, story.slug);
  const articles = inTime.map(({ article, dates, sentences }): ArchiveArticle => {
    const { id } = article;
    return {
      article,
      mentions: mentions.get(id) ?? [],
      dates,
      sentences,
      related: related.get(id) ?? [],
      story: storyOf.get(id) ?? null,
      copies: copies.get(id) ?? [],
    };
  });
  const texts = inTime.map(({ article }) => article);
  return {
    articles,
    entities,
    topics: groupArticles(texts, ({ tags }) => tags),
    sources: groupArticles(texts, ({ source }) => (source === null ? [] : [source.name])),
    stories,
    doubts: findDoubts(resolved, texts),
    problems,
  };
}
