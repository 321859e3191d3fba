import type { Problem } from '../model/model.ts';

/** A value that is accepted, and what about it may surprise, or what it should have been. */
export type Verdict<T> =
  | {
      readonly value: T;
      readonly warning?: Pick<Problem, 'rule' | 'message' | 'hint'>;
      /** What is wrong with parts of it, which it is accepted without. */
      readonly faults?: readonly Problem[];
    }
  | { readonly repair: string };
