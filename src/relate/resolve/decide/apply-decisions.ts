import type { EntityKind, Problem } from '../../../model/model.ts';
import { assertUnreachable } from '../../../model/model.ts';
import type { Decision, Decisions } from '../../decisions/decisions.ts';
import type { Identifier } from '../../decisions/identifiers.ts';
import { parseName } from '../../decisions/named-entity.ts';
import type { Splits } from '../../decisions/split-names.ts';
import type { JoinVerdict } from '../join/join-names.ts';
import type { Clusters } from '../names/clusters.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfName } from '../names/name-key.ts';
import { type FindNames, indexNames } from './index-names.ts';

/** What the editor decided on one entity. */
export interface Ruling {
  readonly renamed: string | null;
  readonly retyped: EntityKind | null;
  readonly hidden: boolean;
  readonly note: string | null;
  readonly identifiers: readonly Identifier[];
  readonly link: string | null;
}

export interface Rulings {
  /** By the cluster's root. */
  readonly byCluster: ReadonlyMap<number, Ruling>;
  /** Names that an editor merged into others, with all that is not explained otherwise. */
  readonly merged: ReadonlySet<number>;
  /** Names that only the editor made one. */
  readonly joined: readonly JoinVerdict[];
  readonly problems: readonly Problem[];
}

const NO_RULING: Ruling = {
  renamed: null,
  retyped: null,
  hidden: false,
  note: null,
  identifiers: [],
  link: null,
};

/** Nobody means a name to be led on over more names than this. */
const LONGEST_CHAIN = 100;

const keyOf = (written: string): string => keyOfName(parseName(written).name);

/** Carries out the merges in `clusters`, and gathers what else is decided for each entity. */
export function applyDecisions(
  { list }: Decisions,
  splits: Splits,
  groups: readonly NameGroup[],
  clusters: Clusters,
): Rulings {
  if (list.length === 0) return { byCluster: new Map(), merged: new Set(), joined: [], problems: [] };
  const find = indexNames(groups);
  const merges = indexMerges(list);
  const problems: Problem[] = splits.unused().map(describeUnused);
  const heads: { readonly root: number; readonly name: string; readonly kind: EntityKind | null }[] = [];
  const merged = new Set<number>();
  const joined: JoinVerdict[] = [];
  for (const decision of list) {
    if (decision.kind === 'split') continue;
    if (find(decision.name).length === 0) problems.push(describeUnknown(decision));
    if (decision.kind !== 'merge') continue;
    const { named, target } = findMerged(decision, find, groups);
    for (const group of target === undefined ? named : [...named, target]) {
      const first = named[0] ?? group;
      if (clusters.find(first) !== clusters.find(group)) joined.push(tellMerge(first, group, decision));
      clusters.join(first, group);
      if (group !== target) merged.add(group);
    }
    if (named[0] === undefined) continue;
    const name = endOfMerges(decision.into, merges);
    const ends = find(name);
    const head = target !== undefined && ends.includes(target) ? target : ends[0];
    heads.push({ root: named[0], name, kind: head === undefined ? null : groups[head]!.kind });
  }
  const byCluster = new Map<number, Ruling>();
  const rulingOf = (group: number): Ruling => byCluster.get(clusters.find(group)) ?? NO_RULING;
  const rule = (group: number, change: Partial<Ruling>): void => {
    byCluster.set(clusters.find(group), { ...rulingOf(group), ...change });
  };
  // What is merged into a name is of its kind.
  for (const { root, name, kind } of heads) rule(root, { renamed: name, retyped: kind });
  for (const decision of list)
    for (const group of find(decision.name))
      switch (decision.kind) {
        case 'merge':
        case 'split':
          break;
        case 'rename':
          rule(group, { renamed: decision.to });
          break;
        case 'retype':
          rule(group, { retyped: decision.to });
          break;
        case 'hide':
          rule(group, { hidden: true });
          break;
        case 'note':
          rule(group, { note: decision.text });
          break;
        case 'identify': {
          const { identifiers } = rulingOf(group);
          if (!identifiers.includes(decision.as)) rule(group, { identifiers: [...identifiers, decision.as] });
          break;
        }
        case 'link':
          rule(group, { link: decision.to });
          break;
        case 'page':
          rule(group, {});
          break;
        default:
          assertUnreachable(decision);
      }
  return {
    byCluster,
    merged,
    joined,
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

function describeUnknown({ name, place }: Decision): Problem {
  return {
    ...place,
    severity: 'warning',
    rule: 'entities/unknown',
    message: `"${name}" is no name in this archive.`,
    hint: 'Write it as an article does, or remove the line.',
  };
}

function describeUnused({ name, articles, place }: Extract<Decision, { kind: 'split' }>): Problem {
  return {
    ...place,
    severity: 'warning',
    rule: 'entities/unknown',
    message: `No article of "${articles}" has a "${name}" that an earlier line left.`,
    hint: 'Correct the articles, or remove the line.',
  };
}

function tellMerge(a: number, b: number, { place: { path, line } }: Decision): JoinVerdict {
  return { a, b, step: 'decisions', why: [{ kind: 'decision', path, line }] };
}

/** What each name is merged into, by its key; the first line counts. */
function indexMerges(list: readonly Decision[]): ReadonlyMap<string, string> {
  const merges = list.flatMap((one) => (one.kind === 'merge' ? [[keyOf(one.name), one.into] as const] : []));
  return new Map(merges.reverse());
}

/** Where merges lead on, `A into B` and `B into C`, the last name heads the page, whatever the order of the lines. */
function endOfMerges(name: string, merges: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let end = name;
  while (seen.size < LONGEST_CHAIN) {
    const key = keyOf(end);
    const next = seen.has(key) ? undefined : merges.get(key);
    if (next === undefined) break;
    seen.add(key);
    end = next;
  }
  return parseName(end).name;
}

/** Of names of several kinds that a merge may be about, those of the kind of its target. */
function findMerged(
  { name, into }: { readonly name: string; readonly into: string },
  find: FindNames,
  groups: readonly NameGroup[],
): { readonly named: readonly number[]; readonly target: number | undefined } {
  const [named, targets] = [find(name), find(into)];
  const target =
    targets.find((one) => named.some((group) => groups[group]!.kind === groups[one]!.kind)) ?? targets[0];
  const kind = target === undefined ? null : groups[target]!.kind;
  const alike = named.filter((group) => groups[group]!.kind === kind);
  return { named: alike.length > 0 ? alike : named, target };
}
