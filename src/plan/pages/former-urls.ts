import { SECTION_OF } from '../../model/entity-sections.ts';
import type { Entity, Grouping, Url } from '../../model/model.ts';
import type { CountedLink } from '../../model/page-parts.ts';
import type { ChoicePage, PointerPage } from '../../model/pages.ts';
import { slugify } from '../../tools/text/slug.ts';
import { countOf } from '../../words/count-text.ts';
import { type Catalogue, lookUp, sourceUrl, topicUrl } from '../catalogue.ts';
import { byCount } from '../parts/by-count.ts';
import { findSharedGroupings } from '../urls/shared-groupings.ts';
import { below } from './position.ts';

/** A page for each URL that several articles of one day would share. */
export function planArticleChoices(catalogue: Catalogue): readonly ChoicePage[] {
  return catalogue.urls.shared.map(({ url, ids }) => {
    const choices = ids.map((id) => lookUp(catalogue.cards, id));
    return {
      kind: 'choice',
      url,
      title: choices[0]!.headline,
      description: `${countOf(ids.length, 'article')} of this name.`,
      position: below(),
      choices,
      links: [],
    };
  });
}

/** A page for each URL that several topics, or sources, would share. */
export function planGroupingChoices({ archive }: Catalogue): readonly ChoicePage[] {
  const planChoices = (groupings: readonly Grouping[], urlOf: (grouping: Grouping) => Url) =>
    findSharedGroupings(groupings, urlOf).map(({ url, groupings: of }) => {
      const links = of.map((one) => ({ text: one.name, url: urlOf(one), count: one.articles.length }));
      return planChoice(url, of[0]!.name, links);
    });
  return [...planChoices(archive.topics, topicUrl), ...planChoices(archive.sources, sourceUrl)];
}

function planChoice(url: Url, title: string, links: readonly CountedLink[]): ChoicePage {
  return {
    kind: 'choice',
    url,
    title,
    description: `${countOf(links.length, 'page')} of this name.`,
    position: below(),
    choices: [],
    links,
  };
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Names under which an entity may have had a page before: every form, the surnames of a person, the acronym. */
function namesBefore(entity: Entity): readonly string[] {
  const { kind, formerKinds, name, aliases, acronym, formerNames } = entity;
  const all = [name, ...aliases, ...formerNames];
  const surnames = kind === 'person' || formerKinds.includes('person') ? all.map(surnameOf) : [];
  return [...all, ...surnames, ...(acronym === null ? [] : [acronym])];
}

/** An editor may have moved an entity from one kind to another, and the archive single mentions. */
function sectionsBefore({ kind, ruled, formerKinds }: Entity): readonly string[] {
  return ruled ? Object.values(SECTION_OF) : [kind, ...formerKinds].map((one) => SECTION_OF[one]);
}

/**
 * A small page for each other name of an entity, which leads to the entity's own; where several entities bear
 * the name, it lists them.
 */
export function* planEntityPointers(catalogue: Catalogue): Iterable<PointerPage | ChoicePage> {
  const taken = new Set<Url>();
  const claims = new Map<Url, { name: string; bearers: Map<Url, CountedLink> }>();
  for (const entity of catalogue.archive.entities) {
    const to = catalogue.entityUrl(entity.id);
    if (to === null) continue;
    taken.add(to);
    const link: CountedLink = { text: entity.name, url: to, count: entity.articles.length };
    for (const section of sectionsBefore(entity)) {
      for (const name of namesBefore(entity)) {
        const url = `${section}/${slugify(name)}.html` as Url;
        const claim = claims.get(url) ?? { name, bearers: new Map<Url, CountedLink>() };
        claims.set(url, claim);
        claim.bearers.set(to, link);
      }
    }
  }
  for (const [url, { name, bearers }] of claims) {
    if (taken.has(url)) continue;
    const [to] = bearers.values();
    yield bearers.size === 1
      ? {
          kind: 'pointer',
          url,
          title: to!.text,
          description: `See ${to!.text}.`,
          position: below(),
          to: to!,
        }
      : planChoice(url, name, [...bearers.values()].sort(byCount));
  }
}
