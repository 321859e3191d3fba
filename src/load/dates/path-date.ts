import type { Day } from '../../model/model.ts';
import { findCalendarFault, formatDay } from './calendar.ts';
import { findDate } from './find-date.ts';

const SEPARATED = /(?<!\d)([12]\d{3})([-/_. ])(\d{1,2})[-/_. ](\d{1,2})(?!\d)/g;
const COMPACT = /(?<!\d)([12]\d{3})(0[1-9]|1[0-2])([0-3]\d)(?=\D|$|\d{4}(?:\d{2})?(?!\d))/g;

/** A date further up in the path is that of the folder's own story. */
const NEAREST_FOLDERS = 5;

/**
 * The day that a file's name or folders state: `2023-08-04-niger.txt`, `2023/08/04/x.txt`,
 * `2023/08/04-x.txt`, `20230804_x.txt`, `4 August 2023.txt`. The last one in the path counts.
 */
export function findPathDate(path: string): Day | null {
  const nearest = path.split('/').slice(-NEAREST_FOLDERS).join('/');
  const stem = nearest.replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const days = [...stem.matchAll(SEPARATED)].map(([, year, , month, day]) => [year, month, day]);
  const compactDays = [...stem.matchAll(COMPACT)].map(([, year, month, day]) => [year, month, day]);
  for (const [year, month, day] of [...days, ...compactDays].reverse()) {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (findCalendarFault(date) === null) return formatDay(date);
  }
  const name = stem.slice(stem.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const found = /[A-Za-z]{3}/.test(name) ? findDate(name, 'day-first') : null;
  const isNamed =
    found !== null && found.fault === null && /\p{L}{3}/u.test(name.slice(found.start, found.end));
  return isNamed ? formatDay(found.written) : null;
}
