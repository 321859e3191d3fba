import type { Entity } from '../model/model.ts';
import type { InTime } from '../outline/time-order.ts';
import type { Mentioned } from './count-entities.ts';

/** What articles are compared by; rows are articles in order of time. */
export interface RelateInput extends InTime {
  /** By id. */
  readonly entities: readonly Omit<Entity, 'articles'>[];
  readonly mentioned: Mentioned;
}
