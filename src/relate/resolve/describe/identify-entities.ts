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
  const bareId = ({ kind, slug }: Nameable): string => `${SECTION_OF[kind]}/${slug}`;
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const draft of drafts) {
    if (draft.provisionalOf !== null) continue;
    const id = bareId(draft);
    const first = names.get(id);
    if (first === undefined) names.set(id, draft.name);
    else if (first !== draft.name) shared.add(id);
  }
  return drafts.map((draft) => {
    const { kind, name, slug, provisionalOf } = draft;
    const id = bareId(draft);
    if (provisionalOf === null && !shared.has(id)) return id as EntityId;
    const distinction = provisionalOf === null ? name : `${name} ${provisionalOf}`;
    return `${SECTION_OF[kind]}/${suffixSlug(slug, distinction)}` as EntityId;
  });
}
