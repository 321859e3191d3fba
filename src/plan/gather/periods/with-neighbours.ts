/** Each item with its neighbours: periods without articles are not among them. */
export function withNeighbours<Item extends string>(items: readonly Item[]) {
  return items.map((item, index) => ({
    item,
    previous: items[index - 1] ?? null,
    next: items[index + 1] ?? null,
  }));
}
