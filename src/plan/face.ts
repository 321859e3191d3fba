import type { ArchiveArticle, Entity, EntityId, NameForm, Url } from '../model/model.ts';
import type { Card } from '../model/page-parts.ts';
import type { Marked } from './marked.ts';

/** An entity as the pages of articles, and lists, name it. */
export interface NamedEntity extends Pick<Entity, 'id' | 'kind' | 'name' | 'acronym'> {
  /** Its page, where it has one. */
  readonly url: Url | null;
}

/** All that pages may show of an article: what it is, and whom it mentions where; of other articles, nothing. */
export interface Face
  extends Pick<ArchiveArticle, 'article' | 'body' | 'bodyStart' | 'starts' | 'entityOf' | 'mentionCounts'> {
  readonly card: Marked<Card>;
  /** The words of each mention. */
  readonly forms: readonly Pick<NameForm, 'text'>[];
  /** Each entity once, in the order of their first mentions. */
  readonly entities: readonly NamedEntity[];
}

/** Where an article mentions an entity: start and end of each mention, in order. */
export function findSpans({ entityOf, starts, forms }: Face, entity: EntityId): readonly number[] {
  const spans: number[] = [];
  for (let at = entityOf.indexOf(entity); at >= 0; at = entityOf.indexOf(entity, at + 1)) {
    const start = starts[at]!;
    spans.push(start, start + forms[at]!.text.length);
  }
  return spans;
}
