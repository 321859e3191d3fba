import type { OutlineColumns } from '../../../outline/columns.ts';
import type { GatheredNames, NameGroup } from './name-group.ts';

/** How often the text of an article has a long name; 0 where what it is called from then on stands before it. */
export type CountIntroductions = (long: NameGroup, short: NameGroup, article: number) => number;

/** @param gathered what the mentions of these outlines are read as */
export function findIntroductions(
  { mentions, bodyStarts }: OutlineColumns,
  { bounds, groupOf }: GatheredNames,
): CountIntroductions {
  return (long, short, article) => {
    let seen = 0;
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      if (mentions.starts[at]! < bodyStarts[article]!) continue;
      if (groupOf[at] === long.index) seen++;
      else if (groupOf[at] === short.index && seen === 0) return 0;
    }
    return seen;
  };
}
