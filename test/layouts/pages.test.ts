import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { makeExtremes } from './fixture/extremes.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { showPage } from './show-page.ts';

const config = JSON.parse(readFileSync(new URL('../.htmlvalidate.json', import.meta.url), 'utf8'));
const validator = new HtmlValidate(new StaticConfigLoader(config));

const CASES = [...makePages(), ...makeExtremes()].map(
  (page, index) => [`${page.kind} (${index}, ${page.url})`, page] as const,
);

describe.each(CASES)('%s', (_, page) => {
  const source = showPage(page, SITE);
  const { document } = parseHTML(source);

  it('is valid', async () => {
    const report = await validator.validateString(source);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('has a policy, and holds no style, no script and no event handler of its own', () => {
    expect(
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toContain("default-src 'none'; script-src 'self'");
    expect([
      ...document.querySelectorAll('style, script:not([src]):not([type="application/ld+json"])'),
    ]).toEqual([]);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name }) => name),
    );
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('links relatively inside the site', () => {
    if (page.kind === 'not-found') return;
    const links = [
      ...document.querySelectorAll(
        'a:not([rel~="external"]), link[rel="stylesheet"], link[rel="alternate"], script[src]',
      ),
    ];
    const addresses = links.map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '');
    const outside = addresses.filter((address) => /^[a-z]+:|^\//i.test(address));
    expect(outside.filter((address) => !address.startsWith('https://example.org/2023/'))).toEqual([]);
  });

  it('has one main headline, a title that fits, and every fragment that it links to', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('title')!.textContent!.length).toBeLessThanOrEqual(70);
    const fragments = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')!.slice(1)),
    );
    expect(fragments.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it('lets a reader move in time', () => {
    const rail = document.querySelector('nav.rail')!;
    expect(rail.querySelectorAll('.rail-list a').length).toBeGreaterThan(1);
    expect(rail.querySelectorAll('[rel="prev"], [rel="next"]')).toHaveLength(
      [page.position.previous, page.position.next].filter(Boolean).length,
    );
  });
});
