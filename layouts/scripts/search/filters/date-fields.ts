import { part } from '../say/element.ts';
import type { Speech } from '../say/speech.ts';

/** Two fields that take a date as people type it. */
export class DateFields {
  readonly #speech: Speech;
  readonly #from = part('from', HTMLInputElement);
  readonly #to = part('to', HTMLInputElement);
  readonly #fault = part('date-fault', HTMLElement);

  constructor(speech: Speech, choose: (from: string | null, to: string | null) => void) {
    this.#speech = speech;
    for (const field of [this.#from, this.#to])
      field.addEventListener('change', () => {
        const dates = this.read();
        if (dates !== null) choose(dates.from, dates.to);
      });
  }

  show(from: string | null, to: string | null): void {
    for (const [field, date] of [
      [this.#from, from],
      [this.#to, to],
    ] as const) {
      field.value = date === null ? '' : this.#speech.date(date);
      field.removeAttribute('aria-invalid');
    }
    this.#fault.textContent = '';
  }

  /** @returns `null` where one of them is no date: the page says so */
  read(): { readonly from: string | null; readonly to: string | null } | null {
    const fields = [this.#from, this.#to];
    const dates = fields.map(({ value }) => (value.trim() === '' ? null : this.#speech.readDate(value)));
    const wrong = fields.filter(({ value }, at) => value.trim() !== '' && dates[at] === null);
    for (const field of fields)
      if (wrong.includes(field)) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    this.#fault.textContent = wrong.length > 0 ? this.#speech.texts.invalidDate : '';
    if (wrong.length > 0) return null;
    const [from = null, to = null] = dates;
    return from !== null && to !== null && from > to && !from.startsWith(to)
      ? { from: to, to: from }
      : { from, to };
  }
}
