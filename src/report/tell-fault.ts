/** More than there are in any chain; one that leads back to itself has no end. */
const MOST = 20;

/**
 * A fault with its whole chain of causes: what was attempted, and below it what that came from, down to what went wrong.
 *
 * @example tellFault(new Error('the page was not rendered', { cause: new TypeError('no headline') }))
 */
export function tellFault(error: unknown): string {
  const told: string[] = [];
  const known = new Set<unknown>();
  const waiting = [error];
  for (let at = waiting.shift(); at !== undefined && told.length < MOST; at = waiting.shift()) {
    if (known.has(at)) continue;
    known.add(at);
    told.push(tellOne(at));
    waiting.unshift(...listCauses(at));
  }
  return told.join('\nIt was caused by this:\n');
}

function tellOne(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}

/** Eleventy names a cause in its own way. */
function listCauses(error: unknown): readonly unknown[] {
  if (!(error instanceof Error)) return [];
  const own = 'originalError' in error ? [error.originalError] : [];
  const many: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [...own, error.cause, ...many].filter((cause) => cause !== undefined && cause !== null);
}
