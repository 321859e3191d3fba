import { SECTION_OF } from '../../entity-sections.ts';
import type { EntityId } from '../../model.ts';
import { slugify, suffixSlug } from '../../slug.ts';
import type { DraftEntity } from './draft-entity.ts';

/**
 * The id of each entity, by kind and name. Names that share a slug each get a suffix from the name itself, so
 * that no id depends on which of them came first; the bare one is left for a page that lists them.
 */
export function identifyEntities(drafts: readonly DraftEntity[]): readonly EntityId[] {
  const bare = drafts.map(({ kind, name }) => ({ section: SECTION_OF[kind], slug: slugify(name) }));
  const names = new Map<string, Set<string>>();
  drafts.forEach(({ name }, i) => {
    const id = `${bare[i]!.section}/${bare[i]!.slug}`;
    names.set(id, (names.get(id) ?? new Set()).add(name));
  });
  return drafts.map(({ name }, i) => {
    const { section, slug } = bare[i]!;
    const shared = names.get(`${section}/${slug}`)!.size > 1;
    return `${section}/${shared ? suffixSlug(slug, name) : slug}` as EntityId;
  });
}
