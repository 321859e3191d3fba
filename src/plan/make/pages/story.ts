import type { EditionDate, Story } from '../../../model/model.ts';
import type { StoryPage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { periodUrl, storyDayOf } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { type ListUse, listFilesOf } from '../../urls/list-urls.ts';
import { storyUrl } from '../../urls/page-urls.ts';
import { chartDates } from '../parts/chart.ts';
import { companyOf } from '../parts/company.ts';
import { below } from '../parts/position.ts';
import { STORIES } from '../parts/site-links.ts';

const COMPANY = 8;

interface StoryInputs extends Pick<Story, 'slug' | 'name'> {
  /** In order of time; all have a day. */
  readonly articles: MarkedRows<Face>;
  readonly lists: ListUse;
}

/** Where a day begins on the page of a story. */
const dayAnchor = (day: EditionDate): string => `in-${day}`;

/** A running story, told in order. */
export function makeStory({ slug, name, articles, lists }: StoryInputs): readonly [StoryPage] {
  const url = storyUrl({ slug });
  const faces = articles.values;
  const cards = faces.map(({ card }) => card);
  const days = cards.map(storyDayOf);
  const [first, last] = [days[0]!, days.at(-1)!];
  return [
    {
      kind: 'story',
      url,
      position: below(STORIES),
      ...listFilesOf(url, lists, 'articles'),
      name,
      first,
      last,
      articleCount: articles.length,
      chart: chartDates(days, (_, firstDay) => ({ url, anchor: dayAnchor(firstDay) })),
      entities: companyOf(faces, COMPANY),
      days: [...groupBy(cards, storyDayOf)].map(([day, of]) => ({
        day,
        anchor: dayAnchor(day),
        url: periodUrl(day),
        cards: of,
      })),
    },
  ];
}
