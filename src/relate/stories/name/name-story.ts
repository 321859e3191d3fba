import { SHORT_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import type { ReadBodyText } from '../../../model/bodies.ts';
import type { StoryName } from '../../../model/model.ts';
import type { Postings } from '../../postings.ts';
import type { RelateInput } from '../../relate-input.ts';
import { wordsOfSlug } from '../../words-of-slug.ts';
import { countArticlesByEntity } from '../count-articles.ts';
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

/**
 * Entities in at least a third of the articles, most telling first: in many of these, in few others.
 *
 * @param holders of each entity the rows that mention it
 */
export function rankEntities(
  articles: readonly number[],
  input: RelateInput,
  holders: Postings,
): readonly number[] {
  return scoreEntities(articles, input, holders)
    .filter(({ share }) => share >= 1 / 3)
    .map(({ entity }) => entity);
}

/** An entity, with its place among all. */
interface ScoredEntity {
  readonly entity: number;
  readonly share: number;
  readonly score: number;
}

type Named = RelateInput['entities'][number];

/**
 * Niger, ECOWAS, and “sanctions”: the one or two most telling entities, and the word that is in most of the headlines.
 * `null`: no entity is in most of the articles, so they have no story in common.
 *
 * @param holders as above
 */
export function nameStory(
  articles: readonly number[],
  input: RelateInput,
  holders: Postings,
  readText: ReadBodyText,
): Omit<StoryName, 'headline'> | null {
  const founding = articles.slice(0, FOUNDING);
  const [first, ...others] = scoreEntities(founding, input, holders).filter(({ share }) => share >= IN_MOST);
  if (first === undefined) return null;
  const named = input.entities[first.entity]!;
  const second = others.find(({ entity, share, score }) => {
    const other = input.entities[entity]!;
    return (
      share >= SECOND_SHARE * first.share &&
      score >= SECOND_SCORE * first.score &&
      !overlaps(other, named) &&
      !sharesCountry(other, named) &&
      nameInTitle(other) !== nameInTitle(named)
    );
  });
  return {
    names: (second === undefined ? [named] : [named, input.entities[second.entity]!]).map(nameInTitle),
    word: findHeadlineNoun(founding, input, readText),
  };
}

function scoreEntities(
  articles: readonly number[],
  { outlines, mentioned, entities }: RelateInput,
  { starts }: Postings,
): readonly ScoredEntity[] {
  return [...countArticlesByEntity(articles, mentioned)]
    .map(([entity, count]) => {
      // A name that is all over the archive tells no story from another, in a small archive least of all.
      const rarity = Math.log((outlines.count + 1) / (starts[entity + 1]! - starts[entity]!));
      const share = count / articles.length;
      const telling = entities[entity]!.kind === 'place' ? PLACES_TELL : 1;
      return { entity, share, score: telling * share * share * rarity };
    })
    .sort((a, b) => b.score - a.score || a.entity - b.entity);
}

function nameInTitle({ kind, acronym, name }: Named): string {
  const shown = acronym ?? name;
  return kind === 'organisation' ? shown.replace(COMPANY_FORM, '') : shown;
}

/** `Niger and Niamey` says no more than `Niger`. */
function sharesCountry(a: Named, b: Named): boolean {
  return a.location !== null && a.location.country === b.location?.country;
}

/** One name holds the other: `Goodyear` and `Goodyear Tire`. */
function overlaps(a: Named, b: Named): boolean {
  const words = new Set(wordsOfSlug(a.id));
  return wordsOfSlug(b.id).some((word) => words.has(word));
}
