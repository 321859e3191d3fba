/** @example formatCount(1, 'place') → '1 place'; formatCount(2, 'person', 'people') → '2 people' */
export function formatCount(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
