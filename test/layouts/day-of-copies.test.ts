import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { showPage } from './show-page.ts';

it('a day on which one report stands many times tells it once, and leads to each', () => {
  const day = makePages().find((page) => page.kind === 'day')!;
  const [first, ...others] = day.front.map(({ card }) => card);
  const front = [{ card: first!, copies: others }];
  const { document } = parseHTML(showPage({ ...day, front, groups: [], notices: [] }, SITE));
  expect([...document.querySelectorAll('main .card')]).toHaveLength(1);
  const links = [...document.querySelectorAll('main .card-with-copies a')].map((link) => link.textContent);
  expect(links).toHaveLength(1 + others.length);
  expect(links.every((text) => text !== '')).toBe(true);
});
