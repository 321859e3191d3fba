/**
 * What parts of the index answer.
 *
 * @param onFailure called where something of one could not be loaded: the others' answers are there all the same
 */
export async function askParts<Part, Told>(
  parts: readonly Part[],
  ask: (part: Part) => Promise<Told>,
  onFailure: () => void,
): Promise<readonly Told[]> {
  const settled = await Promise.allSettled(parts.map(ask));
  if (settled.some(({ status }) => status === 'rejected')) onFailure();
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
