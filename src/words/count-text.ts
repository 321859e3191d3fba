import { type NumberStyle, writeCount } from './numbers.ts';

export const ENGLISH_NUMBERS: NumberStyle = { group: ',', groupFrom: 4, decimal: '.' };

/**
 * A number in English, as every report and every page in English says it.
 *
 * @example formatCount(19041) // '19,041'
 */
export function formatCount(count: number): string {
  return writeCount(count, ENGLISH_NUMBERS);
}

/**
 * Things counted in English, for who builds the site; what its readers are told is in `Words`.
 *
 * @example countOf(1, 'place') // '1 place'
 * @example countOf(2000, 'person', 'people') // '2,000 people'
 */
export function countOf(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
