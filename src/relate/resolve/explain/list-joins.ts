import type { Reasons } from '../../../model/name-account.ts';
import type { JoinVerdict } from '../join/join-names.ts';
import type { NameGroup } from '../names/name-group.ts';
import type { Resolution } from '../resolve-names.ts';
import type { Bearer } from './bearers.ts';
import { type Pair, toldOf } from './pairs.ts';

/** Names of a bearer that were joined whatever article they stand in, in the order of the steps. */
export function* listJoins(
  { name, clusters: own, state }: Bearer,
  { gathered, joining, rulings, clusters }: Resolution,
): Iterable<Pair> {
  const { groups } = gathered;
  for (const verdict of [...joining.joined, ...rulings.joined])
    if (own.has(clusters.find(verdict.a))) yield pairOf(verdict, groups);
  if (state !== 'shown') return;
  const [first, ...others] = [...own].sort((a, b) => a - b).flatMap((root) => groups[root] ?? []);
  if (first === undefined) return;
  const why: Reasons = [{ kind: 'heading', name }];
  for (const other of others) yield { a: toldOf(first), b: toldOf(other), step: 'headings', why };
}

/** Names of a bearer that steps kept apart from others, whatever article they stand in. */
export function* listPartings(
  { clusters: own }: Bearer,
  { gathered, joining, clusters }: Resolution,
): Iterable<Pair> {
  const isOwn = (index: number): boolean => own.has(clusters.find(index));
  for (const verdict of joining.apart)
    if (isOwn(verdict.a) !== isOwn(verdict.b)) yield pairOf(verdict, gathered.groups);
}

function pairOf({ a, b, step, why }: JoinVerdict, groups: readonly NameGroup[]): Pair {
  return { a: toldOf(groups[a]!), b: toldOf(groups[b]!), step, why };
}
