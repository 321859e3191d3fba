import { projectPlace } from '../../../knowledge/map/project-place.ts';
import { SECTION_OF } from '../../../model/entity-sections.ts';
import type { Entity } from '../../../model/model.ts';
import type {
  Card,
  Company,
  CountedLink,
  Link,
  MapWindow,
  OutsideLink,
  StoryCard,
} from '../../../model/page-parts.ts';
import type { EntityPage, PlannedListingPage } from '../../../model/pages.ts';
import { isDay } from '../../../model/periods.ts';
import { rememberObjects } from '../../../tools/collections/memoise.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { feedsBeside } from '../../urls/feed-urls.ts';
import { type ListUse, listFilesOf } from '../../urls/list-urls.ts';
import { entityUrl } from '../../urls/page-urls.ts';
import { chartDates } from '../parts/chart.ts';
import { ownCompanyOf } from '../parts/company.ts';
import { listSubject, type PlannedPeriodPage } from '../parts/listing.ts';
import { windowOf } from '../parts/map-window.ts';
import { below } from '../parts/position.ts';
import { sectionLink } from '../parts/site-links.ts';
import { spanOf } from '../parts/span.ts';

const COMPANY = 12;

/** What a page shows of an entity beside its articles. */
type ShownEntity = Pick<
  Entity,
  | 'id'
  | 'kind'
  | 'name'
  | 'acronym'
  | 'aliases'
  | 'demonyms'
  | 'descriptions'
  | 'location'
  | 'note'
  | 'identifiers'
  | 'link'
  | 'mentionCount'
>;

interface EntityInputs {
  readonly entity: ShownEntity;
  /** Dated ones in order of time, then undated ones. */
  readonly articles: MarkedRows<Face>;
  /** The first and the last of a known day that surely name it; `null` where none does, or no day is known. */
  readonly ends: MarkedRows<Card> | null;
  readonly hasFeeds: boolean;
  readonly lists: ListUse;
  readonly stories: MarkedRows<StoryCard>;
  /** What mattered most of the articles, the weightiest first. */
  readonly weightiest: MarkedRows<Face>;
  /** Of each article, by which they are put in order; none of few. */
  readonly weights: readonly number[];
  /** What the archive's map shows; `null` where nothing of this is on it. */
  readonly map: MapWindow | null;
}

/** The page of one entity, with the pages of its periods. */
export function* makeEntity({
  entity,
  articles,
  ends,
  hasFeeds,
  lists,
  stories,
  weightiest,
  weights,
  map,
}: EntityInputs): Iterable<PlannedListingPage<EntityPage> | PlannedPeriodPage> {
  const { id, kind, name, acronym, aliases, demonyms, descriptions, location, note, mentionCount } = entity;
  const url = entityUrl(entity);
  const link: Link = { text: name, url };
  const position = below(sectionLink(SECTION_OF[kind]));
  const faces = articles.values;
  const { listing, pages, placeOf } = listSubject(faces, weightiest.values, {
    ...{ link, crumbs: position.crumbs },
    ...{ entity: id, weights },
  });
  const { dates, first, last } = chooseEnds(faces, ends);
  yield {
    kind: 'entity',
    url,
    position,
    ...(hasFeeds ? { feeds: feedsBeside(url) } : {}),
    ...listFilesOf(url, lists, 'mentions'),
    entityKind: kind,
    ...{ name, acronym, aliases, demonyms, descriptions, location, note },
    map: map && location && placeOnMap(location, map),
    elsewhere: linkElsewhere(entity),
    articleCount: faces.length,
    mentionCount,
    first,
    last,
    chart: chartDates(dates, placeOf),
    company: findCompany(entity, faces),
    stories: stories.values,
    listing,
  };
  yield* pages;
}

/** Where it is doubtful of all whom they name, none is the first. */
function chooseEnds(faces: readonly Face[], ends: EntityInputs['ends']): ReturnType<typeof spanOf> {
  const span = spanOf(faces);
  if (ends !== null) return { ...span, first: ends.values[0]!, last: ends.values.at(-1)! };
  return span.dates.some(isDay) ? { ...span, first: null, last: null } : span;
}

function placeOnMap(location: NonNullable<Entity['location']>, map: MapWindow): EntityPage['map'] {
  const at = projectPlace(location);
  return { window: windowOf(at, map), at };
}

function linkElsewhere({ identifiers, link }: ShownEntity): readonly OutsideLink[] {
  const catalogues = identifiers.map(({ catalogue, value, url }) => ({
    text: `${catalogue} ${value}`,
    address: url,
  }));
  return link === null ? catalogues : [...catalogues, { text: new URL(link).hostname, address: link }];
}

/** The company of fewer entities is found faster than it is remembered for all articles. */
const MANY = 200;

/** One more than are shown: the entity itself may be among them. */
const countCompany = (faces: readonly Face[]): Company => ownCompanyOf(faces, COMPANY + 1);
const countCompanyOnce = rememberObjects((face: Face) => countCompany([face]));

/**
 * Who else is in the articles of an entity. Entities of one and the same article share the count where they are many:
 * a list of 50,000 names would else be gone through 50,000 times.
 */
function findCompany(entity: ShownEntity, faces: readonly Face[]): Company {
  const only = faces.length === 1 ? faces[0]! : null;
  const isShared = only !== null && only.entities.length >= MANY;
  const { person, place, organisation } = isShared ? countCompanyOnce(only) : countCompany(faces);
  const url = entityUrl(entity);
  const others = (links: readonly CountedLink[]) =>
    links.filter((link) => link.url !== url).slice(0, COMPANY);
  return { person: others(person), place: others(place), organisation: others(organisation) };
}
