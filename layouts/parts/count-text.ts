/** @example formatCount(19041) // '19,041' */
export function formatCount(count: number): string {
  return count < 1000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

const PLURALS = new Map([
  ['person', 'people'],
  ['story', 'stories'],
]);

/** @example countOf(1, 'article') // '1 article' */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${count === 1 ? noun : (PLURALS.get(noun) ?? `${noun}s`)}`;
}
