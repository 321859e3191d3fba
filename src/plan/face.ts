import type { ArticleHead, Digest, EditionDate, Entity, EntityId, Url } from '../model/model.ts';
import type { Card, Illustration } from '../model/page-parts.ts';

/** An entity as the pages of articles, and lists, name it. */
export interface NamedEntity extends Pick<Entity, 'id' | 'kind' | 'name' | 'acronym'> {
  /** Its page, where it has one. */
  readonly url: Url | null;
  /** How common it is among all articles: a step of `shareOfCommonness`. */
  readonly commonness: number;
}

export interface FaceMention {
  readonly start: number;
  readonly end: number;
  readonly entity: NamedEntity | null;
}

/**
 * All that pages may show of an article: what it is, and whom it mentions where; of other articles, nothing. What is
 * asked for is read out of columns each time.
 */
export interface Face {
  readonly article: ArticleHead;
  readonly date: EditionDate | null;
  readonly body: Digest;
  /** Where the text begins behind the headline. */
  readonly bodyStart: number;
  readonly card: Card;
  /** `null` where it has no pictures. */
  readonly illustration: Illustration | null;
  readonly mentions: readonly FaceMention[];
  /** Each entity once, in the order of their first mentions… */
  readonly entities: readonly NamedEntity[];
  /** …and the number of its mentions. */
  readonly mentionCounts: readonly number[];
  /** Where it mentions an entity: start and end of each mention, in order. */
  findSpans(entity: EntityId): readonly number[];
}
