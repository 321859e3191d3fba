/** How alike each two of some articles are, by their places; none is like itself. */
export type AlikeEach = readonly Float64Array[];

/** Places of articles in two parts. */
interface Cut {
  readonly parts: readonly [readonly number[], readonly number[]];
  /** How alike two of different parts are, and two of the part that is less so. */
  readonly across: number;
  readonly within: number;
}

/** The order of articles has settled after so many steps. */
const STEPS = 100;

/**
 * The parts that are least alike beside how alike those of one are: of all cuts in the order in which articles lean to
 * either side (the second eigenvector of their likenesses, as for a normalised cut).
 *
 * @param fewest in a part; there are at least twice as many
 */
export function cutInTwo(alike: AlikeEach, fewest: number): Cut {
  const order = orderBySide(alike);
  const ofAll = order.map((place) => alike[place]!.reduce((sum, like) => sum + like, 0));
  /** Of each place what it is like those before it in the order. */
  const toEarlier = order.map((place, at) =>
    order.slice(0, at).reduce((sum, other) => sum + alike[place]![other]!, 0),
  );
  const total = toEarlier.reduce((sum, like) => sum + like, 0);
  let [inFirst, across] = [0, 0];
  let best: { size: number; across: number; within: number } | null = null;
  for (let size = 1; size <= order.length - fewest; size++) {
    inFirst += toEarlier[size - 1]!;
    across += ofAll[size - 1]! - 2 * toEarlier[size - 1]!;
    if (size < fewest) continue;
    const rest = order.length - size;
    const found = {
      size,
      across: across / (size * rest),
      within: Math.min(inFirst / countPairs(size), (total - inFirst - across) / countPairs(rest)),
    };
    if (best === null || found.across * best.within < best.across * found.within) best = found;
  }
  const { size, ...likenesses } = best!;
  const inOrder = (places: readonly number[]): readonly number[] => [...places].sort((a, b) => a - b);
  return { parts: [inOrder(order.slice(0, size)), inOrder(order.slice(size))], ...likenesses };
}

function countPairs(size: number): number {
  return (size * (size - 1)) / 2;
}

function orderBySide(alike: AlikeEach): readonly number[] {
  const roots = Float64Array.from(alike, (row) => Math.sqrt(row.reduce((sum, like) => sum + like, 0)) || 1);
  const length = Math.hypot(...roots);
  let leanings = Float64Array.from(alike, (_, place) => (place % 2 === 0 ? 1 : -1) * (1 + place));
  for (let step = 0; step < STEPS; step++) {
    // Without what all lean to, and with as much of each again, so that the least alike do not swing.
    const common = leanings.reduce((sum, leaning, place) => sum + leaning * roots[place]!, 0) / length ** 2;
    const apart = leanings.map((leaning, place) => leaning - common * roots[place]!);
    const shares = apart.map((leaning, place) => leaning / roots[place]!);
    const next = apart.map((leaning, place) => leaning + sumProducts(alike[place]!, shares) / roots[place]!);
    const size = Math.hypot(...next);
    leanings = next.map((leaning) => leaning / size);
  }
  const sides = leanings.map((leaning, place) => leaning / roots[place]!);
  return [...sides.keys()].sort((a, b) => sides[a]! - sides[b]! || a - b);
}

function sumProducts(ones: Float64Array, others: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < ones.length; at++) sum += ones[at]! * others[at]!;
  return sum;
}
