/** @example countOf(1, 'place') → '1 place'; countOf(2, 'person', 'people') → '2 people' */
export function countOf(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
