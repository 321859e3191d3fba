import type { Words } from '../../src/words/words.ts';

/** What `assets/search.js` says, as it reads it from the form: every form of a counted noun, and how to write a date. */
export function packSearchWords({ dates, numberStyle, plural, search }: Words): string {
  const number = '{number}';
  return JSON.stringify({
    nothing: search.nothing,
    found: Object.fromEntries(plural.forms.map((form) => [form, search.found(number, form)])),
    foundMore: Object.fromEntries(
      plural.forms.map((form) => [form, search.foundMore(number, form, '{shown}')]),
    ),
    group: numberStyle.group,
    groupFrom: numberStyle.groupFrom,
    months: dates.months,
    dates: dates.dates,
    day: dates.compose('{date}', '{month}', '{year}'),
    monthOfYear: dates.compose(null, '{month}', '{year}'),
  });
}
