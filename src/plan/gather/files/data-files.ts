import { listTexts } from '../../../tools/columns/texts.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { latestDated } from '../../catalogue/latest.ts';
import { ARTICLES, ENTITIES, type EntityRow } from '../../make/files/data-files.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';

/** The archive as data. */
export function* gatherDataFiles(catalogue: Catalogue): Iterable<SiteFile> {
  const { archive, dateOf, faces } = catalogue;
  yield new GatheredFile('articles', ARTICLES, {
    articles: faces
      .beside((row) => archive.stories[archive.storyOf[row]!]?.slug ?? null)
      .of(Uint32Array.from(dateOf.keys())),
  });
  yield new GatheredFile('entities', ENTITIES, { [Symbol.iterator]: () => describeAll(catalogue) });
}

/** One by one: of a large archive they would fill the memory. */
function* describeAll({ archive, dateOf, entityUrls }: Catalogue): Generator<EntityRow> {
  const ids = listTexts(archive.outlines.ids).map((id) => JSON.stringify(id));
  for (const [place, entity] of archive.entities.entries()) {
    const [first, last] = [entity.articles[0], latestDated(entity.articles, dateOf, 1)[0]];
    const articles: string[] = [];
    for (const row of entity.articles) articles.push(ids[row]!);
    yield {
      entity,
      articles,
      url: entityUrls[place]!,
      first: first === undefined ? null : dateOf[first]!,
      last: last === undefined ? null : dateOf[last]!,
    };
  }
}
