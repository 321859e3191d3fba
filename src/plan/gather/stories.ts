import type { PageGroup, StoriesPage } from '../../model/pages.ts';
import { type Catalogue, facesOf } from '../catalogue/catalogue.ts';
import { groupPages } from '../make/group-pages.ts';
import { makeStoryCard } from './story-cards.ts';

/** The list of all stories, where there are any. */
export function* gatherStoryIndex(catalogue: Catalogue): Iterable<PageGroup<unknown, StoriesPage>> {
  const stories = catalogue.archive.stories.map((story) => makeStoryCard(story, catalogue));
  if (stories.length > 0) yield groupPages('stories', { stories });
}

/** The page of each story. */
export function* gatherStories(catalogue: Catalogue): Iterable<PageGroup> {
  for (const { slug, title, articles } of catalogue.archive.stories)
    yield groupPages('story', { slug, title, articles: facesOf(articles, catalogue) });
}
