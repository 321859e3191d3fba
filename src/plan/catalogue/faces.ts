import type { ArchiveArticle, ArticleId, Entity, EntityId, Url } from '../../model/model.ts';
import type { Card } from '../../model/page-parts.ts';
import { lookUp } from '../../tools/collections/look-up.ts';
import type { Face, NamedEntity } from '../face.ts';
import { Marked } from '../marked.ts';

/** The face of each article. */
export function readFaces(
  articles: readonly ArchiveArticle[],
  entities: readonly Entity[],
  cardOf: (entry: ArchiveArticle) => Card,
  urlOf: (id: EntityId) => Url | null,
): ReadonlyMap<ArticleId, Marked<Face>> {
  const named = new Map(entities.map((entity) => [entity.id, nameEntity(entity, urlOf(entity.id))]));
  return new Map(
    articles.map((entry) => [entry.article.id, new Marked<Face>(drawFace(entry, cardOf(entry), named))]),
  );
}

function nameEntity({ id, kind, name, acronym }: Entity, url: Url | null): NamedEntity {
  return { id, kind, name, acronym, url };
}

function drawFace(
  { article, body, bodyStart, starts, forms, entityOf, entities, mentionCounts }: ArchiveArticle,
  card: Card,
  named: ReadonlyMap<EntityId, NamedEntity>,
): Face {
  return {
    ...{ article, body, bodyStart, starts, forms, entityOf, mentionCounts },
    card: new Marked<Card>(card),
    entities: entities.map((id) => lookUp(named, id)),
  };
}
