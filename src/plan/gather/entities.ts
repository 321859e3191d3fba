import { type Catalogue, facesOf } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { hasFeeds } from '../urls/entity-pages.ts';
import { largestStories } from './story-cards.ts';

const STORIES = 6;

/** The pages of each entity that has one. */
export function* gatherEntities(catalogue: Catalogue): Iterable<Gathered<'entity'>> {
  for (const entity of catalogue.archive.entities) {
    if (catalogue.entityUrl(entity.id) === null) continue;
    const { id, kind, name, acronym, aliases, demonyms, location, note, identifiers, link, mentionCount } =
      entity;
    yield new Gathered('entity', {
      entity: {
        ...{ id, kind, name, acronym, aliases, demonyms, location, note, identifiers, link, mentionCount },
      },
      articles: facesOf(entity.articles, catalogue),
      hasFeeds: hasFeeds(entity, catalogue.settings),
      stories: largestStories(catalogue.storiesOf.get(id) ?? [], STORIES, catalogue),
    });
  }
}
