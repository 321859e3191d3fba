import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { CITATION_FORMATS } from '../../src/cite/citation-formats.ts';
import { DATA_FIELDS, LIST_FIELDS } from '../../src/model/data-fields.ts';
import { makeExtremes } from './fixture/extremes.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { showPage } from './show-page.ts';

vi.mock('../../src/words/words-of.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/words/words-of.ts')>();
  const { hideLetters } = await import('./hide-letters.ts');
  const { tag, direction, plural, ...words } = original.wordsOf('en');
  const hidden = { tag, direction, plural, ...(hideLetters(words) as object) };
  return { ...original, wordsOf: () => hidden };
});

const FORMAT_NAMES = Object.values(CITATION_FORMATS).flatMap(({ name }) => name.split('-'));
/** What is the same in every language: the name of a file, of the fields of the data, and of formats. */
const SAME = [
  'entities',
  'yaml',
  ...[DATA_FIELDS, LIST_FIELDS].flatMap((fields) => Object.values(fields).flat()),
  ...FORMAT_NAMES,
];
/** They tell what a page holds, and are not shown. */
const UNSEEN = ['kind', 'section'];
const READ = ['aria-label', 'title', 'alt', 'placeholder'] as const;
const WORD = /\p{Script=Latin}{2,}/gu;

/** Texts of the page that are read or heard. */
function* textsOf(source: string): Iterable<string> {
  const { document } = parseHTML(source);
  for (const element of document.querySelectorAll('body, body *')) {
    // What programs read stands in an attribute of an element that shows nothing.
    if (element.localName === 'script' || element.matches('.Z3988')) continue;
    for (const name of READ) yield element.getAttribute(name) ?? '';
    for (const child of element.childNodes)
      if (child.nodeType === child.TEXT_NODE) yield child.textContent ?? '';
  }
}

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];
const site = {
  ...SITE,
  title: '7',
  description: '7',
};
const pages = [...makePages(() => '7'), ...makeExtremes(() => '7')];

// Whatever a layout says by itself would be in letters still.
it.each(pages.map((page, index) => [page.kind, index, page] as const))(
  'a layout says nothing that is not from words or from the page’s data: %s (%i)',
  (_, __, page) => {
    const known = new Set([
      ...SAME,
      ...wordsIn(JSON.stringify([page, site], (key, value) => (UNSEEN.includes(key) ? null : value))),
    ]);
    const own = [...textsOf(showPage(page, site))].flatMap(wordsIn).filter((word) => !known.has(word));
    expect(own).toEqual([]);
  },
);

it('looks where layouts speak', () => {
  const texts = [...textsOf(showPage(pages[0]!, site))];
  expect(texts.filter((text) => text.includes('ж')).length).toBeGreaterThan(50);
});
