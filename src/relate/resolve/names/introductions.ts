import type { OutlineColumns } from '../../../outline/columns.ts';
import type { GatheredNames, NameGroup } from './name-group.ts';

/** Says whether an article has a long name once, and behind it what it is called from then on. */
export type Introduces = (long: NameGroup, short: NameGroup, article: number) => boolean;

/** @param gathered what the mentions of these outlines are read as */
export function findIntroductions(
  { mentions, bodyStarts }: OutlineColumns,
  { bounds, groupOf }: GatheredNames,
): Introduces {
  return (long, short, article) => {
    let seen = 0;
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      if (mentions.starts[at]! < bodyStarts[article]!) continue;
      if (groupOf[at] === long.index) seen++;
      else if (groupOf[at] === short.index && seen === 0) return false;
    }
    return seen === 1;
  };
}
