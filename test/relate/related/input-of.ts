import { holdBodies } from '../../../src/cache/body-store.ts';
import type { EntityId } from '../../../src/model/model.ts';
import { outlineArticle } from '../../../src/outline/outline-article.ts';
import type { RelateInput } from '../../../src/relate/relate-input.ts';
import { articleOf } from '../../annotate/article-of.ts';

const bodies = new Map<string, string>();

/** Reads the body of any article that was made here. */
export const { read: readBody } = holdBodies(bodies);

/** An article for the relate stage; `entities` are ids, each mentioned once. */
export function inputOf(
  id: string,
  date: string | null,
  headline: string,
  text: string,
  entities: readonly string[] = [],
): RelateInput {
  const article = articleOf([text], { id, date, headline });
  const { outline, body } = outlineArticle({ article, mentions: [], dates: [], sentences: [] });
  bodies.set(outline.body, body);
  const { words, wordCounts, sketch } = outline;
  return {
    id: article.id,
    date: article.date,
    headline,
    language: article.language,
    body: outline.body,
    words,
    wordCounts,
    sketch,
    entities: entities as readonly EntityId[],
    mentionCounts: entities.map(() => 1),
  };
}
