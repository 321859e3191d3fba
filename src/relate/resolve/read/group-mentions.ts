import type { NameForm } from '../../../model/model.ts';
import { type MentionColumns, NONE } from '../../../outline/columns.ts';
import { Growing } from '../../../tools/columns/growing.ts';
import { placesByNumber, type Ragged } from '../../../tools/columns/ragged.ts';
import type { GroupColumns } from '../names/name-group.ts';

/**
 * Sorts mentions by their groups.
 *
 * @param groupOf by mention
 * @param count of groups
 */
export function groupMentions(
  { bounds, forms }: MentionColumns,
  groupOf: Uint32Array,
  count: number,
  formsByNumber: readonly NameForm[],
): GroupColumns {
  const articles = groupArticles(bounds, groupOf, count);
  return { articles, ...groupForms(forms, groupOf, count, formsByNumber.length), formsByNumber };
}

/** The articles of each group, each once, ascending. */
function groupArticles(bounds: Uint32Array, groupOf: Uint32Array, count: number): Ragged {
  const groups = new Growing(Uint32Array, groupOf.length);
  const articles = new Growing(Uint32Array, groupOf.length);
  const latest = new Uint32Array(count).fill(NONE);
  for (let article = 0; article + 1 < bounds.length; article++)
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      const group = groupOf[at]!;
      if (latest[group] === article) continue;
      latest[group] = article;
      groups.push(group);
      articles.push(article);
    }
  const entries = placesByNumber(groups.finish(), count);
  return { bounds: entries.bounds, values: entries.values.map((entry) => articles.at(entry)) };
}

/** The forms of each group in the order of their first mentions, and how often each is mentioned. */
function groupForms(
  forms: Uint32Array,
  groupOf: Uint32Array,
  count: number,
  formCount: number,
): Pick<GroupColumns, 'forms' | 'counts'> {
  const [groups, numbers, earlier] = [
    new Growing(Uint32Array),
    new Growing(Uint32Array),
    new Growing(Uint32Array),
  ];
  const counts = new Uint32Array(groupOf.length);
  /** By form its latest entry; `earlier` has the one before of the same form. Most forms have one. */
  const latest = new Uint32Array(formCount).fill(NONE);
  for (let at = 0; at < groupOf.length; at++) {
    const form = forms[at]!;
    const group = groupOf[at]!;
    let entry = latest[form]!;
    while (entry !== NONE && groups.at(entry) !== group) entry = earlier.at(entry);
    if (entry === NONE) {
      entry = groups.length;
      groups.push(group);
      numbers.push(form);
      earlier.push(latest[form]!);
      latest[form] = entry;
    }
    counts[entry]!++;
  }
  const entries = placesByNumber(groups.finish(), count);
  return {
    forms: { bounds: entries.bounds, values: entries.values.map((entry) => numbers.at(entry)) },
    counts: entries.values.map((entry) => counts[entry]!),
  };
}
