import { describe, expect, it } from 'vitest';
import { problemAt } from '../../src/model/problem.ts';
import { dropNamed } from '../../src/pipeline/illustrate-once.ts';

const at = (path: string) => ({ path, line: 1, column: 1 });
const unused = (path: string) =>
  problemAt(at(path), 'info', 'picture/unused', 'no article names this picture.', 'Name it.');
const surplus = problemAt(at('a.md'), 'warning', 'picture/too-many', 'it has too many.', 'Split it.');

describe('dropNamed', () => {
  it('takes back what was said of a picture that an article names', () => {
    const found = { skipped: ['a.jpg', 'b.jpg'], problems: [unused('a.jpg'), unused('b.jpg')] };
    expect(dropNamed(found, new Set(['a.jpg']))).toEqual({ skipped: ['b.jpg'], problems: [unused('b.jpg')] });
  });

  it('does not say that no article names a picture where one names more than are read', () => {
    const { problems } = dropNamed({ skipped: ['b.jpg'], problems: [surplus, unused('b.jpg')] }, new Set());
    expect(problems.map(({ message }) => message)).toEqual([
      'it has too many.',
      'no article names this picture among its first 1000, so it is not in the site.',
    ]);
  });
});
