import { SECTION_OF } from '../../../model/entity-sections.ts';
import type { Entity } from '../../../model/model.ts';
import type { Company, CountedLink, Link, OutsideLink, StoryCard } from '../../../model/page-parts.ts';
import type { EntityPage, PlannedListingPage } from '../../../model/pages.ts';
import { rememberObjects } from '../../../tools/collections/memoise.ts';
import type { Face } from '../../face.ts';
import type { Marked } from '../../marked.ts';
import { feedsBeside } from '../../urls/feed-urls.ts';
import { entityUrl } from '../../urls/page-urls.ts';
import { chartDays } from '../parts/chart.ts';
import { companyOf } from '../parts/company.ts';
import { listSubject, type PlannedPeriodPage } from '../parts/listing.ts';
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
  | 'location'
  | 'note'
  | 'identifiers'
  | 'link'
  | 'mentionCount'
>;

interface EntityInputs {
  readonly entity: ShownEntity;
  /** Dated ones in order of time, then undated ones. */
  readonly articles: readonly Marked<Face>[];
  readonly hasFeeds: boolean;
  readonly stories: readonly StoryCard[];
}

/** The page of one entity, with the pages of its periods. */
export function* makeEntity({
  entity,
  articles,
  hasFeeds,
  stories,
}: EntityInputs): Iterable<PlannedListingPage<EntityPage> | PlannedPeriodPage> {
  const { id, kind, name, acronym, aliases, demonyms, location, note, mentionCount } = entity;
  const url = entityUrl(entity);
  const link: Link = { text: name, url };
  const position = below(sectionLink(SECTION_OF[kind]));
  const { listing, pages, placeOf } = listSubject(articles, { link, crumbs: position.crumbs, entity: id });
  const { days, first, last } = spanOf(articles);
  yield {
    kind: 'entity',
    url,
    position,
    ...(hasFeeds ? { feeds: feedsBeside(url) } : {}),
    entityKind: kind,
    ...{ name, acronym, aliases, demonyms, location, note },
    elsewhere: linkElsewhere(entity),
    articleCount: articles.length,
    mentionCount,
    first,
    last,
    chart: chartDays(days, placeOf),
    company: findCompany(entity, articles),
    stories,
    listing,
  };
  yield* pages;
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
const countCompany = (articles: readonly Marked<Face>[]): Company => companyOf(articles, COMPANY + 1);
const countCompanyOnce = rememberObjects((article: Marked<Face>) => countCompany([article]));

/**
 * Who else is in the articles of an entity. Entities of one and the same article share the count where they are many:
 * a list of 50,000 names would else be gone through 50,000 times.
 */
function findCompany(entity: ShownEntity, articles: readonly Marked<Face>[]): Company {
  const only = articles.length === 1 ? articles[0]! : null;
  const isShared = only !== null && only.value.entities.length >= MANY;
  const { person, place, organisation } = isShared ? countCompanyOnce(only) : countCompany(articles);
  const url = entityUrl(entity);
  const others = (links: readonly CountedLink[]) =>
    links.filter((link) => link.url !== url).slice(0, COMPANY);
  return { person: others(person), place: others(place), organisation: others(organisation) };
}
