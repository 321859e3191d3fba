import type { Entity } from '../model/model.ts';
import type { Mentioned } from './count-entities.ts';
import type { InTime } from './time-order.ts';

/** What articles are compared by; rows are articles in order of time. */
export interface RelateInput extends InTime {
  /** By id. */
  readonly entities: readonly Omit<Entity, 'articles'>[];
  readonly mentioned: Mentioned;
}
