import { parseHTML } from 'linkedom';
import { beforeEach, expect, it, vi } from 'vitest';
import { filterNames } from '../../../layouts/scripts/page/filter-names.ts';

let document: Document;

beforeEach(() => {
  ({ document } = parseHTML(`<html><body><p class="name-filter" hidden><input></p>
<section class="letter" id="p"><ul class="entries"><li>Pöhl, Karl Otto</li><li>Phelan, John</li></ul>
<details><ul class="entries"><li>Pringle, A.</li></ul></details></section>
<section class="letter" id="r"><ul class="entries"><li>Reagan, Ronald</li></ul></section></body></html>`) as unknown as {
    document: Document;
  });
  vi.stubGlobal('document', document);
  filterNames(document.querySelector('.name-filter')!);
});

function type(text: string): readonly string[] {
  const field = document.querySelector('input')!;
  field.value = text;
  field.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('input'));
  return [...document.querySelectorAll<HTMLElement>('.entries > li')]
    .filter((entry) => !entry.hidden)
    .map(({ textContent }) => textContent ?? '');
}

it('is there where scripts run', () => {
  expect(document.querySelector<HTMLElement>('.name-filter')!.hidden).toBe(false);
});

it.each([
  ['pohl', ['Pöhl, Karl Otto']],
  ['PÖHL', ['Pöhl, Karl Otto']],
  [' ron', ['Reagan, Ronald']],
  ['pr', ['Pringle, A.']],
  ['', ['Pöhl, Karl Otto', 'Phelan, John', 'Pringle, A.', 'Reagan, Ronald']],
])('%j leaves the names that have it', (typed, names) => {
  expect(type(typed)).toEqual(names);
});

it('opens what is folded while it is found in, and hides letters without any', () => {
  type('pringle');
  expect(document.querySelector('details')!.hasAttribute('open')).toBe(true);
  expect(document.querySelector<HTMLElement>('#r')!.hidden).toBe(true);
  type('');
  expect(document.querySelector('details')!.hasAttribute('open')).toBe(false);
  expect(document.querySelector<HTMLElement>('#r')!.hidden).toBe(false);
});
