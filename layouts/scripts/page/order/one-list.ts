/**
 * The items of several lists as one list, which has its own order, and back: each stands where it stood.
 *
 * @param placeOf those of the least come first
 */
export function createOneList(
  lists: readonly HTMLElement[],
  className: string,
  placeOf: (item: HTMLElement) => number,
): { readonly list: HTMLElement; readonly gather: () => void; readonly part: () => void } {
  const list = document.createElement('ol');
  list.className = className;
  const homes = lists.map((home) => ({
    home,
    items: [...home.children] as HTMLElement[],
  }));
  return {
    list,
    gather: () => {
      const all = homes.flatMap(({ items }) => items).map((item) => ({ item, value: placeOf(item) }));
      list.append(...all.sort((a, b) => a.value - b.value).map(({ item }) => item));
    },
    part: () => {
      list.remove();
      for (const { home, items } of homes) home.append(...items);
    },
  };
}
