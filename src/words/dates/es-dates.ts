import { DATES } from './days.ts';
import { writeIberianDates } from './iberian-dates.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

const SHORT_MONTHS = [
  'ene.',
  'feb.',
  'mar.',
  'abr.',
  'may.',
  'jun.',
  'jul.',
  'ago.',
  'sept.',
  'oct.',
  'nov.',
  'dic.',
] as const;

const WEEKDAYS = [
  { name: 'lunes', short: 'L' },
  { name: 'martes', short: 'M' },
  { name: 'miércoles', short: 'M' },
  { name: 'jueves', short: 'J' },
  { name: 'viernes', short: 'V' },
  { name: 'sábado', short: 'S' },
  { name: 'domingo', short: 'D' },
] as const;

/** `4 de agosto de 2023`, `4 al 9 de agosto de 2023`, `9:05` */
export const SPANISH_DATES = writeIberianDates({
  months: MONTHS,
  shortMonths: SHORT_MONTHS,
  dates: DATES,
  weekdays: WEEKDAYS,
  time: (time) => `${Number(time.slice(0, 2))}${time.slice(2)}`,
  weekOf: 'semana del',
  to: ' al ',
  heardAfter: () => '',
});
