/** Two names that may be one entity, without evidence enough to say so; groups by their index. */
export interface DoubtfulPair {
  readonly a: number;
  readonly b: number;
  /** As it is told to an editor: `sound alike`. */
  readonly why: string;
}
