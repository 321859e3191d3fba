import type { Slug, StoryName } from '../../../model/model.ts';
import { dayOfNumber } from '../../../outline/day-number.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { readTexts } from '../../../tools/columns/texts.ts';
import { slugify, suffixSlug } from '../../../tools/text/slug.ts';
import type { RelateInput } from '../../relate-input.ts';

interface NamedStory {
  readonly name: StoryName;
  /** Rows, in order of time. */
  readonly articles: readonly number[];
}

export interface ToldStory extends NamedStory {
  readonly slug: Slug;
}

/** The slug of a story that begins with an article: its day and headline, or the name that an editor gave. */
export function openSlugs({ outlines }: Pick<RelateInput, 'outlines'>): (row: number, name?: string) => Slug {
  const headline = readTexts(outlines.headlines);
  return (row, name = headline(row)) => slugify(`${dayOfNumber(outlines.days[row]!)} ${name}`);
}

/**
 * A story's slug comes from its first article's day and headline alone, so that it stays while the story runs on.
 * Stories whose first articles share both each get a suffix from that article.
 */
export function giveSlugs(stories: readonly NamedStory[], input: RelateInput): readonly ToldStory[] {
  const id = readTexts(input.outlines.ids);
  const slugOf = openSlugs(input);
  const bySlug = groupBy(stories, ({ articles }) => slugOf(articles[0]!));
  return [...bySlug].flatMap(([slug, of]) =>
    of.map((story) => ({
      ...story,
      slug: of.length === 1 ? slug : suffixSlug(slug, id(story.articles[0]!)),
    })),
  );
}
