import { expect, test } from 'vitest';
import type { Mention } from '../../../../src/model/model.ts';
import { columnOutlines } from '../../../../src/outline/column-outlines.ts';
import type { OutlineColumns } from '../../../../src/outline/columns.ts';
import { listForms, readOutlines } from '../../../../src/outline/read-outlines.ts';
import { undoSlips } from '../../../../src/relate/resolve/read/undo-slips.ts';
import { articleOf } from '../../../annotate/article-of.ts';
import { outlineAll } from '../../outlined.ts';

/** Articles of people, each written `text` or `text>name`. */
function archive(...articles: readonly string[]): OutlineColumns {
  const annotated = articles.map((line) => {
    const mentions = line.split(', ').map((written): Mention => {
      const [text = '', name = text] = written.split('>');
      return { start: 0, end: text.length, text, kind: 'person', name };
    });
    return { article: articleOf([line], {}), mentions, sentences: [] };
  });
  return columnOutlines(outlineAll(annotated).outlines);
}

/** The names of each article, as the columns have them and as the forms beside them do. */
function namesOf(articles: OutlineColumns): readonly string[] {
  const { outlines, forms } = undoSlips(articles);
  expect(listForms(outlines)).toEqual(forms);
  return Array.from({ length: outlines.count }, (_, row) =>
    readOutlines(outlines)(row)
      .forms.map(({ name }) => name)
      .join(', '),
  );
}

test('a full name that other articles write too is no slip of a surname beside it', () => {
  const articles = archive(
    'Donald Regan>Donald Reagan, Reagan>Donald Reagan, Reagan>Donald Reagan',
    'Donald Regan',
  );
  expect(namesOf(articles)).toEqual(['Donald Regan, Reagan, Reagan', 'Donald Regan']);
  expect(undoSlips(articles).formerNames.get('Donald Regan')).toEqual(new Set(['Donald Reagan']));
});

test('one that the archive writes otherwise is a slip', () => {
  const slip = 'Mohamed Bazou>Mohamed Bazoum, Bazoum>Mohamed Bazoum';
  expect(namesOf(archive(slip, 'Mohamed Bazoum'))).toEqual([
    'Mohamed Bazoum, Mohamed Bazoum',
    'Mohamed Bazoum',
  ]);
  expect(namesOf(archive(slip))).toEqual(['Mohamed Bazoum, Mohamed Bazoum']);
});
