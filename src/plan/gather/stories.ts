import { groupBy } from '../../tools/collections/group.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { pickWeightiest } from '../catalogue/weightiest.ts';
import { Gathered } from '../make/gathered.ts';
import type { StoryInputs } from '../make/pages/story.ts';
import { listUseOf } from './files/list-files.ts';

/** The list of all stories, where there are any. */
export function* gatherStoryIndex(catalogue: Catalogue): Iterable<Gathered<'stories'>> {
  const { archive, storyCards } = catalogue;
  if (archive.stories.length > 0)
    yield new Gathered('stories', () => ({
      stories: storyCards.of(Uint32Array.from(archive.stories.keys())),
    }));
}

/** The page of each story. */
export function* gatherStories(catalogue: Catalogue): Iterable<Gathered<'story'>> {
  for (const { slug, name, articles } of catalogue.archive.stories)
    yield new Gathered('story', () => ({
      ...{ slug, name },
      articles: catalogue.faces.of(articles),
      days: readDays(articles, catalogue),
      lists: listUseOf(articles, catalogue),
    }));
}

/** A story of more days has turns: so many days, of so many. */
const FEWEST_DAYS_WITH_TURNS = 9;
const TURNS = 8;
/** Articles that a day shows before the others unfold. */
const HEADS = 5;

/** Of each day of a story, in order, its weightiest articles, and whether the story grew most on it, or began. */
function readDays(articles: Uint32Array, { archive }: Catalogue): StoryInputs['days'] {
  const { weights, outlines } = archive;
  const days = [...groupBy(articles, (row) => outlines.days[row]!).values()].map((rows) => ({
    heads: Array.from(pickWeightiest(Uint32Array.from(rows), HEADS, archive), (row) => articles.indexOf(row)),
    weight: rows.reduce((sum, row) => sum + Math.max(0, weights[row]!), 0),
  }));
  const [first, ...others] = days;
  const turns = new Set([first, ...others.sort((a, b) => b.weight - a.weight).slice(0, TURNS - 1)]);
  return days.map((day) => ({
    heads: day.heads,
    isTurn: days.length >= FEWEST_DAYS_WITH_TURNS && turns.has(day),
  }));
}
