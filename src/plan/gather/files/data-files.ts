import type { DATA_FIELDS } from '../../../model/data-fields.ts';
import type { Url } from '../../../model/model.ts';
import { rememberObjects } from '../../../tools/collections/memoise.ts';
import { listTexts, readTexts } from '../../../tools/columns/texts.ts';
import { readVersion } from '../../../tools/disk/read-version.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { latestDated } from '../../catalogue/latest.ts';
import type { EntityRow } from '../../make/files/data-files.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import { DATA_PACKAGE, SCHEMAS } from '../../urls/data-urls.ts';
import { listListed } from './list-files.ts';
import { splitArticles, splitEntities } from './split-data.ts';

/** The archive as data, and what says what is where. */
export function* gatherDataFiles(catalogue: Catalogue): Iterable<SiteFile> {
  const { archive, faces, settings } = catalogue;
  const fileOf = readTexts(archive.outlines.files);
  const labelsOf = labelGroupings(catalogue);
  const described = faces.beside((row) => ({
    filedUnder: labelsOf(row),
    story: archive.stories[archive.storyOf[row]!]?.slug ?? null,
    file: fileOf(row),
  }));
  const parts = splitData(catalogue);
  for (const { url, rows } of parts.articles)
    yield new GatheredFile('articles', url, { articles: described.of(rows) });
  for (const { url, rows } of parts.entities)
    yield new GatheredFile('entities', url, { [Symbol.iterator]: () => describeAll(catalogue, rows) });
  const { title, description, language, siteUrl } = settings;
  yield new GatheredFile('data-package', DATA_PACKAGE, {
    ...{ title, description, language, siteUrl, version: readVersion() },
    ...listDataUrls(catalogue),
    lists: Array.from(listListed(catalogue), ({ page, entity }) => ({ page, isEntity: entity !== null })),
  });
  for (const table of ['articles', 'mentions'] as const)
    yield new GatheredFile('table-schema', SCHEMAS[table], { table, language });
}

/** The topics and the source of each article. */
function labelGroupings({
  archive: { topics, sources },
  topicsOf,
  sourcesOf,
}: Catalogue): (row: number) => readonly { readonly id: string; readonly name: string }[] {
  const ofTopics = topics.map(({ slug, name }) => ({ id: `topics/${slug}`, name }));
  const ofSources = sources.map(({ slug, name }) => ({ id: `sources/${slug}`, name }));
  return (row) => [
    ...(topicsOf.get(row) ?? []).map((place) => ofTopics[place]!),
    ...(sourcesOf.get(row) ?? []).map((place) => ofSources[place]!),
  ];
}

const splitData = rememberObjects((catalogue: Catalogue) => ({
  articles: splitArticles(catalogue),
  entities: splitEntities(catalogue),
}));

/** Where the data is. */
export function listDataUrls(
  catalogue: Catalogue,
): Readonly<Record<keyof typeof DATA_FIELDS, readonly Url[]>> {
  const { articles, entities } = splitData(catalogue);
  return { articles: articles.map(({ url }) => url), entities: entities.map(({ url }) => url) };
}

/** One by one: of a large archive they would fill the memory. */
function* describeAll({ archive, dateOf, entityUrls }: Catalogue, places: Uint32Array): Generator<EntityRow> {
  const ids = listTexts(archive.outlines.ids).map((id) => JSON.stringify(id));
  for (const place of places) {
    const entity = archive.entities[place]!;
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
