import { parseHTML } from 'linkedom';
import { beforeEach, expect, it, vi } from 'vitest';
import { orderList } from '../../../../layouts/scripts/page/order/order-list.ts';

let document: Document;

const open = (articles: string): void => {
  ({ document } = parseHTML(`<html><body><main><div class="list-order" hidden>
<button aria-pressed="true">What mattered</button> <button>By what mattered</button> <button>By time</button></div>
<section id="greatest" class="listing-section"><ol class="listing"><li class="listed">One</li></ol></section>
<div class="listing-folds">${articles}</div></main></body></html>`) as unknown as { document: Document });
  vi.stubGlobal('document', document);
  orderList(document.querySelector('.list-order')!);
};

beforeEach(() =>
  open(`<details class="listing-fold"><ol id="in-a"><li class="listed" data-rank="3">Three</li>
<li class="listed" data-rank="1">One</li></ol></details>
<details class="listing-fold"><ol id="in-b"><li class="listed" data-rank="2">Two</li></ol></details>`),
);

/** What is pressed, whether what mattered is shown, how many folds are open, and the articles outside of them. */
const look = () => [
  document.querySelector('[aria-pressed="true"]')!.textContent,
  !document.querySelector<HTMLElement>('#greatest')!.hidden,
  document.querySelectorAll('details[open]').length,
  [...document.querySelectorAll('.list-by-weight > li')].map(({ textContent }) => textContent),
];

function press(place: number): void {
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  document.querySelectorAll('button')[place]!.dispatchEvent(new Event('click'));
}

it('is there where scripts run, and leaves the list as it is', () => {
  expect(document.querySelector<HTMLElement>('.list-order')!.hidden).toBe(false);
  expect(look()).toEqual(['What mattered', true, 0, []]);
});

it('has the list run by time alone, and back', () => {
  press(2);
  expect(look()).toEqual(['By time', false, 2, []]);
  press(0);
  expect(look()).toEqual(['What mattered', true, 0, []]);
});

it('has all of the list run by what mattered, and back', () => {
  press(1);
  expect(look()).toEqual(['By what mattered', false, 0, ['One', 'Two', 'Three']]);
  expect(document.querySelector('main')!.hasAttribute('data-by-weight')).toBe(true);
  press(2);
  expect(look()).toEqual(['By time', false, 2, []]);
  expect(document.querySelector('main')!.hasAttribute('data-by-weight')).toBe(false);
  expect(document.querySelector('#in-a')!.textContent).toMatch(/Three\s*One/);
});
