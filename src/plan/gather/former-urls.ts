import { SECTION_OF } from '../../model/entity-sections.ts';
import type { Entity, Url } from '../../model/model.ts';
import type { CountedLink } from '../../model/page-parts.ts';
import type { GroupingRows } from '../../outline/archive-columns.ts';
import { slugify } from '../../tools/text/slug.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { byCount } from '../make/parts/by-count.ts';
import { listPeriodPages, periodPageUrl } from '../make/parts/period-pages.ts';
import { findBareAddresses } from '../urls/bare-addresses.ts';
import { authorUrl, sourceUrl, topicUrl } from '../urls/page-urls.ts';
import { listJoined } from './joined.ts';

const NO_ROWS = new Uint32Array();

/** A page for each URL that several articles of one day, several topics, sources or authors would share. */
export function* gatherChoices(catalogue: Catalogue): Iterable<Gathered<'choice'>> {
  yield* gatherArticleChoices(catalogue);
  yield* gatherGroupingChoices(catalogue.archive.topics, topicUrl, catalogue);
  yield* gatherGroupingChoices(catalogue.archive.sources, sourceUrl, catalogue);
  yield* gatherGroupingChoices(listAuthors(catalogue), authorUrl, catalogue);
}

/**
 * A small page for each other name of an entity, which leads to the entity's own; where several entities bear
 * the name, it lists them. Likewise for the other names of a topic, of a source, and of an author.
 */
export function* gatherPointers(catalogue: Catalogue): Iterable<Gathered<'choice'> | Gathered<'pointer'>> {
  yield* gatherEntityPointers(catalogue);
  yield* gatherSpellingPointers(catalogue.archive.topics, topicUrl);
  yield* gatherSpellingPointers(catalogue.archive.sources, sourceUrl);
  yield* gatherSpellingPointers(listAuthors(catalogue), authorUrl);
  yield* gatherPeriodPointers(catalogue);
}

/** The pages of the periods of what was joined: those of what it was joined to are as many, or more. */
function* gatherPeriodPointers(catalogue: Catalogue): Iterable<Gathered<'pointer'>> {
  for (const { page, to, articles } of listJoined(catalogue))
    for (const period of listPeriodPages(articles.map((row) => catalogue.dateOf[row]!)))
      yield new Gathered('pointer', () => ({
        url: periodPageUrl(page, period),
        to: { ...to, url: periodPageUrl(to.url, period) },
      }));
}

/** Those who have a page. */
function listAuthors({ archive, authorUrls }: Catalogue): readonly GroupingRows[] {
  return archive.authors.filter((_, place) => authorUrls[place] !== null);
}

/** The addresses of other names of a topic or a paper, and of other spellings of an author's. */
function* gatherSpellingPointers(
  groupings: readonly GroupingRows[],
  urlOf: (grouping: Pick<GroupingRows, 'slug'>) => Url,
): Iterable<Gathered<'pointer'>> {
  for (const grouping of groupings) {
    const to = { text: grouping.name, url: urlOf(grouping) };
    for (const slug of grouping.formerSlugs)
      yield new Gathered('pointer', () => ({ url: urlOf({ slug }), to }));
  }
  for (const { url, groupings: of } of findBareAddresses(groupings, urlOf)) {
    const [one] = of;
    if (one !== undefined && of.length === 1)
      yield new Gathered('pointer', () => ({ url, to: { text: one.name, url: urlOf(one) } }));
  }
}

function* gatherEntityPointers(catalogue: Catalogue): Iterable<Gathered<'choice'> | Gathered<'pointer'>> {
  const { archive, cards, entityUrls } = catalogue;
  const taken = new Set<Url>();
  const claims = new Map<Url, { name: string; bearers: Map<Url, CountedLink> }>();
  for (const [place, entity] of archive.entities.entries()) {
    const to = entityUrls[place]!;
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
    const links = [...bearers.values()].sort(byCount);
    const [to] = links;
    yield links.length === 1
      ? new Gathered('pointer', () => ({ url, to: { text: to!.text, url: to!.url } }))
      : new Gathered('choice', () => ({ url, name, choices: cards.of(NO_ROWS), links }));
  }
}

function* gatherArticleChoices(catalogue: Catalogue): Iterable<Gathered<'choice'>> {
  for (const { url, rows } of catalogue.sharedUrls) {
    const name = catalogue.cardOf(rows[0]!).headline;
    const choices = catalogue.cards.of(rows);
    yield new Gathered('choice', () => ({ url, name, choices, links: [] }));
  }
}

function* gatherGroupingChoices(
  groupings: readonly GroupingRows[],
  urlOf: (grouping: Pick<GroupingRows, 'slug'>) => Url,
  { cards }: Catalogue,
): Iterable<Gathered<'choice'>> {
  for (const { url, groupings: of } of findBareAddresses(groupings, urlOf)) {
    if (of.length === 1) continue;
    const links = of.map((one) => ({ text: one.name, url: urlOf(one), count: one.articles.length }));
    yield new Gathered('choice', () => ({ url, name: of[0]!.name, choices: cards.of(NO_ROWS), links }));
  }
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Names under which an entity may have had a page before: every form, the surnames of a person, the acronym. */
function namesBefore(entity: Omit<Entity, 'articles'>): readonly string[] {
  const { kind, formerKinds, name, aliases, acronym, formerNames } = entity;
  const all = [name, ...aliases, ...formerNames];
  const surnames = kind === 'person' || formerKinds.includes('person') ? all.map(surnameOf) : [];
  return [...all, ...surnames, ...(acronym === null ? [] : [acronym])];
}

/** An editor may have moved an entity from one kind to another, and the archive single mentions. */
function sectionsBefore({
  kind,
  ruled,
  formerKinds,
}: Pick<Entity, 'kind' | 'ruled' | 'formerKinds'>): readonly string[] {
  return ruled ? Object.values(SECTION_OF) : [kind, ...formerKinds].map((one) => SECTION_OF[one]);
}
