import type { BuildWords } from '../api/gather-options.ts';
import type { BuildResult } from '../model/build-types.ts';
import type { Url } from '../model/model.ts';
import type { StageName } from '../model/stages.ts';
import type { Fault } from '../report/describe-fault.ts';
import type { Changes } from './changes.ts';

/** What the thread that makes a site is started with. */
export interface WorkerSetup {
  /** Of the articles. */
  readonly folder: string;
  readonly words: BuildWords;
}

/** What it is asked for. */
export type Order =
  | { readonly kind: 'make'; readonly changes: Changes }
  /** A page of the site in the making is waited for. */
  | { readonly kind: 'page'; readonly url: Url }
  /** Something has changed again. */
  | { readonly kind: 'overtake' };

/** What it tells. */
export type Report =
  | { readonly kind: 'stage'; readonly name: StageName }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** A file of the site in the making; `null` where it cannot be made alone. */
  | { readonly kind: 'file'; readonly url: Url; readonly content: string | null }
  | { readonly kind: 'end'; readonly outcome: Outcome };

export type Outcome =
  | {
      readonly kind: 'made';
      readonly result: BuildResult;
      readonly siteUrl: string | null;
      /** Files and folders of the project that it was made from, beside the articles. */
      readonly sources: readonly string[];
    }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'failed'; readonly fault: Fault };
