/** The most letters that may differ for a key to count as a slip of another. */
const FARTHEST = 3;

/**
 * @returns the known key that was most likely meant, or `null`
 * @example findNearestKey('siteURL', ['title', 'siteUrl']) → 'siteUrl'
 */
export function findNearestKey(key: string, known: readonly string[]): string | null {
  // A long key is no slip of a short one, and comparing takes its length squared.
  if (key.length > 40) return null;
  const ranked = known
    .map((candidate) => ({ candidate, distance: countEdits(key.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.min(FARTHEST, candidate.length / 2))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate ?? null;
}

/** Levenshtein's distance. */
function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const here = [row];
    for (let column = 1; column <= to.length; column++) {
      const swap = at(above, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      here.push(Math.min(swap, at(above, column) + 1, at(here, column - 1) + 1));
    }
    above = here;
  }
  return at(above, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
