/**
 * A number as every page, description and report says it.
 *
 * @example formatCount(19041) // '19,041'
 */
export function formatCount(count: number): string {
  return count < 1000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** @example countOf(1, 'place') → '1 place'; countOf(2000, 'person', 'people') → '2,000 people' */
export function countOf(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
