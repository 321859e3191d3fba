import { DATES, dateAt } from './days.ts';
import { writeIberianDates } from './iberian-dates.ts';

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
] as const;

const SHORT_MONTHS = [
  'jan.',
  'fev.',
  'mar.',
  'abr.',
  'maio',
  'jun.',
  'jul.',
  'ago.',
  'set.',
  'out.',
  'nov.',
  'dez.',
] as const;

const WEEKDAYS = [
  { name: 'segunda-feira', short: 'S' },
  { name: 'terça-feira', short: 'T' },
  { name: 'quarta-feira', short: 'Q' },
  { name: 'quinta-feira', short: 'Q' },
  { name: 'sexta-feira', short: 'S' },
  { name: 'sábado', short: 'S' },
  { name: 'domingo', short: 'D' },
] as const;

/** @example writeClock('09:05') // '9h05' */
function writeClock(time: string): string {
  const minutes = time.slice(3);
  return `${Number(time.slice(0, 2))}h${minutes === '00' ? '' : minutes}`;
}

const COMMON = {
  months: MONTHS,
  shortMonths: SHORT_MONTHS,
  weekdays: WEEKDAYS,
  time: writeClock,
  weekOf: 'semana de',
  to: ' a ',
} as const;

/** `4 de agosto de 2023`, `1º de agosto de 2023` */
export const BRAZILIAN_DATES = writeIberianDates({
  ...COMMON,
  dates: ['1º', ...DATES.slice(1)],
  // Of the first, `1` is seen, and `º` heard.
  heardAfter: (day) => (dateAt(day) === 0 ? 'º' : ''),
});

/** `1 de agosto de 2023` */
export const EUROPEAN_PORTUGUESE_DATES = writeIberianDates({
  ...COMMON,
  dates: DATES,
  heardAfter: () => '',
});
