import { expect, test } from 'vitest';
import type { NameForm } from '../../../src/model/model.ts';
import { replaceMentions } from '../../../src/outline/change/replace-mentions.ts';
import { columnOutlines } from '../../../src/outline/column-outlines.ts';
import { listForms, listOutlines } from '../../../src/outline/read-outlines.ts';
import { outlineAll } from '../../relate/outlined.ts';
import { readLinkedNews } from '../../relate/resolve/linked-news.ts';

const { outlines: NEWS } = outlineAll(readLinkedNews().map(({ annotated }) => annotated));

test('only the rows that are given other mentions have them, and forms that are known keep their numbers', () => {
  const columns = columnOutlines(NEWS);
  const [known] = NEWS[0]!.forms;
  const strange: NameForm = { text: 'Ñ', kind: 'person', name: 'Ñandú', form: 'demonym' };
  const other = {
    forms: [strange, known!, strange],
    starts: [1, 5, 900],
    beside: [0, 3, 63],
    places: ['-?Ñ', null, NEWS[1]!.places.find(Boolean)!],
    descriptions: ['president', null, 'chairman'],
    shareSigns: [null, 'ÑND', null],
  };
  const forms = listForms(columns);
  const changed = replaceMentions(columns, forms, (row) => (row === 2 ? other : null));
  expect(listOutlines(changed)).toStrictEqual(
    NEWS.map((one, row) => (row === 2 ? { ...one, ...other } : one)),
  );
  expect(listForms(changed)).toStrictEqual([...forms, strange]);
});
