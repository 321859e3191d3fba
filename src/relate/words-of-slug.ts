import type { EntityId } from '../model/model.ts';

/** @example wordsOfSlug('people/ali-bongo') // ['ali', 'bongo'] */
export function wordsOfSlug(id: EntityId): readonly string[] {
  return id.slice(id.indexOf('/') + 1).split('-');
}
