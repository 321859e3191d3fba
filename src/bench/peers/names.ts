import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { list } from './eleventy.ts';
import { WANTED } from './libraries.ts';
import type { Peer } from './peer.ts';

/** As in Dateline, a name has a page from three articles on. */
const recognise = (libraries: string): string => `import { createRequire } from 'node:module';

const nlp = createRequire(${JSON.stringify(join(libraries, 'x.js'))})('compromise');
const KINDS = { people: 'people', places: 'places', organizations: 'organisations' };
const PAGE_FROM = 3;

export default function (config) {
  const slug = (text) => text.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  const found = new Map();
  const pages = new Map();
  const namesOf = (text) => {
    const doc = nlp(text);
    return Object.entries(KINDS).flatMap(([find, section]) =>
      doc[find]().out('array').map((name) => name.replace(/['\u2019]s$|[^\\p{L}\\p{N}]+$/gu, ''))
        .filter((name) => slug(name) !== '-' && slug(name) !== '')
        .map((name) => ({ name, key: section + '/' + slug(name) })));
  };
  config.addCollection('names', (api) => {
    pages.clear();
    for (const article of api.getFilteredByGlob('articles/**/*.md')) {
      const names = new Map(namesOf(article.rawInput).map((name) => [name.key, name]));
      found.set(article.inputPath, [...names.values()]);
      for (const { key } of names.values()) {
        if (!pages.has(key)) pages.set(key, { key, items: [] });
        pages.get(key).items.push(article);
      }
    }
    for (const [key, { items }] of pages) if (items.length < PAGE_FROM) pages.delete(key);
    return [...pages.values()];
  });
  config.addFilter('names', (path) => (found.get(path) ?? []).filter(({ key }) => pages.has(key)));
}
`;

const LINKS = `
<ul>{% for name in page.inputPath | names %}<li><a href="/{{ name.key }}/">{{ name.name }}</a></li>{% endfor %}</ul>`;

/**
 * Plain Eleventy with a page for each person, place and organisation that a recogniser from npm finds in the articles.
 *
 * @param libraries the folder in which it is installed
 */
export function addNames(peer: Peer, libraries: string): Peer {
  return {
    ...peer,
    name: `${peer.name} + compromise ${WANTED.compromise}`,
    layOut(articles, home) {
      peer.layOut(articles, home);
      writeFileSync(join(home, 'more.js'), recognise(libraries));
      writeFileSync(join(home, '_includes/more.njk'), LINKS);
      writeFileSync(join(home, 'names.njk'), list('names', '/{{ group.key }}/'));
    },
  };
}
