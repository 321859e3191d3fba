import type { Span } from '../../model/model.ts';

/**
 * The span that holds an offset, by bisection; `undefined` where none does.
 *
 * @param spans in order, without overlaps
 */
export function findSpan<Found extends Span>(spans: readonly Found[], offset: number): Found | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low - 1];
  return found !== undefined && offset < found.end ? found : undefined;
}
