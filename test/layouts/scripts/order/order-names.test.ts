import { parseHTML } from 'linkedom';
import { beforeEach, expect, it, vi } from 'vitest';
import { orderNames } from '../../../../layouts/scripts/page/order/order-names.ts';

let document: Document;

beforeEach(() => {
  ({ document } = parseHTML(`<html><body><main><div class="name-order" hidden>
<button aria-pressed="true">A–Z</button> <button aria-pressed="false">By number of articles</button></div>
<section class="letter" id="b"><ul class="entries"><li>Bo <span class="number">12</span></li>
<li>Bush <span class="number">1,204</span></li></ul>
<details class="rare-names"><ul class="entries"><li>Burt <a class="entry-article">One</a> <a class="entry-article">Two</a></li></ul></details></section>
<section class="letter" id="c"><ul class="entries"><li>Carr <span class="number">١٣</span></li></ul></section></main></body></html>`) as unknown as {
    document: Document;
  });
  vi.stubGlobal('document', document);
  orderNames(document.querySelector('.name-order')!);
});

/** The names as they stand, and whether letters are left out. */
const look = () => [
  [...document.querySelectorAll('.entries > li')].map(({ firstChild }) => firstChild!.textContent!.trim()),
  document.querySelector('main')!.hasAttribute('data-by-size'),
];

function press(button: string): void {
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  document.querySelector(button)!.dispatchEvent(new Event('click'));
}

it('is there where scripts run, and leaves the names as they are', () => {
  expect(document.querySelector<HTMLElement>('.name-order')!.hidden).toBe(false);
  expect(look()).toEqual([['Bo', 'Bush', 'Burt', 'Carr'], false]);
});

it('has those in most articles first, and each below its letter again', () => {
  press('button + button');
  expect(look()).toEqual([['Bush', 'Carr', 'Bo', 'Burt'], true]);
  press('button');
  expect(look()).toEqual([['Bo', 'Bush', 'Burt', 'Carr'], false]);
  expect(document.querySelector('#b')!.querySelectorAll('li').length).toBe(3);
});
