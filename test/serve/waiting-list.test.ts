import { expect, test } from 'vitest';
import type { Url } from '../../src/model/model.ts';
import { Overtaken } from '../../src/render/first-pages.ts';
import { WaitingList } from '../../src/serve/waiting-list.ts';

const [HOME, ABOUT] = ['index.html', 'about.html'] as Url[] as [Url, Url];

function open() {
  const given: (readonly [Url, string | null])[] = [];
  return { given, list: new WaitingList((url, content) => given.push([url, content])) };
}

test('who asks while a build is to come waits for it; each page is told once', () => {
  const { given, list } = open();
  list.expect();
  list.want(HOME);
  list.want(HOME);
  list.begin(false);
  expect(list.take()).toEqual([HOME]);
  expect(list.take()).toEqual([]);
  list.give(HOME, 'new');
  list.want(ABOUT);
  list.end();
  expect(given).toEqual([
    [HOME, 'new'],
    [ABOUT, null],
  ]);
});

test('where nothing is built nobody waits', () => {
  const { given, list } = open();
  list.want(HOME);
  expect(given).toEqual([[HOME, null]]);
});

test('a build is given up for a later change only where it can be', () => {
  const { list } = open();
  list.begin(false);
  list.overtake();
  expect(list.take()).toEqual([]);
  list.begin(true);
  expect(list.take()).toEqual([]);
  list.overtake();
  expect(() => list.take()).toThrow(Overtaken);
  list.begin(true);
  expect(list.take()).toEqual([]);
});
