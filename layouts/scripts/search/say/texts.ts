import type { FilterName } from '../../../../src/search/read/answer.ts';

/** A sentence for each form of the noun that is counted in it, by the names of Unicode's plural rules. */
export type CountedText = Readonly<Record<string, string>>;

/** All that the search says, with `{name}` where something is put in: the page has it in its own language. */
export interface SearchTexts {
  readonly nothing: string;
  readonly found: CountedText;
  readonly foundShown: CountedText;
  readonly undated: CountedText;
  readonly searching: string;
  readonly failed: string;
  readonly partial: string;
  readonly uncounted: string;
  readonly retry: string;
  readonly beside: string;
  readonly suggestion: string;
  readonly completions: string;
  readonly subjects: string;
  /** One of each, above its name. */
  readonly kinds: Readonly<Record<FilterName, string>>;
  /** All of each, above lists. */
  readonly groups: Readonly<Record<FilterName, string>>;
  readonly only: Readonly<Record<FilterName, string>>;
  readonly alias: string;
  readonly more: string;
  readonly fewer: string;
  readonly remove: string;
  readonly clear: string;
  readonly span: string;
  readonly since: string;
  readonly until: string;
  readonly bar: string;
  readonly invalidDate: string;
  readonly page: string;
  readonly previous: string;
  readonly next: string;
  readonly gathering: string;
  /** How numbers and dates are written. */
  readonly group: string;
  readonly groupFrom: number;
  readonly months: readonly string[];
  readonly dates: readonly string[];
  readonly day: string;
  readonly monthOfYear: string;
}
