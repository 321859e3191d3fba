import type { PageGroup } from '../../model/pages.ts';
import { type Catalogue, facesOf } from '../catalogue/catalogue.ts';
import { groupPages } from '../make/group-pages.ts';
import { hasFeeds } from '../urls/entity-pages.ts';
import { largestStories } from './story-cards.ts';

const STORIES = 6;

/** The pages of each entity that has one. */
export function* gatherEntities(catalogue: Catalogue): Iterable<PageGroup> {
  for (const entity of catalogue.archive.entities) {
    if (catalogue.entityUrl(entity.id) === null) continue;
    const { id, kind, name, acronym, aliases, demonyms, location, note, identifiers, link, mentionCount } =
      entity;
    yield groupPages('entity', {
      entity: {
        ...{ id, kind, name, acronym, aliases, demonyms, location, note, identifiers, link, mentionCount },
      },
      articles: facesOf(entity.articles, catalogue),
      hasFeeds: hasFeeds(entity, catalogue.settings),
      stories: largestStories(catalogue.storiesOf.get(id) ?? [], STORIES, catalogue),
    });
  }
}
