import type { ReadBodyText } from '../../model/bodies.ts';
import type { Problem, StoryName } from '../../model/model.ts';
import type { StoryRows } from '../../outline/archive-columns.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import { readTexts, type Texts } from '../../tools/columns/texts.ts';
import type { StoryDecision } from '../decisions/story-decisions.ts';
import { indexPostings } from '../postings.ts';
import type { RelateInput } from '../relate-input.ts';
import type { FeatureCounts } from '../related/count-features.ts';
import type { ArticleVectors } from '../related/weigh-articles.ts';
import { sizeOf } from './closeness.ts';
import { decideStories } from './decide/decide-stories.ts';
import { findOwnEntities, keepToSubject } from './entity-days.ts';
import { findEvents } from './events/find-events.ts';
import { findWideEvents, joinWide } from './events/find-wide-events.ts';
import { isWide, keepToEvents } from './events/keep-to-events.ts';
import { findFormulas } from './find-formulas.ts';
import { findTurns, linkUnits, type Turn } from './find-turns.ts';
import { groupCopies } from './group-copies.ts';
import { readHeadlineWords } from './headline-words.ts';
import { StoryTest } from './is-one-story.ts';
import { headlineChooser } from './name/choose-headline.ts';
import { giveSlugs } from './name/give-slugs.ts';
import { nameStory, rankEntities } from './name/name-story.ts';
import { isRoutine } from './routine-notices.ts';
import { takeIn } from './take-in.ts';
import { weighForStories } from './weigh-for-stories.ts';

const FEWEST_ARTICLES = 4;
const FEWEST_DAYS = 2;
const MOST_ENTITIES = 8;

/**
 * Running stories: at least four articles on at least two days about the same events; copies count as one. By the day of
 * their first article, then slug. Articles whose day is not known belong to none.
 *
 * @param told by row of the archive: what is a notice, and what a copy of what; `decisions`: the editor's
 * @param readables headlines as they are shown, where that is not as they stand
 */
export function findStories(
  input: RelateInput,
  counted: FeatureCounts,
  told: {
    readonly notices: Uint8Array;
    readonly copies: Ragged;
    readonly decisions: readonly StoryDecision[];
  },
  { readables, readText }: { readonly readables: Texts; readonly readText: ReadBodyText },
): { readonly stories: readonly StoryRows[]; readonly problems: readonly Problem[] } {
  const { outlines, mentioned, entities } = input;
  const { rows } = counted;
  const holders = indexPostings(mentioned.bounds, mentioned.entities, entities.length);
  const vectors = weighForStories(counted);
  const distinct = groupCopies(counted, told.copies);
  const copiesOf = new Map(distinct.map((articles) => [articles[0]!, articles]));
  const chooseTeller = headlineChooser(outlines);
  const [readable, headlineOf] = [readTexts(readables), readTexts(outlines.headlines)];
  const languageOf = readTexts(outlines.languageNames);
  const headlines = readHeadlineWords(input, rows);
  const formulas = findFormulas(headlines, counted.days);
  const { turns, keepStory } =
    sizeOf(vectors) === 'small'
      ? prepareSmall(vectors, distinct, formulas)
      : prepareLarge(counted, vectors, { ...told, distinct, headlines, formulas });
  const stories = turns.flatMap(function listStories({
    articles,
    parts,
  }: Turn): readonly (readonly number[])[] {
    const firsts = articles.filter((article) => copiesOf.has(article));
    if (firsts.length < FEWEST_ARTICLES) return [];
    const story = keepStory(firsts);
    // What is not one story may hold some.
    if (story === null) return parts.flatMap(listStories);
    return [story.flatMap((first) => copiesOf.get(first)!).sort((a, b) => a - b)];
  });
  const inStory = new Set(stories.flat());
  const strays = distinct.filter(([first]) => !inStory.has(first!));
  const drafts = takeIn(vectors, stories, strays).flatMap((all) => {
    const alike = all.map((article) => rows[article]!);
    const articles = keepToSubject(alike, input, findOwnEntities(alike, input, holders));
    const days = new Set(articles.map((row) => outlines.days[row]!));
    if (articles.length < FEWEST_ARTICLES || days.size < FEWEST_DAYS) return [];
    const name = nameStory(articles, input, holders, readText);
    if (name === null) return [];
    const teller = chooseTeller(articles);
    const headline = {
      text: readable(teller) || headlineOf(teller),
      language: languageOf(outlines.languages[teller]!),
    };
    return [{ name: { headline, ...name }, articles }];
  });
  const nameArticles = (articles: readonly number[]): Omit<StoryName, 'headline'> =>
    nameStory(articles, input, holders, readText) ?? { names: [], word: null };
  const decided = decideStories(giveSlugs(drafts, input), told.decisions, input, nameArticles);
  const inTime = [...decided.stories].sort(
    (a, b) => outlines.days[a.articles[0]!]! - outlines.days[b.articles[0]!]! || (a.slug < b.slug ? -1 : 1),
  );
  return {
    stories: inTime.map(({ slug, name, articles }) => ({
      slug,
      name,
      articles: Uint32Array.from(articles),
      entities: Uint32Array.from(rankEntities(articles, input, holders).slice(0, MOST_ENTITIES)),
    })),
    problems: decided.problems,
  };
}

/** Turns of stories, and what of one's articles is a story: `null` where they tell none. */
interface Prepared {
  readonly turns: readonly Turn[];
  readonly keepStory: (articles: readonly number[]) => readonly number[] | null;
}

function prepareSmall(
  vectors: ArticleVectors,
  distinct: readonly (readonly number[])[],
  formulas: Uint8Array,
): Prepared {
  const test = new StoryTest(vectors, formulas);
  return {
    turns: findTurns(vectors, linkUnits(vectors, distinct)),
    keepStory: (articles) => (!isRoutine(vectors, articles) && test.isOneStory(articles) ? articles : null),
  };
}

/** In a large archive something happens on each day to everyone: there a story is what is made of events. */
function prepareLarge(
  counted: FeatureCounts,
  vectors: ArticleVectors,
  told: {
    readonly notices: Uint8Array;
    readonly copies: Ragged;
    readonly distinct: readonly (readonly number[])[];
    readonly headlines: Ragged;
    readonly formulas: Uint8Array;
  },
): Prepared {
  const wide = findWideEvents(counted, told);
  const linked = linkUnits(vectors, joinWide(told.distinct, wide));
  const inEvent = findEvents(vectors, linked, wide, told.formulas);
  const evidence = { vectors, inEvent, inWideEvent: new Set(wide.flat()), headlines: told.headlines };
  const test = new StoryTest(vectors, told.formulas);
  return {
    turns: findTurns(vectors, linked),
    keepStory: (articles) =>
      isWide(articles, evidence) || test.isOneStory(articles) ? keepToEvents(articles, evidence) : null,
  };
}
