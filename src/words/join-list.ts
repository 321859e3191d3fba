import type { Parts } from './parts.ts';

/**
 * Things one after the other.
 *
 * @param comma between all but the last two
 * @param last between those
 * @example joinList(['a', 'b', 'c'], ', ', ' and ') // ['a', ', ', 'b', ' and ', 'c']
 */
export function joinList<Part>(things: readonly Part[], comma: string, last: string = comma): Parts<Part> {
  return things.flatMap((thing, index) =>
    index === 0 ? [thing] : [index === things.length - 1 ? last : comma, thing],
  );
}
