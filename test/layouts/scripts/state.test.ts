import { describe, expect, it, test } from 'vitest';
import { keepTo, readState, toggleFilter, writeState } from '../../../layouts/scripts/search/state.ts';
import type { SubjectCard } from '../../../src/search/read/answer.ts';

describe('the address of a search', () => {
  test.each([
    '',
    '?q=rain',
    '?q=bull+market&person=paul-volcker&person=james-baker&topic=trade',
    '?place=mali&from=1987&to=1987-03-04&sort=newest&page=3',
    '?organisation=d&source=c&author=b&story=a&language=fr',
  ])('%s says all that is asked', (address) => {
    expect(writeState(readState(address))).toBe(address);
  });

  test.each([
    ['?from=yesterday&to=1987-3&sort=best&page=-2'],
    ['?page=1.5&person='],
    ['?__proto__=x&constructor=y'],
    ['?q=%20%20'],
  ])('%s asks for nothing', (address) => {
    expect(writeState(readState(address))).toBe('');
  });

  it('loses no sign of what was typed', () => {
    const text = '“bull market” -oil 50% & more + “é” #1';
    expect(readState(writeState({ ...readState(''), text })).text).toBe(text);
  });
});

it('a filter that is chosen again is taken away, and results begin anew', () => {
  const state = readState('?q=rain&page=3');
  const chosen = toggleFilter(state, 'place', 'mali');
  expect(writeState(chosen)).toBe('?q=rain&place=mali');
  expect(writeState(toggleFilter(chosen, 'place', 'mali'))).toBe('?q=rain');
});

it('who is kept to is no longer looked for by name', () => {
  const card: SubjectCard = {
    filter: 'person',
    ...{ slug: 'paul-volcker', name: 'Paul Volcker', alias: null },
    ...{ url: 'people/paul-volcker.html', count: 3, first: null, last: null },
  };
  expect(writeState(keepTo(readState('?q=Volcker dollar'), card))).toBe('?q=dollar&person=paul-volcker');
  expect(writeState(keepTo(readState('?q=volcker'), card))).toBe('?person=paul-volcker');
});
