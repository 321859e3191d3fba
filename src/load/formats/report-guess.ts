import type { Problem } from '../../model/model.ts';
import { type Place, problemAt } from '../../model/problem.ts';

/** A page that does not say when it was published stands under the only date on it. */
export function reportGuess(date: string, place: Place): Problem {
  const message = `${date}, the only date on this page, was taken for its date: it does not say of what it is.`;
  const hint = 'Put the date into the name of the file, like "2023-08-04 ferry.html", where it is another.';
  return problemAt(place, 'warning', 'date/guessed', message, hint);
}
