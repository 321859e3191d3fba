import { nameCountry } from '../../knowledge/gazetteer/country-names.ts';
import { SECTION_OF } from '../../model/entity-sections.ts';
import type { Entity, Url } from '../../model/model.ts';
import type { Company, Link, OutsideLink, StoryCard } from '../../model/page-parts.ts';
import type { EntityPage, PageGroup, PlannedListingPage } from '../../model/pages.ts';
import { countOf } from '../../words/count-text.ts';
import type { Catalogue } from '../catalogue.ts';
import { feedsBeside } from '../files/feeds.ts';
import { chartDays } from '../parts/chart.ts';
import { shareCompanies } from '../parts/company.ts';
import { listSubject, type PlannedPeriodPage } from '../parts/listing.ts';
import { hasFeeds } from '../urls/entity-pages.ts';
import { SECTION_LINK } from './a-z.ts';
import { spanOf } from './groupings.ts';
import { below } from './position.ts';
import { largestStories } from './stories.ts';

const STORIES = 6;
const COMPANY = 12;

function linkElsewhere({ identifiers, link }: Entity): readonly OutsideLink[] {
  const catalogues = identifiers.map(({ catalogue, value, url }) => ({
    text: `${catalogue} ${value}`,
    address: url,
  }));
  return link === null ? catalogues : [...catalogues, { text: new URL(link).hostname, address: link }];
}

/** All that the pages of an entity are made from: itself, its articles, and the stories that it makes. */
function describeInputs(entity: Entity, stories: readonly StoryCard[], catalogue: Catalogue): string {
  const { articles, ...others } = entity;
  const feeds = hasFeeds(entity, catalogue.settings);
  return `${JSON.stringify([others, catalogue.entityUrl(entity.id), feeds, stories])}\n${articles.map(catalogue.faces.of).join('')}`;
}

/** The page of one entity, with the pages of its periods. */
function* planEntity(
  entity: Entity,
  url: Url,
  stories: readonly StoryCard[],
  companyFor: (entity: Entity) => Company,
  catalogue: Catalogue,
): Iterable<PlannedListingPage<EntityPage> | PlannedPeriodPage> {
  const link: Link = { text: entity.name, url };
  const section = SECTION_LINK[SECTION_OF[entity.kind]];
  const { listing, pages, placeOf } = listSubject(
    entity.articles,
    { link, crumbs: below(section).crumbs, entity: entity.id },
    catalogue,
  );
  const { days, first, last } = spanOf(entity.articles, catalogue);
  yield {
    kind: 'entity',
    url,
    title: entity.name,
    description: `${entity.name} in ${countOf(entity.articles.length, 'article')}: every mention in its sentence.`,
    position: below(section),
    ...(hasFeeds(entity, catalogue.settings) ? { feeds: feedsBeside(url) } : {}),
    entityKind: entity.kind,
    name: entity.name,
    acronym: entity.acronym,
    aliases: entity.aliases,
    demonyms: entity.demonyms,
    note: entity.note,
    elsewhere: linkElsewhere(entity),
    location: entity.location && { ...entity.location, country: nameCountry(entity.location.country) },
    articleCount: entity.articles.length,
    mentionCount: entity.mentionCount,
    first,
    last,
    chart: chartDays(days, placeOf),
    company: companyFor(entity),
    stories,
    listing,
  };
  yield* pages;
}

/** The pages of each entity that has one. */
export function* planEntities(catalogue: Catalogue): Iterable<PageGroup> {
  const companyFor = shareCompanies(catalogue, COMPANY);
  for (const entity of catalogue.archive.entities) {
    const url = catalogue.entityUrl(entity.id);
    if (url === null) continue;
    const stories = largestStories(catalogue.storiesOf.get(entity.id) ?? [], catalogue, STORIES);
    yield {
      inputs: describeInputs(entity, stories, catalogue),
      day: null,
      make: () => planEntity(entity, url, stories, companyFor, catalogue),
    };
  }
}
