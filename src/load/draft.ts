import type { Problem } from '../model/model.ts';
import type { ParsedBody } from './body/body.ts';
import type { Publication } from './dates/edition-date.ts';

/** What a format understood of an article, before it is put together. */
export interface Draft {
  readonly headline: string | null;
  readonly date: Publication | null;
  readonly byline: readonly string[];
  readonly source: string | null;
  /** An `http` or `https` address that was checked. */
  readonly url: string | null;
  readonly tags: readonly string[];
  readonly language: string | null;
  readonly body: ParsedBody;
  /** Says that the article is not for readers, where that is so: it is left out. */
  readonly withheld: Problem | null;
  /** With an `error` among them the article is left out. */
  readonly problems: readonly Problem[];
}

/** An article that states nothing about itself. */
export const UNSTATED = {
  byline: [],
  source: null,
  url: null,
  tags: [],
  language: null,
  withheld: null,
} as const satisfies Partial<Draft>;
