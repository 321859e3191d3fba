import { NO_DAY } from '../../outline/columns.ts';
import { type Ragged, raggedOf } from '../../tools/columns/ragged.ts';
import { Heaviest } from './heaviest.ts';
import { type Candidates, type LikeArticles, ROUNDING } from './like-articles.ts';
import type { ArticleVectors } from './weigh-articles.ts';

const MOST_RELATED = 5;
export const LEAST_RELATED = 0.1;
/** Of a feature's articles, so many on each side in time are compared: work grows with the archive, not its square. */
export const REACH = 150;
/** After so many days half of what age takes away is gone. */
const HALF_AGE_DAYS = 30;
const OLD_FACTOR = 0.6;

/**
 * For each article up to five others that tell of the same people, places and matters, nearest first; articles
 * near in time come before older ones.
 */
export class RelatedArticles {
  readonly #vectors: ArticleVectors;
  readonly #articles: LikeArticles;
  readonly #copies: Ragged;
  readonly #best: Heaviest;
  /** Of the article that is taken, the earlier ones that are most like it, as far as is known. */
  readonly #likely = new Heaviest(MOST_RELATED);

  /** @param copies by row of the archive: of an article they are not also related to it */
  constructor(vectors: ArticleVectors, articles: LikeArticles, copies: Ragged) {
    this.#vectors = vectors;
    this.#articles = articles;
    this.#copies = copies;
    this.#best = new Heaviest(MOST_RELATED, vectors.rows.length);
  }

  take(later: number, { count, earlier, scores }: Candidates): void {
    const { days } = this.#vectors;
    this.#likely.sizes[0] = 0;
    for (let at = 0; at < count; at++) {
      const other = earlier[at]!;
      this.#likely.add(other, scores[at]! * ageFactor(days[later]!, days[other]!));
    }
    // The most likely ones first: most others are done with then.
    for (const other of this.#likely.listOf(0)) this.#compare(later, other);
    for (let at = 0; at < count; at++) {
      const other = earlier[at]!;
      const most = scores[at]! * ROUNDING * ageFactor(days[later]!, days[other]!);
      const enough = Math.min(this.#best.leastOf(later), this.#best.leastOf(other));
      if (most >= Math.max(LEAST_RELATED, enough) && !this.#likely.has(other)) this.#compare(later, other);
    }
  }

  #compare(later: number, earlier: number): void {
    const { days } = this.#vectors;
    const factor = ageFactor(days[later]!, days[earlier]!);
    const { toLater, toEarlier } = this.#articles.compare(later, earlier, REACH);
    this.#add(later, earlier, toLater * factor);
    this.#add(earlier, later, toEarlier * factor);
  }

  #add(article: number, other: number, score: number): void {
    const { rows } = this.#vectors;
    if (score < LEAST_RELATED || score < this.#best.leastOf(article)) return;
    if (!isIn(this.#copies, rows[article]!, rows[other]!)) this.#best.add(other, score, article);
  }

  /** By row of the archive: rows. */
  finish(): Ragged {
    const { rows } = this.#vectors;
    const related: Uint32Array[] = new Array(rows.length);
    for (let article = 0; article < rows.length; article++)
      related[rows[article]!] = this.#best.listOf(article).map((other) => rows[other]!);
    return raggedOf(related);
  }
}

function isIn({ bounds, values }: Ragged, row: number, value: number): boolean {
  for (let at = bounds[row]!; at < bounds[row + 1]!; at++) if (values[at] === value) return true;
  return false;
}

/** 1 on the same day, towards `OLD_FACTOR` with age; undated articles stand between. */
function ageFactor(day: number, other: number): number {
  if (day === NO_DAY || other === NO_DAY) return (1 + OLD_FACTOR) / 2;
  return OLD_FACTOR + (1 - OLD_FACTOR) / (1 + Math.abs(day - other) / HALF_AGE_DAYS);
}
