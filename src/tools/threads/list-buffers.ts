/** The buffers of all typed arrays in a value of plain objects and lists, each once. */
export function listBuffers(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (!ArrayBuffer.isView(part)) for (const inner of Object.values(part)) visit(inner);
    else if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
  };
  visit(value);
  return [...buffers];
}
