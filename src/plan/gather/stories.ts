import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { listUseOf } from './files/list-files.ts';

/** The list of all stories, where there are any. */
export function* gatherStoryIndex(catalogue: Catalogue): Iterable<Gathered<'stories'>> {
  const { archive, storyCards } = catalogue;
  if (archive.stories.length > 0)
    yield new Gathered('stories', { stories: storyCards.of(Uint32Array.from(archive.stories.keys())) });
}

/** The page of each story. */
export function* gatherStories(catalogue: Catalogue): Iterable<Gathered<'story'>> {
  for (const { slug, name, articles } of catalogue.archive.stories)
    yield new Gathered('story', {
      ...{ slug, name },
      articles: catalogue.faces.of(articles),
      lists: listUseOf(articles, catalogue),
    });
}
