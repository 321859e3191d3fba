import type { Doubt } from '../../model/model.ts';
import type { OutlineColumns } from '../../outline/columns.ts';
import { cleanLine } from '../../tools/text/clean-text.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import type { ResolvedEntities } from '../resolve/resolve-entities.ts';
import { findDuplicates, type WeighedDoubt } from './find-duplicates.ts';
import { findMixtures } from './find-mixtures.ts';
import { nameEntities } from './write-decision.ts';

/** Of each kind; more would not be read. */
const MOST_DOUBTS = 100;

/**
 * Cases that an editor may decide, as ready lines for `entities.yaml`: possible duplicates, then possible mixtures,
 * those about the most mentioned first.
 */
export function findDoubts(resolved: ResolvedEntities, outlines: OutlineColumns): readonly Doubt[] {
  const nameOf = nameEntities(resolved.entities);
  return [findDuplicates(resolved, outlines, nameOf), findMixtures(resolved, outlines, nameOf)].flatMap(
    tellHeaviest,
  );
}

/** Of many doubts only those are told that are shown. */
function tellHeaviest(doubts: readonly WeighedDoubt[]): readonly Doubt[] {
  const weights = doubts.map(({ weight }) => weight).sort((a, b) => b - a);
  const least = weights[MOST_DOUBTS - 1] ?? 0;
  return (
    doubts
      .filter(({ weight }) => weight >= least)
      .map(({ weight, tell }) => ({ weight, ...tell() }))
      .sort((a, b) => b.weight - a.weight || compareText(a.line, b.line))
      .slice(0, MOST_DOUBTS)
      // Names of files are shown in it, and may hold anything.
      .map(({ kind, evidence, line }) => ({ kind, evidence: cleanLine(evidence), line }))
  );
}
