import type { Catalogue } from '../catalogue/catalogue.ts';
import { weighAmong, weightiestFaces } from '../catalogue/weightiest.ts';
import { Gathered } from '../make/gathered.ts';
import { hasFeeds } from '../urls/entity-pages.ts';
import { listUseOf } from './files/list-files.ts';
import { largestStories } from './largest-stories.ts';
import { mapArchive } from './map.ts';

const STORIES = 6;

/** The pages of each entity that has one. */
export function* gatherEntities(catalogue: Catalogue): Iterable<Gathered<'entity'>> {
  const map = mapArchive(catalogue)?.window ?? null;
  for (const [place, entity] of catalogue.archive.entities.entries()) {
    if (catalogue.entityUrls[place] === null) continue;
    const { id, kind, name, acronym, aliases, demonyms, descriptions, location } = entity;
    const { note, identifiers, link, mentionCount, ends } = entity;
    yield new Gathered('entity', () => ({
      entity: {
        ...{ id, kind, name, acronym, aliases, demonyms, descriptions, location },
        ...{ note, identifiers, link, mentionCount },
      },
      articles: catalogue.faces.of(entity.articles),
      ends: ends && catalogue.cards.of(Uint32Array.of(ends.first, ends.last)),
      hasFeeds: hasFeeds(entity, catalogue.settings),
      lists: listUseOf(entity.articles, catalogue),
      weightiest: weightiestFaces(entity.articles, catalogue),
      weights: weighAmong(entity.articles, catalogue.archive),
      map: location && map,
      stories: largestStories(catalogue.storiesOf.get(place) ?? [], STORIES, catalogue),
    }));
  }
}
