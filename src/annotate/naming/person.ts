/** A name of people as the forms of it that an article has tell it. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
  /** Which of the article's names of people it is, from its first to its last. */
  readonly seen: readonly number[];
  /** Numbers of the sentences that it stands in. */
  readonly sentences: ReadonlySet<number>;
  /** Keys of the names that it stands directly behind, with but an `and` between. */
  readonly beside: ReadonlySet<string>;
  readonly isRelative: boolean;
  readonly isAlias: boolean;
}
