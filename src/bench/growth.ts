/** Times below this, in seconds, say nothing about growth. */
const TOO_SHORT = 0.02;

/**
 * How work grows with size: 1 where ten times as many articles take ten times as long, 2 where they take a
 * hundred times as long. `null` where the times are too short to tell.
 */
export function computeGrowth(
  small: { readonly size: number; readonly seconds: number },
  large: { readonly size: number; readonly seconds: number },
): number | null {
  if (small.seconds < TOO_SHORT || large.seconds < TOO_SHORT || large.size <= small.size) return null;
  return Math.log(large.seconds / small.seconds) / Math.log(large.size / small.size);
}
