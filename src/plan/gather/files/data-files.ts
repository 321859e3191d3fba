import type { Day, Entity } from '../../../model/model.ts';
import { type Catalogue, cardOf, faceOf, facesOf } from '../../catalogue/catalogue.ts';
import { ARTICLES, ENTITIES, type EntityRow } from '../../make/files/data-files.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import { latestDated } from '../../make/parts/latest.ts';

/** The archive as data. */
export function* gatherDataFiles(catalogue: Catalogue): Iterable<SiteFile> {
  const { articles, entities } = catalogue.archive;
  yield new GatheredFile(
    'articles',
    ARTICLES,
    articles.map(({ article, story }) => ({ face: faceOf(article.id, catalogue), story })),
  );
  yield new GatheredFile('entities', ENTITIES, { [Symbol.iterator]: () => describeAll(entities, catalogue) });
}

/** One by one: of a large archive they would fill the memory. */
function* describeAll(entities: readonly Entity[], catalogue: Catalogue): Generator<EntityRow> {
  for (const entity of entities) {
    const { id, articles } = entity;
    const first = articles[0] === undefined ? null : cardOf(articles[0], catalogue).day;
    yield { entity, url: catalogue.entityUrl(id), first, last: findLastDay(entity, catalogue) };
  }
}

function findLastDay({ articles }: Entity, catalogue: Catalogue): Day | null {
  const [latest] = latestDated(facesOf(articles, catalogue), 1);
  return latest?.value.article.date ?? null;
}
