import { fold } from '../../../../src/search/text/fold.ts';
import type { CountedText, SearchTexts } from './texts.ts';

/** Says what the page has texts for, with numbers and dates as its language writes them. */
export class Speech {
  readonly texts: SearchTexts;
  readonly #plural: Intl.PluralRules;

  /** @param language of the page */
  constructor(texts: SearchTexts, language: string) {
    this.texts = texts;
    this.#plural = new Intl.PluralRules(language);
  }

  /** As every page says a number. */
  number(count: number): string {
    const figures = String(count);
    const { group, groupFrom } = this.texts;
    return figures.length < groupFrom ? figures : figures.replace(/\B(?=(?:\d{3}){1,7}$)/g, group);
  }

  /** A sentence with something counted. */
  count(count: number, text: CountedText, values: Readonly<Record<string, string>> = {}): string {
    const form = text[this.#plural.select(count)] ?? text['other'] ?? '';
    return fill(form, { ...values, number: this.number(count) });
  }

  articles(count: number): string {
    return this.count(count, this.texts.found);
  }

  /** A day, a month or a year. */
  date(date: string): string {
    const [year = '', month, day] = date.split('-');
    if (month === undefined) return year;
    const name = this.texts.months[Number(month) - 1] ?? month;
    if (day === undefined) return fill(this.texts.monthOfYear, { month: name, year });
    return fill(this.texts.day, { date: this.texts.dates[Number(day) - 1] ?? day, month: name, year });
  }

  /** From one date to another; `null` is open. */
  span(from: string | null, to: string | null): string {
    const { span, since, until } = this.texts;
    if (from === null) return to === null ? '' : fill(until, { to: this.date(to) });
    if (to === null) return fill(since, { from: this.date(from) });
    return from === to ? this.date(from) : fill(span, { from: this.date(from), to: this.date(to) });
  }

  /**
   * A day, a month or a year as people type it: as ISO 8601 has it, or as the page writes it, in full or shortened.
   *
   * @returns `null` where it is none
   * @example readDate('March 1987') // '1987-03'
   */
  readDate(typed: string): string | null {
    const text = fold(typed).trim();
    const iso = /^(\d{4})(?:[-‐–/.](\d{1,2})(?:[-‐–/.](\d{1,2}))?)?$/.exec(text);
    if (iso) return composeDate(iso[1]!, iso[2], iso[3]);
    const month = this.#findMonth(text);
    const numbers = text.match(/\d+/g) ?? [];
    const year = numbers.find((number) => number.length === 4);
    const day = numbers.find((number) => number.length <= 2);
    return year === undefined || month === null ? null : composeDate(year, String(month), day);
  }

  /** The number of the month that is named, in full or by its first letters. */
  #findMonth(text: string): number | null {
    const names = this.texts.months.map(fold);
    const named = names.findIndex((name) => new RegExp(`(?:^|\\P{L})${name}(?:$|\\P{L})`, 'u').test(text));
    if (named >= 0) return named + 1;
    for (const word of text.match(/\p{L}{3,}/gu) ?? []) {
      const begun = names.findIndex((name) => name.startsWith(word));
      if (begun >= 0) return begun + 1;
    }
    return null;
  }
}

/** Puts values into a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** @returns `null` where there is no such day */
function composeDate(year: string, month?: string, day?: string): string | null {
  if (month === undefined) return year;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > last)) return null;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}
