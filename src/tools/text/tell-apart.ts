import { groupBy } from '../collections/group.ts';

/** Digits of the suffix, from the one to be tried first on: the last alone tells any two apart. */
const SUFFIXES = [0, 8, 32] as const;

/** What an item asks for: its bare name, or one with a longer and longer suffix. */
interface Claim<Item> {
  readonly item: Item;
  readonly step: number;
}

/**
 * A name for each item that no other has. Where items share one, each gets a suffix, so that it does not depend on
 * their order which of them has the bare name: none has. What looks like the name of another with its suffix gets a
 * suffix of its own.
 *
 * @param nameOf the item's name with a suffix of so many digits, made from what alone is the item's own; 0: bare
 */
export function tellApart<Item, Name extends string>(
  items: readonly Item[],
  nameOf: (item: Item, digits: number) => Name,
): ReadonlyMap<Item, Name> {
  const nameClaim = ({ item, step }: Claim<Item>): Name => {
    const digits = SUFFIXES[step];
    if (digits === undefined) throw new Error(`nothing tells two of ${nameOf(item, 0)} apart`);
    return nameOf(item, digits);
  };
  let claims: readonly Claim<Item>[] = items.map((item) => ({ item, step: 0 }));
  let byName = groupBy(claims, nameClaim);
  while (byName.size < claims.length) {
    claims = [...byName.values()].flatMap(giveWay);
    byName = groupBy(claims, nameClaim);
  }
  return new Map([...byName].map(([name, [claim]]) => [claim!.item, name]));
}

/** Of several claims on one name those with the shortest suffix give way, and ask for one with a longer suffix. */
function giveWay<Item>(claims: readonly Claim<Item>[]): readonly Claim<Item>[] {
  if (claims.length === 1) return claims;
  const shortest = Math.min(...new Set(claims.map(({ step }) => step)));
  return claims.map((claim) => (claim.step === shortest ? { ...claim, step: shortest + 1 } : claim));
}
