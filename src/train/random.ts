/** Numbers from 0 to below 1 that look random and are the same every time (a linear congruential generator). */
export function newRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 0x1000000;
  };
}

/** Puts a list in another order (Fisher and Yates). */
export function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const moved = list[i]!;
    list[i] = list[j]!;
    list[j] = moved;
  }
}
