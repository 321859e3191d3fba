import { NO_DAY, TO_THE_DAY } from '../../outline/columns.ts';
import { type Candidates, type LikeArticles, ROUNDING } from '../related/like-articles.ts';
import { type ArticleVectors, SMALL_ARCHIVE } from '../related/weigh-articles.ts';

/** Two articles that may tell of the same events. */
export interface StoryLink {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: number;
}

/** A story that is silent for longer than the archive takes for so many articles is over… */
const ARTICLES_OF_SILENCE = 14;
/** …but not sooner than two weeks, nor later than six. */
const SHORTEST_GAP_DAYS = 14;
const LONGEST_GAP_DAYS = 42;
const LEAST_LIKENESS = { small: 0.13, large: 0.2 };
/** Links from each article to earlier ones. */
const LINKS_KEPT = 4;
/** Articles of the same people and other matters, or of the same matter elsewhere, are not one story. */
const LEAST_ENTITIES = 1;
const LEAST_WORDS = 2;
/** Of a feature's articles, so many before an article are compared. */
export const REACH_OF_STORIES = 200;

/** For each article whose day is known its strongest links to those of the days before. */
export class StoryLinks {
  readonly #articles: LikeArticles;
  readonly #days: Int32Array;
  readonly #precisions: Uint8Array;
  readonly #leastLikeness: number;
  readonly #gapDays: number;
  readonly #links: StoryLink[] = [];

  constructor({ rows, days, precisions }: ArticleVectors, articles: LikeArticles) {
    this.#articles = articles;
    this.#days = days;
    this.#precisions = precisions;
    this.#leastLikeness = rows.length < SMALL_ARCHIVE ? LEAST_LIKENESS.small : LEAST_LIKENESS.large;
    this.#gapDays = longestGap(days.filter((_, article) => this.#hasDay(article)));
  }

  take(later: number, { count, earlier, scores }: Candidates): void {
    if (!this.#hasDay(later)) return;
    const day = this.#days[later]!;
    for (let at = 0; at < count; at++) {
      const other = earlier[at]!;
      if (scores[at]! * ROUNDING < this.#leastLikeness || day - this.#days[other]! > this.#gapDays) continue;
      if (!this.#hasDay(other)) continue;
      const { toLater: likeness, entities, words } = this.#articles.compare(later, other, REACH_OF_STORIES);
      if (likeness >= this.#leastLikeness && entities >= LEAST_ENTITIES && words >= LEAST_WORDS)
        this.#links.push({ earlier: other, later, likeness });
    }
  }

  #hasDay(article: number): boolean {
    return this.#days[article] !== NO_DAY && this.#precisions[article] === TO_THE_DAY;
  }

  /** The strongest links first. */
  finish(): readonly StoryLink[] {
    const kept = new Uint8Array(this.#days.length);
    return this.#links.sort(compareLinks).filter(({ later }) => kept[later]! < LINKS_KEPT && ++kept[later]!);
  }
}

/** In days; a paper of a few articles a week comes back to a story less often than a wire. */
function longestGap(days: Int32Array): number {
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0);
  const silence = (ARTICLES_OF_SILENCE * span) / Math.max(1, days.length);
  return Math.min(LONGEST_GAP_DAYS, Math.max(SHORTEST_GAP_DAYS, silence));
}

function compareLinks(a: StoryLink, b: StoryLink): number {
  return b.likeness - a.likeness || b.earlier - a.earlier || a.later - b.later;
}
