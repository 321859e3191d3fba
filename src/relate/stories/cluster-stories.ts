import type { Ragged } from '../../tools/columns/ragged.ts';
import type { RelateInput } from '../relate-input.ts';
import type { FeatureCounts } from '../related/count-features.ts';
import type { ArticleVectors } from '../related/weigh-articles.ts';
import { sizeOf } from './closeness.ts';
import { settleEdges } from './edges/settle-edges.ts';
import { findEvents } from './events/find-events.ts';
import { findWideEvents, joinWide } from './events/find-wide-events.ts';
import { isWide, keepToEvents } from './events/keep-to-events.ts';
import { findTurns, linkUnits, type Turn } from './find-turns.ts';
import { groupCopies } from './group-copies.ts';
import { StoryTest } from './is-one-story.ts';
import { partLookAlikes } from './look-alikes/part-look-alikes.ts';
import { findFormulas } from './routine/find-formulas.ts';
import { readHeadlineWords } from './routine/headline-words.ts';
import { isRoutine } from './routine/routine-notices.ts';
import { takeIn } from './take-in.ts';
import { StoryTopics } from './topics/story-topics.ts';
import { weighForStories } from './weigh-for-stories.ts';

/** Of a wide event of so many articles none is a stranger, however little it is like the others. */
const FEWEST_OF_GREAT_EVENT = 15;

/** What is told once, as copies and notices are; by row of the archive. */
interface ToldOnce {
  readonly notices: Uint8Array;
  readonly copies: Ragged;
}

/**
 * Articles that tell the same story, at least so many that are no copies.
 *
 * @returns article numbers, in order of time
 */
export function clusterStories(
  input: RelateInput,
  counted: FeatureCounts,
  told: ToldOnce,
  fewest: number,
): readonly (readonly number[])[] {
  const vectors = weighForStories(counted);
  const distinct = groupCopies(counted, told.copies);
  const copiesOf = new Map(distinct.map((articles) => [articles[0]!, articles]));
  const headlines = readHeadlineWords(input, counted.rows);
  const formulas = findFormulas(headlines, counted.days);
  const topics = new StoryTopics(input.outlines, counted.rows);
  const isSmall = sizeOf(vectors) === 'small';
  const withCopies = (firsts: readonly number[]): readonly number[] =>
    firsts.flatMap((first) => copiesOf.get(first)!).sort((a, b) => a - b);
  const isFirst = (article: number): boolean => copiesOf.has(article);
  const listAmong = (units: readonly (readonly number[])[]): readonly (readonly number[])[] => {
    const { turns, haveSubject, keepStory, inGreatEvent } = isSmall
      ? prepareSmall(vectors, units, formulas, topics)
      : prepareLarge(counted, vectors, { ...told, distinct: units, headlines, formulas, topics });
    const stories = turns.flatMap(function listStories(turn: Turn): readonly (readonly number[])[] {
      const firsts = turn.articles.filter(isFirst);
      if (firsts.length < fewest) return [];
      const story = keepStory(firsts);
      // What is not one story may hold some.
      return story === null ? turn.parts.flatMap(listStories) : [withCopies(story)];
    });
    // What a story grows to must be one, too.
    const grown = takeIn(vectors, stories, leaveOut(units, stories)).map((articles, place) =>
      haveSubject(articles.filter(isFirst)) ? articles : stories[place]!,
    );
    if (!isSmall) {
      const mayJoin = (article: number): boolean =>
        isFirst(article) && told.notices[vectors.rows[article]!] === 0;
      const known = { vectors, topics, formulas, inGreatEvent, mayJoin, haveSubject, keepStory };
      return settleEdges(
        grown.map((story) => story.filter(isFirst)),
        fewest,
        known,
      ).map(withCopies);
    }
    return grown.flatMap((story) =>
      partLookAlikes(story.filter(isFirst), fewest, { vectors, input }).map(withCopies),
    );
  };
  const stories = listAmong(distinct);
  // What was parted from a look-alike may be a story with others that are left.
  return isSmall ? [...stories, ...listAmong(leaveOut(distinct, stories))] : stories;
}

/** Articles with their copies that are in no story. */
function leaveOut(
  distinct: readonly (readonly number[])[],
  stories: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const inStory = new Set(stories.flat());
  return distinct.filter(([first]) => !inStory.has(first!));
}

/** Turns of stories, and what of one's articles is a story: `null` where they tell none. */
interface Prepared {
  readonly turns: readonly Turn[];
  readonly haveSubject: (articles: readonly number[]) => boolean;
  readonly keepStory: (articles: readonly number[]) => readonly number[] | null;
  readonly inGreatEvent: ReadonlySet<number>;
}

function prepareSmall(
  vectors: ArticleVectors,
  distinct: readonly (readonly number[])[],
  formulas: Uint8Array,
  topics: StoryTopics,
): Prepared {
  const test = new StoryTest(vectors, formulas, topics);
  return {
    turns: findTurns(vectors, linkUnits(vectors, distinct)),
    haveSubject: () => true,
    keepStory: (articles) => (!isRoutine(vectors, articles) && test.isOneStory(articles) ? articles : null),
    inGreatEvent: new Set(),
  };
}

/** In a large archive something happens on each day to everyone: there a story is what is made of events. */
function prepareLarge(
  counted: FeatureCounts,
  vectors: ArticleVectors,
  told: ToldOnce & {
    readonly distinct: readonly (readonly number[])[];
    readonly headlines: Ragged;
    readonly formulas: Uint8Array;
    readonly topics: StoryTopics;
  },
): Prepared {
  const wide = findWideEvents(counted, told);
  const linked = linkUnits(vectors, joinWide(told.distinct, wide));
  const inEvent = findEvents(vectors, linked, wide, counted.frequencies, told);
  const inWideEvent = new Set(wide.flat());
  const evidence = { vectors, inEvent, inWideEvent, headlines: told.headlines };
  const test = new StoryTest(vectors, told.formulas, told.topics);
  return {
    turns: findTurns(vectors, linked),
    haveSubject: (articles) => test.haveSubject(articles),
    keepStory: (articles) =>
      test.haveSubject(articles) && (isWide(articles, evidence) || test.isOneStory(articles))
        ? keepToEvents(articles, evidence)
        : null,
    inGreatEvent: new Set(wide.filter(({ length }) => length >= FEWEST_OF_GREAT_EVENT).flat()),
  };
}
