import { isWeekday } from '../../../knowledge/calendar/weekdays.ts';
import { type DateReading, type DateRules, readDate, readFoundDate } from '../../dates/edition-date.ts';
import { findDate } from '../../dates/find-date.ts';
import { findField, isStated, listChangeFields, listDateFields } from '../article-fields.ts';
import { SAVED_NAMES } from '../field-names.ts';
import { readProgramValue } from '../header/program-values.ts';
import type { Field, Metadata } from '../metadata.ts';

/** A date that a field states. */
export interface FieldDate {
  readonly field: Field;
  readonly written: string;
  readonly reading: DateReading;
}

/** Of two fields the first counts, but a date before what is none. */
const RANKS: Readonly<Record<DateReading['kind'], number>> = { day: 0, partial: 0, invalid: 1, unknown: 2 };

/** The date that metadata states: the first field that holds one, else what is written where one is expected. */
export function readFieldDate(metadata: Metadata, rules: DateRules): FieldDate | null {
  const dates: FieldDate[] = [];
  for (const field of listDateFields(metadata)) {
    if (isFileTime(field)) continue;
    const date = readField(field, metadata, rules);
    if (date.reading.kind === 'day' && dates.length === 0) return date;
    dates.push(date);
  }
  const parts = joinParts(metadata);
  if (parts) dates.push(readField(parts, metadata, rules));
  const first = dates.sort((a, b) => RANKS[a.reading.kind] - RANKS[b.reading.kind])[0] ?? null;
  return dates.find((date) => first !== null && isDayIn(date, first)) ?? first;
}

/** As Eleventy has it, `date: git Last Modified`: no date is stated, and when a file was made or changed is none. */
function isFileTime({ values }: Field): boolean {
  return values.every((value) => FILE_TIME.test(value));
}

const FILE_TIME = /^\s*(?:git\s)?(?:created|last modified)\s*$/i;

/** A later field may name the day in the month or the year of the first. */
function isDayIn({ reading }: FieldDate, first: FieldDate): boolean {
  const period = first.reading.kind === 'partial' ? first.reading.date : null;
  return period !== null && reading.kind === 'day' && reading.date.date.startsWith(`${period}-`);
}

/** `Source: The Kell Herald, March 3, 2015, p. 7`: the day that stands with the paper, and the paper's name. */
export function readSourceDate(
  metadata: Metadata,
  rules: DateRules,
): (FieldDate & { readonly name: string }) | null {
  const field = findField(metadata, 'source');
  const value = field?.values.find(isStated) ?? '';
  const found = field ? findDate(value, rules.dateOrder) : null;
  const name = dropWeekday(value.slice(0, found?.start ?? 0).replace(JOINT, ''));
  if (!field || found?.fault !== null || !/\p{L}{2}/u.test(name)) return null;
  const written = value.slice(found.start, found.end);
  return { field, written, reading: readFoundDate(found, value, rules), name };
}

const JOINT = /[\s,;:(–—|-]{1,5}(?:(?:vom|of|du|del|de|on|from)\s{1,3})?$/i;

/** `The Kell Herald, Tuesday` */
function dropWeekday(name: string): string {
  const word = /[,(\s]{1,3}([\p{L}\p{M}-]{2,14})$/u.exec(name);
  return word?.[1] !== undefined && isWeekday(word[1]) ? name.slice(0, word.index) : name;
}

/** Whether a date is only that of the note which a text was put into. */
export function isSavedDate({ field }: Pick<FieldDate, 'field'>, metadata: Metadata): boolean {
  return [...metadata].some(([name, other]) => other === field && SAVED_NAMES.has(name));
}

/** When metadata says that the article was changed, where that is a day. */
export function readChangeDate(metadata: Metadata, rules: DateRules): FieldDate | null {
  const dates = listChangeFields(metadata).map((field) => readField(field, new Map(), rules));
  return dates.find(({ reading }) => reading.kind === 'day') ?? null;
}

function readField(field: Field, metadata: Metadata, rules: DateRules): FieldDate {
  const stated = field.values.find(isStated) ?? '';
  const written = stated.includes('(') ? (readProgramValue(stated)[0] ?? '') : stated;
  const reading = readDate(written, rules);
  const completed = complete(written, reading, metadata);
  if (completed === null) return { field, written, reading };
  const whole = readDate(completed, rules);
  return whole.kind === 'day' ? { field, written: completed, reading: whole } : { field, written, reading };
}

const TIME = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?$/i;
const YEAR = /^[12]\d{3}$/;

/** A `time` or a `year` beside a date belongs to it. */
function complete(written: string, reading: DateReading, metadata: Metadata): string | null {
  const [time] = metadata.get('time')?.values ?? [];
  if (reading.kind === 'day' && time !== undefined && TIME.test(time) && !/\d[:.]\d{2}/.test(written))
    return `${written} ${time}`;
  const [year] = metadata.get('year')?.values ?? [];
  return reading.kind === 'unknown' && year !== undefined && YEAR.test(year) && !/\d{4}/.test(written)
    ? `${written} ${year}`
    : null;
}

/** `year: 2013`, `month: 7`, `day: 8`, as far as they go. */
function joinParts(metadata: Metadata): Field | null {
  const yearField = metadata.get('year');
  const [year = ''] = yearField?.values ?? [];
  if (!yearField || !YEAR.test(year.trim())) return null;
  const [month = ''] = metadata.get('month')?.values ?? [];
  const [day = ''] = metadata.get('day')?.values ?? [];
  const parts = [
    year,
    ...(MONTH.test(month) ? [month] : []),
    ...(MONTH.test(month) && DAY.test(day) ? [day] : []),
  ];
  const written = parts.every((part) => /^\s*\d+\s*$/.test(part))
    ? parts.map((part) => part.trim().padStart(2, '0')).join('-')
    : parts.toReversed().join(' ');
  return { ...yearField, values: [written], isList: false };
}

const MONTH = /^\s*(?:0?[1-9]|1[0-2]|\p{L}[\p{L}\p{M}.]{2,14})\s*$/u;
const DAY = /^\s*(?:0?[1-9]|[12]\d|3[01])\s*$/;
