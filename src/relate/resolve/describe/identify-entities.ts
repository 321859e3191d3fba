import { SECTION_OF } from '../../../model/entity-sections.ts';
import type { EntityId, EntityKind } from '../../../model/model.ts';
import { slugify, suffixSlug } from '../../../tools/text/slug.ts';

/** What an id is made from. */
interface Nameable {
  readonly kind: EntityKind;
  readonly name: string;
  /** What tells a provisional entity from others of its name: its first article. */
  readonly provisionalOf: string | null;
}

/**
 * The id of each entity, by kind and name. Names that share a slug each get a suffix from the name itself, so
 * that no id depends on which of them came first; the bare one is left for a page that lists them. What has no
 * page of its own gets one from its first article.
 */
export function identifyEntities(drafts: readonly Nameable[]): readonly EntityId[] {
  const bare = drafts.map(({ kind, name }) => ({ section: SECTION_OF[kind], slug: slugify(name) }));
  const names = new Map<string, Set<string>>();
  drafts.forEach(({ name, provisionalOf }, i) => {
    if (provisionalOf !== null) return;
    const id = `${bare[i]!.section}/${bare[i]!.slug}`;
    names.set(id, (names.get(id) ?? new Set()).add(name));
  });
  return drafts.map(({ name, provisionalOf }, i) => {
    const { section, slug } = bare[i]!;
    if (provisionalOf !== null)
      return `${section}/${suffixSlug(slug, `${name} ${provisionalOf}`)}` as EntityId;
    const shared = names.get(`${section}/${slug}`)!.size > 1;
    return `${section}/${shared ? suffixSlug(slug, name) : slug}` as EntityId;
  });
}
