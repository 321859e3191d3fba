import type { ArticleId, EditionDate, Url } from '../../model/model.ts';
import type { Card, StoryCard } from '../../model/page-parts.ts';
import type {
  ArchiveColumns,
  EntityRows,
  GroupingRows,
  ShownColumns,
} from '../../outline/archive-columns.ts';
import { HEADLINE_OPENS, NO_DAY, NONE, TO_THE_DAY } from '../../outline/columns.ts';
import { dateOfNumber } from '../../outline/day-number.ts';
import type { Settings } from '../../settings/settings.ts';
import { once, rememberRows } from '../../tools/collections/memoise.ts';
import { readTexts, type Texts } from '../../tools/columns/texts.ts';
import { stepCommonness } from '../commonness.ts';
import type { Face, NamedEntity } from '../face.ts';
import { MarkedTable } from '../told.ts';
import { type ArticlePlace, assignArticleUrls, type SharedUrl } from '../urls/article-urls.ts';
import { hasAuthorPage, hasPage } from '../urls/entity-pages.ts';
import { authorUrl, entityUrl } from '../urls/page-urls.ts';
import { createCardMaker } from './card.ts';
import { type Days, groupByDay } from './days.ts';
import { ColumnFace, columnFaces } from './faces.ts';
import { readIllustrations } from './illustrations.ts';
import { markCards, markFaces, markNames, markRows } from './marks.ts';
import { makeStoryCard } from './story-card.ts';

/**
 * The archive with all that is looked up in it where the inputs of pages are gathered: articles by their rows, entities
 * by their places. Made once. Nothing that makes a page may see it: what a page took from here beside its inputs would
 * be old on it after the next build.
 */
export interface Catalogue {
  readonly archive: ArchiveColumns;
  readonly settings: Settings;
  /** What pages may show of articles, and what lists show. */
  readonly faces: MarkedTable<Face>;
  readonly cards: MarkedTable<Card>;
  readonly cardOf: (row: number) => Card;
  /** Entities, as they are named. */
  readonly names: MarkedTable<NamedEntity>;
  /** URLs that several articles could claim. */
  readonly sharedUrls: readonly SharedUrl[];
  /** Of each article; `null`: none. */
  readonly dateOf: readonly (EditionDate | null)[];
  readonly days: Days;
  readonly storyCards: MarkedTable<StoryCard>;
  /** The places of the stories that an entity makes, by its own. */
  readonly storiesOf: ReadonlyMap<number, readonly number[]>;
  /** The places of the articles' own topics and source, by what is written in them. */
  readonly topicsOf: ReadonlyMap<number, readonly number[]>;
  readonly sourcesOf: ReadonlyMap<number, readonly number[]>;
  /** The places of those who wrote the articles, by their rows. */
  readonly authorsOf: ReadonlyMap<number, readonly number[]>;
  /** The page of each entity, and of each author, that has one. */
  readonly entityUrls: readonly (Url | null)[];
  readonly authorUrls: readonly (Url | null)[];
}

/** Faces and cards that are remembered: an article stands in some twenty lists. */
const REMEMBERED = 50_000;

/** Looks up once what pages ask of the archive again and again: addresses, days, cards, who has a page. */
export function catalogueArchive(
  archive: ArchiveColumns,
  settings: Settings,
  illustrations: Texts | null,
): Catalogue {
  const { outlines, entities } = archive;
  const dateOf = listDates(outlines);
  const { urls, shared } = assignArticleUrls(listPlaces(outlines, dateOf));
  const entityUrls = entities.map((entity) =>
    hasPage(entity, outlines.count, settings) ? entityUrl(entity) : null,
  );
  const sourcesOf = membership(archive.sources);
  const sourceOf = (row: number) => archive.sources[sourcesOf.get(row)?.[0] ?? NONE]?.name ?? null;
  const illustrationOf = readIllustrations(illustrations);
  const makeCard = createCardMaker(outlines, urls, dateOf, sourceOf, illustrationOf);
  const cardOf = rememberRows(makeCard, outlines.count, REMEMBERED);
  const cards = once(() => markCards(outlines, illustrations, urls, sourceOf));
  const named = entities.map((entity, place) =>
    nameEntity(entity, entityUrls[place]!, entity.articles.length / outlines.count),
  );
  const names = once(() => markNames(named));
  const columns = columnFaces(outlines, archive.entityOf, named, dateOf, { cardOf, illustrationOf });
  const storyCardOf = (place: number): StoryCard =>
    makeStoryCard(archive.stories[place]!, entities, entityUrls, cardOf);
  const faceOf = rememberRows((row) => new ColumnFace(columns, row), outlines.count, REMEMBERED);
  return {
    archive,
    settings,
    faces: new MarkedTable<Face>(
      once(() => markFaces(cards(), names(), columns)),
      faceOf,
    ),
    cards: new MarkedTable(cards, cardOf),
    names: new MarkedTable(names, (place) => named[place]!),
    cardOf,
    sharedUrls: shared,
    dateOf,
    days: groupByDay(dateOf),
    storyCards: new MarkedTable(
      once(() => markRows(archive.stories.length, (place, telling) => telling.tell(storyCardOf(place)))),
      storyCardOf,
    ),
    storiesOf: indexMembers(archive.stories.map(({ entities: makers }) => makers)),
    topicsOf: membership(archive.topics),
    sourcesOf,
    authorsOf: membership(archive.authors),
    entityUrls,
    authorUrls: archive.authors.map((author) =>
      hasAuthorPage(author, outlines.count, settings) ? authorUrl(author) : null,
    ),
  };
}

/** @param share of all articles that name it */
function nameEntity({ id, kind, name, acronym }: EntityRows, url: Url | null, share: number): NamedEntity {
  return { id, kind, name, acronym, url, commonness: stepCommonness(share) };
}

function* listPlaces(
  { count, ids, headlines, headlinesDerived }: ShownColumns,
  dateOf: readonly (EditionDate | null)[],
): Iterable<ArticlePlace> {
  const [id, headline] = [readTexts(ids), readTexts(headlines)];
  for (let row = 0; row < count; row++)
    yield {
      id: id(row) as ArticleId,
      date: dateOf[row]!,
      headline: headline(row),
      opens: headlinesDerived[row] === HEADLINE_OPENS,
    };
}

/** Dates as they are written. Articles of one date stand together: it is written once for all of them. */
function listDates({ days, precisions }: ShownColumns): readonly (EditionDate | null)[] {
  let [dayBefore, precisionBefore] = [NO_DAY, TO_THE_DAY];
  let written: EditionDate | null = null;
  return Array.from(days, (day, row) => {
    const precision = precisions[row]!;
    if (day !== dayBefore || precision !== precisionBefore) {
      [dayBefore, precisionBefore] = [day, precision];
      written = day === NO_DAY ? null : dateOfNumber(day, precision);
    }
    return written;
  });
}

/** The places of lists by each of their members. */
function indexMembers(lists: readonly Uint32Array[]): ReadonlyMap<number, readonly number[]> {
  const of = new Map<number, number[]>();
  for (const [place, list] of lists.entries()) {
    for (const member of list) {
      const places = of.get(member);
      if (places) places.push(place);
      else of.set(member, [place]);
    }
  }
  return of;
}

const membership = (groupings: readonly GroupingRows[]) =>
  indexMembers(groupings.map(({ articles }) => articles));
