import { type Catalogue, facesOf } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { makeStoryCard } from './story-cards.ts';

/** The list of all stories, where there are any. */
export function* gatherStoryIndex(catalogue: Catalogue): Iterable<Gathered<'stories'>> {
  const stories = catalogue.archive.stories.map((story) => makeStoryCard(story, catalogue));
  if (stories.length > 0) yield new Gathered('stories', { stories });
}

/** The page of each story. */
export function* gatherStories(catalogue: Catalogue): Iterable<Gathered<'story'>> {
  for (const { slug, name, articles } of catalogue.archive.stories)
    yield new Gathered('story', { slug, name, articles: facesOf(articles, catalogue) });
}
