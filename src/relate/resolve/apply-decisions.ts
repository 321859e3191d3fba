import type { EntityKind, Problem } from '../../model.ts';
import { assertUnreachable } from '../../model.ts';
import type { Decision, Decisions } from '../decisions/decisions.ts';
import type { Clusters } from './clusters.ts';
import type { NameGroup } from './gather-names.ts';
import { keyOfName } from './name-key.ts';

/** What the editor decided on one entity. */
export interface Ruling {
  readonly renamed: string | null;
  readonly retyped: EntityKind | null;
  readonly hidden: boolean;
  readonly note: string | null;
}

export interface Rulings {
  /** By the cluster's root. */
  readonly byCluster: ReadonlyMap<number, Ruling>;
  readonly problems: readonly Problem[];
}

const NO_RULING: Ruling = { renamed: null, retyped: null, hidden: false, note: null };

/** Clusters that a name may mean, by key: first where it is a name, else where it is another form. */
function indexForms(groups: readonly NameGroup[]): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  const forms = new Map<string, number[]>();
  const add = (index: Map<string, number[]>, form: string, group: number): void => {
    const key = keyOfName(form);
    const list = index.get(key);
    if (list === undefined) index.set(key, [group]);
    else if (list.at(-1) !== group) list.push(group);
  };
  for (const group of groups) {
    for (const name of group.names.keys()) add(names, name, group.index);
    for (const surface of group.surfaces.keys()) add(forms, surface, group.index);
  }
  for (const [key, list] of forms) if (!names.has(key)) names.set(key, list);
  return names;
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

/** Where merges lead on, `A into B` and `B into C`, the last name heads the page, whatever the order of the lines. */
function endOfMerges(name: string, list: readonly Decision[]): string {
  const seen = new Set<string>();
  let end = name;
  for (;;) {
    const key = keyOfName(end);
    if (seen.has(key)) return end;
    seen.add(key);
    const next = list.find((decision) => decision.kind === 'merge' && keyOfName(decision.name) === key);
    if (next?.kind !== 'merge') return end;
    end = next.into;
  }
}

/** Carries out the merges in `clusters`, and gathers what else is decided for each entity. */
export function applyDecisions(
  { list }: Decisions,
  groups: readonly NameGroup[],
  clusters: Clusters,
): Rulings {
  if (list.length === 0) return { byCluster: new Map(), problems: [] };
  const index = indexForms(groups);
  const findAll = (name: string): readonly number[] => index.get(keyOfName(name)) ?? [];
  const problems: Problem[] = [];
  const renames: { readonly root: number; readonly name: string }[] = [];
  for (const decision of list) {
    const named = findAll(decision.name);
    if (named.length === 0) problems.push(describeUnknown(decision));
    if (decision.kind !== 'merge') continue;
    const target = findAll(decision.into)[0];
    for (const group of target === undefined ? named : [...named, target])
      clusters.join(named[0] ?? group, group);
    if (named[0] !== undefined) renames.push({ root: named[0], name: endOfMerges(decision.into, list) });
  }
  const byCluster = new Map<number, Ruling>();
  const rule = (group: number, change: Partial<Ruling>): void => {
    const root = clusters.find(group);
    byCluster.set(root, { ...(byCluster.get(root) ?? NO_RULING), ...change });
  };
  for (const { root, name } of renames) rule(root, { renamed: name });
  for (const decision of list)
    for (const group of findAll(decision.name))
      switch (decision.kind) {
        case 'merge':
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
        case 'page':
          rule(group, {});
          break;
        default:
          assertUnreachable(decision);
      }
  return { byCluster, problems };
}
