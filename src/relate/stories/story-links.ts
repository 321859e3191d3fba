import { isOfDay } from '../../outline/day-number.ts';
import { type Candidates, LikeArticles, ROUNDING } from '../related/like-articles.ts';
import type { ArticleVectors } from '../related/weigh-articles.ts';
import type { Closeness } from './closeness.ts';
import type { GroupVectors } from './sum-up-groups.ts';

/** Two groups of articles that may tell of the same events. */
export interface StoryLink {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: number;
}

/** Groups of articles that count as one, what they are about, and which may tell of the same events. */
export interface LinkedUnits {
  /** Articles of each, in order of time; in the order of their first ones. */
  readonly units: readonly (readonly number[])[];
  readonly groups: GroupVectors;
  readonly links: readonly StoryLink[];
}

/** A story that is silent for longer than the archive takes for so many articles is over… */
const ARTICLES_OF_SILENCE = 14;
/** …but not sooner than two weeks, nor later than six and a half. */
const SHORTEST_GAP_DAYS = 14;
const LONGEST_GAP_DAYS = 45;
/** Links from each group to earlier ones. */
const LINKS_KEPT = 4;
/** Articles of the same people and other matters, or of the same matter elsewhere, are not one story. */
const LEAST_ENTITIES = 1;
const LEAST_WORDS = 2;
/** Of a feature's groups, so many before one are compared: work grows with the archive, not its square. */
const REACH = 200;

/**
 * For each group whose days are known its strongest links to those before it, the strongest first.
 *
 * @param vectors of all articles
 */
export function linkGroups(
  groups: GroupVectors,
  vectors: ArticleVectors,
  { least, gaps }: Closeness,
): readonly StoryLink[] {
  const { days, lastDays } = groups;
  const gapDays = gaps * silenceOf(vectors);
  const alike = new LikeArticles(groups);
  const links: StoryLink[] = [];
  alike.visit(least, REACH, (later, { count, earlier, scores }: Candidates) => {
    if (!isOfDay(groups, later)) return;
    for (let at = 0; at < count; at++) {
      const other = earlier[at]!;
      if (scores[at]! * ROUNDING < least || days[later]! - lastDays[other]! > gapDays) continue;
      if (!isOfDay(groups, other)) continue;
      const { toLater: likeness, entities, words } = alike.compare(later, other, REACH);
      if (likeness >= least && entities >= LEAST_ENTITIES && words >= LEAST_WORDS)
        links.push({ earlier: other, later, likeness });
    }
  });
  const kept = new Uint8Array(days.length);
  return links.sort(compareLinks).filter(({ later }) => kept[later]! < LINKS_KEPT && ++kept[later]!);
}

/** For so many days a story may be silent: a paper of a few articles a week comes back to one less often than a wire. */
export function silenceOf(vectors: ArticleVectors): number {
  const days = vectors.days.filter((_, article) => isOfDay(vectors, article));
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0);
  const silence = (ARTICLES_OF_SILENCE * span) / Math.max(1, days.length);
  return Math.min(LONGEST_GAP_DAYS, Math.max(SHORTEST_GAP_DAYS, silence));
}

function compareLinks(a: StoryLink, b: StoryLink): number {
  return b.likeness - a.likeness || b.earlier - a.earlier || a.later - b.later;
}
