import type { ArchiveArticle, ArticleId, Digest, EntityId } from '../../model/model.ts';
import { digestOf } from '../../tools/text/digest.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';
import { shortName } from '../urls/entity-pages.ts';

/** Of each article digests of what pages may show of it. */
export interface Faces {
  /** Of all: what it is, and whom it mentions where. */
  of(id: ArticleId): Digest;
  /** Of its card. */
  ofCard(id: ArticleId): Digest;
}

export function readFaces(catalogue: Omit<Catalogue, 'faces'>): Faces {
  const { archive, cards, entities, entityUrl } = catalogue;
  const nameOf = (id: EntityId): readonly (string | null)[] => {
    const entity = lookUp(entities, id);
    return [entityUrl(id), entity.kind, shortName(entity)];
  };
  const names = new Map([...entities.keys()].map((id) => [id, JSON.stringify([id, ...nameOf(id)])]));
  const marks = new Map([...cards].map(([id, card]) => [id, digestOf(JSON.stringify(card))]));
  const faceOf = (entry: ArchiveArticle): Digest => {
    const { article, body, forms, starts, entityOf } = entry;
    const said = JSON.stringify([article, lookUp(marks, article.id), body]);
    const where = forms.map(({ text }, at) => `${starts[at]}+${text.length}`).join();
    // Whom mentions mean, by their places among the entities of the article.
    const places = new Map(entry.entities.map((id, at) => [id, at]));
    const whom = entityOf.map((id) => (id === null ? '' : places.get(id))).join();
    return digestOf(`${said}\n${where}\n${whom}\n${entry.entities.map((id) => names.get(id)).join()}`);
  };
  const faces = new Map(archive.articles.map((entry) => [entry.article.id, faceOf(entry)]));
  return { of: (id) => lookUp(faces, id), ofCard: (id) => lookUp(marks, id) };
}
