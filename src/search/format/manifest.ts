/** What a page reads of the index before anything else. */
export interface IndexManifest {
  /** In order of time; what has no date comes first. */
  readonly parts: readonly PartHead[];
  /** Languages of articles whose words have stems that a script finds: `de` stands for `assets/stem-de.js`. */
  readonly stemmers: readonly string[];
  /** Whether some articles are in other languages. */
  readonly isStemmedInPart: boolean;
  /** By whose stems the words of names are found; `null`: as they are. */
  readonly namesIn: string | null;
}

export interface PartHead {
  readonly name: string;
  /** Changes when anything in the part does: browsers then ask for its files anew. */
  readonly version: string;
  /** Articles. */
  readonly count: number;
  /** The numbers of its articles are below this… */
  readonly space: number;
  /** …and are all there, in order of time; else some are, and only the dates are in order. */
  readonly isDense: boolean;
  /** Whether positions stand with the words. */
  readonly isInline: boolean;
  /** So many numbers of articles have their records in one piece. */
  readonly perPiece: number;
  /** Each date, in order, with the number of its articles; where not all numbers are there, how many it has. `''`: none. */
  readonly calendar: readonly (readonly [date: string, count: number, numbers?: number])[];
}

/** What is known of a part when it is asked for the first time. */
export interface PartManifest {
  /** The first key of each piece of words, in order. */
  readonly keys: readonly string[];
  /** The keys that have pieces of their own, in order. */
  readonly alone: readonly string[];
  /** The most frequent words: by their places here, the words that stand between others are told. */
  readonly frequent: readonly string[];
  /** Files that count articles. */
  readonly facets: readonly string[];
}
