import { SHORT_FORMS } from '../../knowledge/organisations/legal-forms.ts';
import type { ReadBody } from '../../model/bodies.ts';
import type { Entity, EntityId, StoryName } from '../../model/model.ts';
import type { RelateInput } from '../relate-input.ts';
import { countArticlesByEntity } from './count-articles.ts';
import { findHeadlineNoun } from './headline-noun.ts';

/** Only the first articles name a story, so that its name stays while it runs on. */
const FOUNDING = 12;
/** The second entity is named where it is in at least so many of the articles, as a share of the first. */
const SECOND_SHARE = 0.75;
/** …and tells nearly as much. */
const SECOND_SCORE = 0.4;
/** What headlines leave out of a company's name. */
const COMPANY_FORM = new RegExp(String.raw` (?:${[...SHORT_FORMS].join('|')})\.?$`, 'i');
const IN_MOST = 0.5;
/** People and organisations make a story, more than where it is set. */
const PLACES_TELL = 0.6;

/** How many articles of the archive mention each entity, and how many there are. */
export interface EntityFrequencies {
  readonly articles: number;
  readonly of: ReadonlyMap<EntityId, number>;
}

/** Entities in at least a third of the articles, most telling first: in many of these, in few others. */
export function rankEntities(
  articles: readonly RelateInput[],
  frequencies: EntityFrequencies,
): readonly EntityId[] {
  return scoreEntities(articles, frequencies)
    .filter(({ share }) => share >= 1 / 3)
    .map(({ id }) => id);
}

interface ScoredEntity {
  readonly id: EntityId;
  readonly share: number;
  readonly score: number;
}

/**
 * Niger, ECOWAS, and “sanctions”: the one or two most telling entities, and the word that is in most of the headlines.
 * `null`: no entity is in most of the articles, so they have no story in common.
 */
export function nameStory(
  articles: readonly RelateInput[],
  entities: ReadonlyMap<EntityId, Entity>,
  frequencies: EntityFrequencies,
  readBody: ReadBody,
): StoryName | null {
  const founding = articles.slice(0, FOUNDING);
  const [first, ...others] = scoreEntities(founding, frequencies).filter(({ share }) => share >= IN_MOST);
  if (first === undefined) return null;
  const second = others.find(
    ({ id, share, score }) =>
      share >= SECOND_SHARE * first.share &&
      score >= SECOND_SCORE * first.score &&
      !overlaps(id, first.id) &&
      !sharesCountry(entities.get(id), entities.get(first.id)) &&
      nameInTitle(id, entities) !== nameInTitle(first.id, entities),
  );
  const named = second === undefined ? [first.id] : [first.id, second.id];
  return {
    names: named.map((id) => nameInTitle(id, entities)),
    word: findHeadlineNoun(founding, entities, readBody),
  };
}

function scoreEntities(
  articles: readonly RelateInput[],
  frequencies: EntityFrequencies,
): readonly ScoredEntity[] {
  const counts = countArticlesByEntity(articles);
  return [...counts]
    .map(([id, count]) => {
      // A name that is all over the archive tells no story from another, in a small archive least of all.
      const rarity = Math.log((frequencies.articles + 1) / (frequencies.of.get(id) ?? 1));
      const share = count / articles.length;
      const telling = id.startsWith('places/') ? PLACES_TELL : 1;
      return { id, share, score: telling * share * share * rarity };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function nameInTitle(id: EntityId, entities: ReadonlyMap<EntityId, Entity>): string {
  const entity = entities.get(id);
  const name = entity?.acronym ?? entity?.name ?? id.slice(id.indexOf('/') + 1);
  return entity?.kind === 'organisation' ? name.replace(COMPANY_FORM, '') : name;
}

/** `Niger and Niamey` says no more than `Niger`. */
function sharesCountry(a: Entity | undefined, b: Entity | undefined): boolean {
  const country = a?.location?.country;
  return country !== undefined && country === b?.location?.country;
}

/** One name holds the other: `Goodyear` and `Goodyear Tire`. */
function overlaps(a: EntityId, b: EntityId): boolean {
  const words = new Set(a.slice(a.indexOf('/') + 1).split('-'));
  return b
    .slice(b.indexOf('/') + 1)
    .split('-')
    .some((word) => words.has(word));
}
