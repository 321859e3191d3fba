import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITE_HEADERS } from '../../../src/plan/make/files/headers.ts';
import { CONTENT_SECURITY_POLICY } from '../../../src/plan/policy.ts';

const README = readFileSync(new URL('../../../src/plan/make/files/README.md', import.meta.url), 'utf8');

/** How each server is told of a header. */
const WRITTEN = {
  nginx: (name: string, value: string) => `  add_header ${name} "${value}" always;`,
  Apache: (name: string, value: string) => `  Header always set ${name} "${value}"`,
  Caddy: (name: string, value: string) => `    ${name} "${value}"`,
};

test.each(Object.entries(WRITTEN))('the recipe for %s sends the headers of the site', (server, write) => {
  const recipe = README.split(`**${server}**`)[1]?.split('```')[1]?.split('\n') ?? [];
  const lines = SITE_HEADERS.map(([name, value]) => write(name, value));
  const sent = recipe.filter((line) => /add_header|Header always set|^ {4}[A-Z][\w-]+ "/.test(line));
  expect(sent).toEqual(lines);
});

test('a page may load what lies in the site, and nothing else', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
  expect(directives.get('default-src')).toBe("'none'");
  const closed = ['default-src', 'object-src', 'base-uri'];
  for (const [name, sources] of directives)
    if (name.endsWith('-src') || closed.includes(name))
      expect(sources, name).toBe(closed.includes(name) ? "'none'" : "'self'");
});
