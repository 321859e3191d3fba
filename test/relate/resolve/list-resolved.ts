import type { Outline, ResolvedMention } from '../../../src/model/model.ts';
import { type ResolvedEntities, readResolved } from '../../../src/relate/resolve/resolve-entities.ts';

/** All mentions, article by article, with what they were resolved to. */
export function listResolved(
  outlines: readonly Outline[],
  { names }: ResolvedEntities,
): readonly (readonly ResolvedMention[])[] {
  return outlines.map((outline) => readResolved(outline, names.get(outline.article.id)!));
}
