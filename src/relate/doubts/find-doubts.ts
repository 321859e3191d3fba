import type { Doubt, Outline } from '../../model/model.ts';
import { cleanLine } from '../../tools/text/clean-text.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import type { ResolvedEntities } from '../resolve/resolve-entities.ts';
import { findDuplicates } from './find-duplicates.ts';
import { findMixtures } from './find-mixtures.ts';
import { nameEntities } from './write-decision.ts';

/** Of each kind; more would not be read. */
const MOST_DOUBTS = 100;

/**
 * Cases that an editor may decide, as ready lines for `entities.yaml`: possible duplicates, then possible mixtures,
 * those about the most mentioned first.
 */
export function findDoubts(
  { entities, likely, names }: ResolvedEntities,
  outlines: readonly Outline[],
): readonly Doubt[] {
  const nameOf = nameEntities(entities);
  const mentionedIn = new Map(
    outlines.map(({ article, sport }) => [
      article.id,
      { article, sport, entities: names.get(article.id)?.entities ?? [] },
    ]),
  );
  return [findDuplicates(entities, likely, nameOf), findMixtures(entities, mentionedIn, nameOf)].flatMap(
    (doubts) =>
      [...doubts]
        .sort((a, b) => b.weight - a.weight || compareText(a.line, b.line))
        .slice(0, MOST_DOUBTS)
        // Names of files are shown in it, and may hold anything.
        .map(({ kind, evidence, line }) => ({ kind, evidence: cleanLine(evidence), line })),
  );
}
