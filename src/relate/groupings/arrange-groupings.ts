import type { GroupingRule, Problem } from '../../model/model.ts';
import { problemAt, quoteValue } from '../../model/problem.ts';
import type { ArchiveColumns, GroupingRows } from '../../outline/archive-columns.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { findNearestKey } from '../../tools/text/nearest-key.ts';
import { slugify } from '../../tools/text/slug.ts';
import { foldName } from '../fold-name.ts';
import { joinGroupings } from './group-articles.ts';

const ONE = { topics: 'topic', sources: 'source' } as const;
type ArrangedSection = keyof typeof ONE;

interface Arranged {
  readonly groupings: readonly GroupingRows[];
  readonly problems: readonly Problem[];
}

/** The archive with its topics and sources as its owner calls and joins them, and what of that comes to nothing. */
export function arrangeArchive(
  archive: ArchiveColumns,
  rules: Readonly<Record<ArrangedSection, readonly GroupingRule[]>>,
): { readonly archive: ArchiveColumns; readonly problems: readonly Problem[] } {
  const topics = arrangeGroupings(archive.topics, rules.topics, 'topics');
  const sources = arrangeGroupings(archive.sources, rules.sources, 'sources');
  return {
    archive: { ...archive, topics: topics.groupings, sources: sources.groupings },
    problems: [...topics.problems, ...sources.problems],
  };
}

/**
 * Topics, or sources, by the rules of the archive's owner. Each keeps its address; that of one that is joined leads on.
 *
 * @param groupings by slug
 */
function arrangeGroupings(
  groupings: readonly GroupingRows[],
  rules: readonly GroupingRule[],
  section: ArrangedSection,
): Arranged {
  if (rules.length === 0) return { groupings, problems: [] };
  const { said, into, problems } = followRules(groupings, rules, section);
  const members = groupBy(
    groupings.filter((grouping) => into.has(grouping)),
    (grouping) => endOf(grouping, into),
  );
  const arranged = groupings
    .filter((grouping) => !into.has(grouping))
    .map((grouping): GroupingRows => {
      const { label = null, description = null } = said.get(grouping) ?? {};
      const joined = joinGroupings(grouping, members.get(grouping) ?? []);
      return { ...joined, name: label ?? joined.name, description };
    });
  return { groupings: arranged, problems: [...problems, ...reportSameLabels(arranged, rules, section)] };
}

interface Followed {
  /** What is said of each that stays. */
  readonly said: ReadonlyMap<GroupingRows, GroupingRule>;
  /** What each of the others is joined into, and that perhaps into another. */
  readonly into: ReadonlyMap<GroupingRows, GroupingRows>;
  readonly problems: readonly Problem[];
}

function followRules(
  groupings: readonly GroupingRows[],
  rules: readonly GroupingRule[],
  section: ArrangedSection,
): Followed {
  const problems: Problem[] = [];
  const byName = indexNames(groupings, rules);
  const find = (rule: GroupingRule, name: string): GroupingRows | null => {
    const found = byName.get(keyOf(name)) ?? null;
    if (found === null) problems.push(reportMissing(rule, name, groupings, section));
    return found;
  };
  const said = new Map<GroupingRows, GroupingRule>();
  const into = new Map<GroupingRows, GroupingRows>();
  for (const rule of rules) {
    const grouping = find(rule, rule.name);
    const main = rule.into === null ? null : find(rule, rule.into);
    // Where both are one already, the rule says what is so.
    if (grouping === null || main === grouping || (rule.into !== null && main === null)) continue;
    const before = said.get(grouping);
    if (before !== undefined || (main !== null && endOf(main, into) === grouping)) {
      problems.push(reportContradiction(rule, before, section));
      continue;
    }
    said.set(grouping, rule);
    if (main !== null) into.set(grouping, main);
  }
  return { said, into, problems };
}

function reportMissing(
  { place }: GroupingRule,
  name: string,
  groupings: readonly GroupingRows[],
  section: ArrangedSection,
): Problem {
  const known = groupings.map(({ written }) => written);
  const nearest = findNearestKey(name, known);
  const hint = nearest === null ? 'Write it as articles do.' : `Did you mean ${quoteValue(nearest)}?`;
  const message = `No article has the ${ONE[section]} ${quoteValue(name)}.`;
  return problemAt(place, 'warning', `${section}/no-article`, message, hint);
}

/** @param before what is said of the same; `undefined`: it is joined into what is joined into it */
function reportContradiction(
  { name, into, place }: GroupingRule,
  before: GroupingRule | undefined,
  section: ArrangedSection,
): Problem {
  const message =
    before === undefined
      ? `${quoteValue(name)} is joined into ${quoteValue(into!)}, and that into ${quoteValue(name)}.`
      : `${quoteValue(name)} and ${quoteValue(before.name)} are one ${ONE[section]}.`;
  return problemAt(
    place,
    'warning',
    `${section}/contradiction`,
    message,
    'Keep one of the two: the first counts.',
  );
}

/** Readers could not tell them apart. */
function reportSameLabels(
  arranged: readonly GroupingRows[],
  rules: readonly GroupingRule[],
  section: ArrangedSection,
): readonly Problem[] {
  const byLabel = groupBy(arranged, ({ name }) => keyOf(name));
  return rules.flatMap(({ name, label, place }, at) => {
    const isTold = rules.some((rule, before) => before < at && rule.label === label);
    const same = label === null || isTold ? [] : (byLabel.get(keyOf(label)) ?? []);
    const other = same.find(({ written }) => keyOf(written) !== keyOf(name));
    if (other === undefined || same.length < 2) return [];
    const message = `Two ${section} are called ${quoteValue(label!)}: ${quoteValue(name)} and ${quoteValue(other.written)}.`;
    const hint = `To make them one, write ${JSON.stringify(name)}: {"into": ${JSON.stringify(other.written)}}.`;
    return [problemAt(place, 'warning', `${section}/same-label`, message, hint)];
  });
}

/** Spellings of one name have one key, as they have one page. */
const keyOf = (name: string): string => `${slugify(name)} ${foldName(name)}`;

/** Topics, or sources, by all that they are called: what articles write comes before labels. */
function indexNames(
  groupings: readonly GroupingRows[],
  rules: readonly GroupingRule[],
): ReadonlyMap<string, GroupingRows> {
  const byName = new Map<string, GroupingRows>();
  for (const grouping of groupings)
    for (const name of [grouping.written, ...grouping.otherNames]) byName.set(keyOf(name), grouping);
  for (const { name, label } of rules) {
    const grouping = byName.get(keyOf(name));
    if (label !== null && grouping !== undefined && !byName.has(keyOf(label)))
      byName.set(keyOf(label), grouping);
  }
  return byName;
}

/** What a grouping is joined into at last. */
function endOf(grouping: GroupingRows, into: ReadonlyMap<GroupingRows, GroupingRows>): GroupingRows {
  let end = grouping;
  for (let next = into.get(end); next !== undefined; next = into.get(end)) end = next;
  return end;
}
