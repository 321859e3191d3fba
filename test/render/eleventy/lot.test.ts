import { expect, test } from 'vitest';
import type { Digest, Url } from '../../../src/model/model.ts';
import type { PlannedPage } from '../../../src/model/pages.ts';
import { packBody, unpackBody } from '../../../src/outline/pack-body.ts';
import { Lot, LotPage } from '../../../src/render/eleventy/lot.ts';

const body = unpackBody(packBody({ text: 'Rain fell.', blocks: [], sentences: [] }));
const planned = {
  kind: 'article',
  url: '2023/08/04/rain.html' as Url,
  body: 'digest' as Digest,
  article: { headline: 'Rain' },
} as unknown as PlannedPage;

test('a page of a lot holds the text of its article only while it is shown', () => {
  const asked: Digest[] = [];
  const page = new LotPage(planned, (digest) => {
    asked.push(digest);
    return body;
  });
  const lot = new Lot();
  lot.fill([page], (each) => each);
  expect(lot).toMatchObject({ article: [page], entity: [] });
  expect(asked).toEqual([]);
  page.open();
  expect(page).toMatchObject({ kind: 'article', article: { headline: 'Rain', text: 'Rain fell.' } });
  expect(page).toMatchObject({ body: undefined });
  page.close();
  expect(page).toMatchObject({ kind: 'article', url: '2023/08/04/rain.html', article: undefined });
  expect(asked).toEqual(['digest']);
});
