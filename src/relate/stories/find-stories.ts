import type { ReadBodyText } from '../../model/bodies.ts';
import type { Problem, StoryName } from '../../model/model.ts';
import type { StoryRows } from '../../outline/archive-columns.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import { readTexts, type Texts } from '../../tools/columns/texts.ts';
import type { StoryDecision } from '../decisions/story-decisions.ts';
import { indexPostings } from '../postings.ts';
import type { RelateInput } from '../relate-input.ts';
import type { FeatureCounts } from '../related/count-features.ts';
import { SMALL_ARCHIVE } from '../related/weigh-articles.ts';
import { clusterStories } from './cluster-stories.ts';
import { decideStories } from './decide/decide-stories.ts';
import { findOwnEntities, keepToSubject } from './entity-days.ts';
import { headlineChooser } from './name/choose-headline.ts';
import { giveSlugs, type ToldStory } from './name/give-slugs.ts';
import { nameStory, rankEntities } from './name/name-story.ts';

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
  const holders = indexPostings(mentioned.bounds, mentioned.entities, entities.length);
  const tellHeadline = openHeadlines(input, readables);
  const isLarge = counted.rows.length >= SMALL_ARCHIVE;
  const drafts = clusterStories(input, counted, told, FEWEST_ARTICLES).flatMap((cluster) => {
    const alike = cluster.map((article) => counted.rows[article]!);
    const articles = keepToSubject(alike, input, findOwnEntities(alike, input, holders), isLarge);
    const days = new Set(articles.map((row) => outlines.days[row]!));
    if (articles.length < FEWEST_ARTICLES || days.size < FEWEST_DAYS) return [];
    const name = nameStory(articles, input, holders, readText);
    return name === null ? [] : [{ name: { headline: tellHeadline(articles), ...name }, articles }];
  });
  const nameArticles = (articles: readonly number[]): Omit<StoryName, 'headline'> =>
    nameStory(articles, input, holders, readText) ?? { names: [], word: null };
  const { stories, problems } = decideStories(giveSlugs(drafts, input), told.decisions, input, nameArticles);
  const firstDay = ({ articles }: ToldStory): number => outlines.days[articles[0]!]!;
  const inTime = [...stories].sort((a, b) => firstDay(a) - firstDay(b) || (a.slug < b.slug ? -1 : 1));
  return {
    stories: inTime.map(({ slug, name, articles }) => ({
      slug,
      name,
      articles: Uint32Array.from(articles),
      entities: Uint32Array.from(rankEntities(articles, input, holders).slice(0, MOST_ENTITIES)),
    })),
    problems,
  };
}

/** What the headline that stands for the articles of a story says, as it is shown. */
function openHeadlines(
  { outlines }: RelateInput,
  readables: Texts,
): (articles: readonly number[]) => StoryName['headline'] {
  const chooseTeller = headlineChooser(outlines);
  const [readable, headline] = [readTexts(readables), readTexts(outlines.headlines)];
  const language = readTexts(outlines.languageNames);
  return (articles) => {
    const teller = chooseTeller(articles);
    return {
      text: readable(teller) || headline(teller),
      language: language(outlines.languages[teller]!),
    };
  };
}
