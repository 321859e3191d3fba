import type { Day, EditionDate, Story } from '../../../model/model.ts';
import type { Link } from '../../../model/page-parts.ts';
import type { StoryDay, StoryPage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { periodUrl, storyDayOf } from '../../calendar.ts';
import type { Face, NamedEntity } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { shortName } from '../../urls/entity-pages.ts';
import { type ListUse, listFilesOf } from '../../urls/list-urls.ts';
import { storyUrl } from '../../urls/page-urls.ts';
import { chartDates } from '../parts/chart.ts';
import { companyOf } from '../parts/company.ts';
import { below } from '../parts/position.ts';
import { STORIES } from '../parts/site-links.ts';

const COMPANY = 8;
/** Who comes back in a story is in so many of its articles, and in this share of them. */
const FEWEST_TO_ENTER = 3;
const SHARE_TO_ENTER = 0.08;
const MOST_TO_ENTER = 5;

export interface StoryInputs extends Pick<Story, 'slug' | 'name'> {
  /** In order of time; all have a day. */
  readonly articles: MarkedRows<Face>;
  /** In order: the places among them of those that mattered most, the weightiest first, and whether it is a turn of the story. */
  readonly days: readonly { readonly heads: readonly number[]; readonly isTurn: boolean }[];
  readonly lists: ListUse;
}

/** Where a day begins on the page of a story. */
const dayAnchor = (day: EditionDate): string => `in-${day}`;

/** A running story, told in order. */
export function makeStory({
  slug,
  name,
  articles,
  days: arranged,
  lists,
}: StoryInputs): readonly [StoryPage] {
  const url = storyUrl({ slug });
  const faces = articles.values;
  const dates = faces.map(({ card }) => storyDayOf(card));
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const days = tellDays(faces, arranged);
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
      chart: chartDates(dates, (_, firstDay) => ({ url, anchor: dayAnchor(firstDay) })),
      entities: companyOf(faces, COMPANY),
      turns: days
        .filter((_, place) => arranged[place]!.isTurn)
        .map(({ day, anchor, card }) => ({ day, anchor, card })),
      days,
    },
  ];
}

function tellDays(faces: readonly Face[], arranged: StoryInputs['days']): readonly StoryDay[] {
  const newcomers = findNewcomers(faces);
  const byDay = groupBy([...faces.entries()], ([, { card }]) => storyDayOf(card));
  return [...byDay].map(([day, told], index) => {
    const [first, ...next] = arranged[index]!.heads;
    const isOther = ([place]: (typeof told)[number]): boolean => place !== first && !next.includes(place);
    return {
      day,
      anchor: dayAnchor(day),
      url: periodUrl(day),
      card: faces[first!]!.card,
      seconds: next.sort((a, b) => a - b).map((place) => faces[place]!.card),
      others: told.filter(isOther).map(([, { card }]) => card),
      newcomers: newcomers.get(day) ?? [],
    };
  });
}

/** By day, but the first: people and organisations that are named from there on and come back, most often named first. */
function findNewcomers(faces: readonly Face[]): ReadonlyMap<Day, readonly Link[]> {
  const known = new Map<NamedEntity, { readonly day: Day; count: number }>();
  for (const { card, entities } of faces)
    for (const entity of entities) {
      const before = known.get(entity);
      if (before === undefined) known.set(entity, { day: storyDayOf(card), count: 1 });
      else before.count++;
    }
  const least = Math.max(FEWEST_TO_ENTER, SHARE_TO_ENTER * faces.length);
  const returning = [...known].filter(
    ([{ kind, url }, { count }]) => kind !== 'place' && url !== null && count >= least,
  );
  const byDay = groupBy(
    returning.sort(([, a], [, b]) => b.count - a.count),
    ([, { day }]) => day,
  );
  byDay.delete(storyDayOf(faces[0]!.card));
  return new Map(
    [...byDay].map(([day, entering]) => [
      day,
      entering.slice(0, MOST_TO_ENTER).map(([entity]) => ({ text: shortName(entity), url: entity.url! })),
    ]),
  );
}
