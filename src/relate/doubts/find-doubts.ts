import { compareText } from '../../compare-text.ts';
import type { Doubt } from '../../model.ts';
import type { ResolvedEntities } from '../resolve/resolve-entities.ts';
import { findDuplicates } from './find-duplicates.ts';
import { findMixtures, type MentionedIn } from './find-mixtures.ts';
import { nameEntities } from './write-decision.ts';

/** Of each kind; more would not be read. */
const MOST_DOUBTS = 100;

/**
 * Cases that an editor may decide, as ready lines for `entities.yaml`: possible duplicates, then possible mixtures,
 * those about the most mentioned first.
 */
export function findDoubts(
  { entities, likely, mentions }: ResolvedEntities,
  articles: readonly MentionedIn['article'][],
): readonly Doubt[] {
  const nameOf = nameEntities(entities);
  const mentionedIn = new Map(
    articles.map((article) => [article.id, { article, mentions: mentions.get(article.id) ?? [] }]),
  );
  return [findDuplicates(entities, likely, nameOf), findMixtures(entities, mentionedIn, nameOf)].flatMap(
    (doubts) =>
      [...doubts]
        .sort((a, b) => b.weight - a.weight || compareText(a.line, b.line))
        .slice(0, MOST_DOUBTS)
        .map(({ kind, evidence, line }) => ({ kind, evidence, line })),
  );
}
