import { SECTION_OF } from '../../../model/entity-sections.ts';
import type { EntityId, EntityKind, Slug } from '../../../model/model.ts';
import { suffixSlug } from '../../../tools/text/slug.ts';

/** What an id is made from. */
interface Nameable {
  readonly kind: EntityKind;
  readonly name: string;
  /** Of the name. */
  readonly slug: Slug;
  /** What tells a provisional entity from others of its name: its first article. */
  readonly provisionalOf: string | null;
}

/**
 * The id of each entity, by kind and name. Names that share a slug each get a suffix from the name itself, so
 * that no id depends on which of them came first; the bare one is left for a page that lists them. What has no
 * page of its own gets one from its first article.
 */
export function identifyEntities(drafts: readonly Nameable[]): readonly EntityId[] {
  const bare = drafts.map(({ kind, slug }) => `${SECTION_OF[kind]}/${slug}` as EntityId);
  const names = new Map<EntityId, string>();
  const shared = new Set<EntityId>();
  for (const [i, { name, provisionalOf }] of drafts.entries()) {
    if (provisionalOf !== null) continue;
    const first = names.get(bare[i]!);
    if (first === undefined) names.set(bare[i]!, name);
    else if (first !== name) shared.add(bare[i]!);
  }
  return drafts.map(({ kind, name, slug, provisionalOf }, i) => {
    if (provisionalOf === null && !shared.has(bare[i]!)) return bare[i]!;
    const distinction = provisionalOf === null ? name : `${name} ${provisionalOf}`;
    return `${SECTION_OF[kind]}/${suffixSlug(slug, distinction)}` as EntityId;
  });
}
