import type { ArticleId, EditionDate } from '../../../model/model.ts';
import { hashKey } from '../../../search/format/keys.ts';
import type { PartHead } from '../../../search/format/manifest.ts';

interface NumberedArticles {
  /** Side by side with the articles. */
  readonly numbers: readonly number[];
  readonly calendar: PartHead['calendar'];
  /** Numbers are below it. */
  readonly space: number;
}

/** Of numbers that are chosen by chance, so many are there for each article, and so many for a date at least. */
const [ROOM, LEAST_ROOM] = [4, 32];

/**
 * The numbers of the articles of a part.
 *
 * @param articles in order of time
 * @param isDense whether they are numbered through; else each date has more numbers than articles, and by chance one of
 * these: one article more leaves nearly all others theirs
 */
export function numberArticles(
  articles: readonly { readonly id: ArticleId; readonly date: EditionDate | null }[],
  isDense: boolean,
): NumberedArticles {
  const numbers: number[] = [];
  const calendar: [date: string, count: number, numbers?: number][] = [];
  let space = 0;
  for (let from = 0, to = 0; from < articles.length; from = to) {
    const { date } = articles[from]!;
    while (to < articles.length && articles[to]!.date === date) to++;
    const count = to - from;
    if (isDense) {
      for (let at = 0; at < count; at++) numbers.push(space + at);
      calendar.push([date ?? '', count]);
      space += count;
      continue;
    }
    const chosen = chooseNumbers(articles.slice(from, to).map(({ id }) => id));
    for (const number of chosen.numbers) numbers.push(space + number);
    calendar.push([date ?? '', count, chosen.room]);
    space += chosen.room;
  }
  return { numbers, calendar, space };
}

/** @returns the numbers, side by side with the ids, and how many there are to choose from */
function chooseNumbers(ids: readonly ArticleId[]): {
  readonly numbers: readonly number[];
  readonly room: number;
} {
  let slotCount = LEAST_ROOM;
  while (slotCount < ids.length * ROOM) slotCount *= 2;
  const slots = ids.map((id, row) => ({ row, slot: hashKey(id) % slotCount, id }));
  slots.sort((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1));
  const numbers: number[] = [];
  let next = 0;
  for (const { row, slot } of slots) {
    numbers[row] = Math.max(next, slot);
    next = numbers[row] + 1;
  }
  return { numbers, room: Math.max(slotCount, next) };
}
