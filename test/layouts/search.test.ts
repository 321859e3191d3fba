import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { packSearchWords } from '../../layouts/words/search-words.ts';
import { LANGUAGES } from '../../src/words/words-of.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { showPage } from './show-page.ts';

const page = makePages().find((each) => each.kind === 'search')!;
const { document } = parseHTML(showPage(page, SITE));

describe('the page of the search', () => {
  it('has its field before any script has come, which asks by the address', () => {
    const form = document.querySelector('form')!;
    expect(form.hasAttribute('hidden')).toBe(false);
    expect(form.getAttribute('method')).toBe('get');
    expect(form.querySelector('#query')!.getAttribute('name')).toBe('q');
  });

  it('says without scripts what there is instead', () => {
    expect(document.querySelector('noscript')!.textContent).toContain('indexes and the calendar');
    expect(document.querySelectorAll('.ways-in a').length).toBeGreaterThan(3);
  });

  it('shows what can be asked, and no filter for which there is nothing to choose yet', () => {
    expect(document.querySelectorAll('#search-tips kbd').length).toBe(4);
    for (const list of document.querySelectorAll('.facet')) expect(list.hasAttribute('hidden')).toBe(true);
  });

  test.each(Object.values(LANGUAGES))('hands its script every text in $tag', (words) => {
    const texts: unknown = JSON.parse(packSearchWords(words));
    const listEmpty = (value: unknown, path: string): readonly string[] => {
      if (typeof value === 'object' && value !== null)
        return Object.entries(value).flatMap(([key, each]) => listEmpty(each, `${path}.${key}`));
      return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? [] : [path];
    };
    // Between groups of figures, a language may have a space.
    expect(listEmpty(texts, '').filter((path) => path !== '.group')).toEqual([]);
  });
});
