import { parseHTML } from 'linkedom';
import { beforeEach, expect, it, vi } from 'vitest';
import { orderList } from '../../../../layouts/scripts/page/order/order-list.ts';

let document: Document;
const [WEIGHT, TIME] = ['.list-order button', '.list-order button + button'];

beforeEach(() => {
  ({ document } = parseHTML(`<html><body><p class="list-order" hidden>
<button aria-pressed="true">What mattered</button><button aria-pressed="false">All articles by time</button></p>
<section id="greatest"></section>
<details class="listing-fold"></details><details class="listing-fold"></details></body></html>`) as unknown as {
    document: Document;
  });
  vi.stubGlobal('document', document);
  orderList(document.querySelector('.list-order')!);
});

/** What is pressed, whether what mattered is shown, and how many folds are open. */
const look = () => [
  document.querySelector('[aria-pressed="true"]')!.textContent,
  !document.querySelector<HTMLElement>('#greatest')!.hidden,
  document.querySelectorAll('details[open]').length,
];

function press(button: string): void {
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  document.querySelector(button)!.dispatchEvent(new Event('click'));
}

it('is there where scripts run, and leaves the list as it is', () => {
  expect(document.querySelector<HTMLElement>('.list-order')!.hidden).toBe(false);
  expect(look()).toEqual(['What mattered', true, 0]);
});

it('has the list run by time alone, and back', () => {
  press(TIME!);
  expect(look()).toEqual(['All articles by time', false, 2]);
  press(WEIGHT!);
  expect(look()).toEqual(['What mattered', true, 0]);
});
