import type { Problem } from '../../model/model.ts';
import { type Place, problemAt } from '../../model/problem.ts';

/** An article that states no other date stands under that of its last change. */
export function reportChange(date: string, place: Place): Problem {
  const message = `${date}, when this article was changed, was taken for its date: it states no other.`;
  const hint = 'Put a line like "date: 2023-08-04" above it, with the day on which it was published.';
  return problemAt(place, 'warning', 'date/changed', message, hint);
}
