import type { ReadBody } from '../model/bodies.ts';
import type { Archive, ArchiveArticle, ArticleId, Outline } from '../model/model.ts';
import { findCopies } from './copies/find-copies.ts';
import { countEntities } from './count-entities.ts';
import type { Decisions } from './decisions/decisions.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import { addKnownNames } from './foreign/add-known-names.ts';
import { groupArticles } from './group-articles.ts';
import type { RelateInput } from './relate-input.ts';
import { findRelated } from './related/find-related.ts';
import { weighArticles } from './related/weigh-articles.ts';
import { resolveEntities } from './resolve/resolve-entities.ts';
import { showOutline } from './shown-outline.ts';
import { findStories } from './stories/find-stories.ts';
import { sortInTime } from './time-order.ts';

/** Sees all articles at once: resolves names to entities, and finds what belongs together. */
export function relate(outlines: readonly Outline[], decisions: Decisions, readBody: ReadBody): Archive {
  const inTime = sortInTime(addKnownNames(outlines, readBody));
  const resolved = resolveEntities(inTime, decisions);
  const { entities, names, problems } = resolved;
  const mentioned = inTime.map(({ article }) => {
    const entityOf = names.get(article.id)!.entities;
    return { entityOf, ...countEntities(entityOf) };
  });
  const inputs = inTime.map(({ article, body, words, wordCounts, sketch }, at): RelateInput => {
    const { id, date, headline, language } = article;
    const { entities: ids, mentionCounts } = mentioned[at]!;
    return { id, date, headline, language, body, words, wordCounts, sketch, entities: ids, mentionCounts };
  });
  const copies = findCopies(inputs);
  const vectors = weighArticles(inputs);
  const related = findRelated(vectors, copies);
  const stories = findStories(vectors, entities, readBody);
  const storyOf = new Map<ArticleId, string>();
  for (const story of stories) for (const id of story.articles) storyOf.set(id, story.slug);
  const articles = inTime.map((outline, at): ArchiveArticle => {
    const { id } = outline.article;
    return {
      ...showOutline(outline),
      ...mentioned[at]!,
      related: related.get(id) ?? [],
      story: storyOf.get(id) ?? null,
      copies: copies.get(id) ?? [],
    };
  });
  const heads = inTime.map(({ article }) => article);
  return {
    articles,
    entities,
    topics: groupArticles(heads, ({ tags }) => tags),
    sources: groupArticles(heads, ({ source }) => (source === null ? [] : [source.name])),
    stories,
    doubts: findDoubts(resolved, inTime),
    problems,
  };
}
