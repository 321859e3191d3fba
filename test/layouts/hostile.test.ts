import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html } from '../../layouts/html.ts';
import { showHeadlineLink } from '../../layouts/parts/card.ts';
import { placeOf } from '../../layouts/parts/href.ts';
import { secureJson } from '../../layouts/parts/json-ld.ts';
import { typeset } from '../../layouts/parts/typeset.ts';
import { makeExtremes } from './fixture/extremes.ts';
import { makeCard } from './fixture/lists.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import type { Say } from './fixture/words.ts';
import { showPage } from './show-page.ts';

const OWN = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)</script>',
  '<!-- ',
  ']]>',
  '</title></head><body>',
  '{{ site.title }} {% include "/etc/passwd" %}',
  'javascript:alert(1)',
  '\u202e\u0000\u2028\ufeff',
  '&lt;b&gt;',
] as const;

const SHARED = new URL('../../../shared/hostile/blns.json', import.meta.url);
const hasShared = existsSync(SHARED);
if (!hasShared)
  console.warn('skipped: the naughty strings of ../shared are not here, only our own are tried');

const STRINGS: readonly string[] = [
  ...OWN,
  ...(hasShared
    ? (JSON.parse(readFileSync(SHARED, 'utf8')) as string[]).filter((text) => text.trim().length > 2)
    : []),
];

/** What a page is made of, but for its words: elements in order, with those attributes that no word decides. Words from right to left stand in a `bdi`, what may be a code of shares, `<IBM>`, in a `small`. */
function skeletonOf(source: string): readonly string[] {
  const { document } = parseHTML(source);
  return [...document.querySelectorAll(':not(bdi, small)')].map((element) => {
    const names = [...element.attributes]
      .map(({ name }) => name)
      .filter((name) => name !== 'dir' && name !== 'class');
    return `${element.localName} ${names.sort().join(' ')}`;
  });
}

const showAll = (say: Say): readonly string[] =>
  [...makePages(say), ...makeExtremes(say)].map((page) => showPage(page, SITE));

describe('text that would be markup', () => {
  it('stands in every text of every page without changing what the page is made of', () => {
    let count = 0;
    const plain = showAll(() => `plain ${count++}`).map(skeletonOf);
    let next = 0;
    while (next < STRINGS.length) {
      const pages = showAll(() => STRINGS[next++ % STRINGS.length]!);
      for (const [index, page] of pages.entries()) expect(skeletonOf(page)).toEqual(plain[index]);
    }
  });

  it('is read as it was written', () => {
    const here = placeOf(makePages()[0]!, SITE);
    for (const text of STRINGS) {
      const card = makeCard(0, () => text);
      const { document } = parseHTML(
        html`<!DOCTYPE html><html><body>${showHeadlineLink(card, here)}</body></html>`.value,
      );
      expect(document.querySelector('a')!.textContent).toBe(typeset(text, card.language));
    }
  });
});

it('gives data that cannot end its script, and that reads back as it was', () => {
  const data = { text: OWN };
  const written = secureJson(JSON.stringify(data));
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual(data);
});
