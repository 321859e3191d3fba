import { expect, test } from 'vitest';
import type { NameForm } from '../../../src/model/model.ts';
import type { Decision } from '../../../src/relate/decisions/decisions.ts';
import { prepareSplits } from '../../../src/relate/decisions/split-names.ts';
import { articleOf } from '../../annotate/article-of.ts';

const place = { path: 'entities.yaml', line: 1, column: 1 };
const split = (name: string, articles: string, as: string): Decision => ({
  kind: 'split',
  name,
  articles,
  as,
  place,
});
const john: NameForm = { text: 'J. Smith', kind: 'person', name: 'John Smith' };

test('an article is asked for once, and only for a name that a split is about', () => {
  const asked: number[] = [];
  const splits = prepareSplits(
    { list: [split('people/John Smith', '2001', 'John Smith (sport)')] },
    (row) => {
      asked.push(row);
      return articleOf(['x'], { date: row === 0 ? '2001-02-03' : '2002-02-03' });
    },
  );
  expect(splits.about({ ...john, name: 'Ann Smith' })).toBeNull();
  expect(splits.about({ ...john, kind: 'organisation' })).toBeNull();
  const about = splits.about(john)!;
  expect([0, 1, 0, 1].map(about)).toEqual(['John Smith (sport)', null, 'John Smith (sport)', null]);
  expect(asked).toEqual([0, 1]);
  expect(splits.unused()).toEqual([]);
});

test('of two that are about one mention the earlier line counts', () => {
  const list = [split('J Smith', '2001', 'First'), split('John Smith', '**', 'Second')];
  const splits = prepareSplits({ list }, (row) =>
    articleOf(['x'], { date: row === 0 ? '2001-02-03' : '2002-02-03' }),
  );
  expect([0, 1].map(splits.about(john)!)).toEqual(['First', 'Second']);
});
