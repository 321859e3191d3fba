import { nameCountry } from '../../annotate/gazetteer/country-names.ts';
import { countOf } from '../../count-text.ts';
import { SECTION_OF } from '../../entity-sections.ts';
import type { Entity } from '../../model.ts';
import type { Company, Link, OutsideLink } from '../../page-parts.ts';
import type { EntityPage, PeriodPage } from '../../pages.ts';
import type { Catalogue } from '../catalogue.ts';
import { chartDays } from '../chart.ts';
import { shareCompanies } from '../company.ts';
import { hasFeeds } from '../entity-pages.ts';
import { feedsBeside } from '../files/feeds.ts';
import { listSubject } from '../listing.ts';
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

/** The page of one entity, with the pages of its periods. */
function planEntity(
  entity: Entity,
  companyFor: (entity: Entity) => Company,
  catalogue: Catalogue,
): readonly (EntityPage | PeriodPage)[] {
  const url = catalogue.entityUrl(entity.id);
  if (url === null) return [];
  const link: Link = { text: entity.name, url };
  const section = SECTION_LINK[SECTION_OF[entity.kind]];
  const { listing, pages } = listSubject(
    entity.articles,
    { link, crumbs: below(section).crumbs, entity: entity.id },
    catalogue,
  );
  const { days, first, last } = spanOf(entity.articles, catalogue);
  const page: EntityPage = {
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
    chart: chartDays(days),
    company: companyFor(entity),
    stories: largestStories(catalogue.storiesOf.get(entity.id) ?? [], catalogue, STORIES),
    listing,
  };
  return [page, ...pages];
}

export function* planEntities(catalogue: Catalogue): Iterable<EntityPage | PeriodPage> {
  const companyFor = shareCompanies(catalogue, COMPANY);
  for (const entity of catalogue.archive.entities) yield* planEntity(entity, companyFor, catalogue);
}
