import type { OutlineColumns } from '../../../outline/columns.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { type Ragged, rowOf } from '../../../tools/columns/ragged.ts';
import { countTexts } from '../../../tools/columns/texts.ts';

/** Below so much of what an article's topics say on average, the topics of some articles have nothing in common. */
const LEAST_IN_COMMON = 0.18;
/** Where so many of an archive's articles have topics, one without has none; elsewhere they are not known. */
const NEARLY_ALL = 0.9;

/** What the archive itself files articles under, as evidence of what they have in common besides names and words. */
export class StoryTopics {
  readonly #tags: Ragged;
  readonly #rows: Uint32Array;
  /** By tag: how much it says, as words do by how few articles have them. */
  readonly #rarities: Float64Array;
  readonly #usual: number;
  readonly #areNearlyAllFiled: boolean;

  /** @param rows of the archive, by article */
  constructor(
    { tags, tagNames, count }: Pick<OutlineColumns, 'tags' | 'tagNames' | 'count'>,
    rows: Uint32Array,
  ) {
    this.#tags = tags;
    this.#rows = rows;
    const holders = new Uint32Array(countTexts(tagNames));
    for (const tag of tags.values) holders[tag]!++;
    this.#rarities = Float64Array.from(holders, (held) => Math.log(count / Math.max(1, held)));
    this.#usual = tags.values.reduce((sum, tag) => sum + this.#rarities[tag]!, 0) / count;
    const filed = rows.reduce((sum, row) => sum + (rowOf(tags, row).length > 0 ? 1 : 0), 0);
    this.#areNearlyAllFiled = filed >= NEARLY_ALL * count;
  }

  /** What topics say of articles together, by topic. */
  sumUp(articles: readonly number[]): ReadonlyMap<number, number> {
    const sums = new Map<number, number>();
    for (const article of articles)
      for (const tag of this.#tagsOf(article)) countIn(sums, tag, this.#rarities[tag]!);
    return sums;
  }

  /**
   * How much topics say of an article that they say of others, too.
   *
   * @param sums of the others, and of the article itself where it `isOwn`
   */
  compare(article: number, sums: ReadonlyMap<number, number>, isOwn: boolean): number {
    let sum = 0;
    for (const tag of this.#tagsOf(article)) sum += (sums.get(tag) ?? 0) - (isOwn ? this.#rarities[tag]! : 0);
    return sum;
  }

  /** Whether it is known what an article is filed under, if only that it is nothing. */
  isFiled(article: number): boolean {
    return this.#areNearlyAllFiled || this.#tagsOf(article).length > 0;
  }

  /** Whether articles, most of them filed, have next to no topics in common. */
  areApart(articles: readonly number[]): boolean {
    const filed = articles.filter((article) => this.isFiled(article));
    if (filed.length < 2 || filed.length < articles.length / 2) return false;
    const sums = this.sumUp(filed);
    const common = filed.reduce((sum, article) => sum + this.compare(article, sums, true), 0);
    return common < LEAST_IN_COMMON * this.#usual * filed.length * (filed.length - 1);
  }

  #tagsOf(article: number): Uint32Array {
    return rowOf(this.#tags, this.#rows[article]!);
  }
}
