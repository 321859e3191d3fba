/** A source of numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  pickNumber(below: number): number;
  pick<T>(items: readonly T[]): T;
  /** A rank from 0 up to, not including, `below`: the first ones often, most hardly ever, as names are in the news. */
  pickRank(below: number): number;
}

/** Ranks are drawn in so many steps. */
const STEPS = 1 << 20;

/** Mulberry32, by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const pickNumber = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    pickNumber,
    pick: (items) => items[pickNumber(items.length)]!,
    pickRank: (below) => Math.floor(below ** (pickNumber(STEPS) / STEPS)) - 1,
  };
}
