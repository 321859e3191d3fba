import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from '../../tools/disk/project.ts';
import type { Peer } from './peer.ts';

const SETTINGS = `import more from './more.js';

export default function (config) {
  config.setQuietMode(true);
  config.addPlugin(more);
  const groupBy = (articles, keyOf) => {
    const groups = new Map();
    for (const article of articles)
      for (const key of keyOf(article)) {
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(article);
      }
    return [...groups].map(([key, items]) => ({ key, items }));
  };
  const dated = (api) => api.getFilteredByGlob('articles/**/*.md');
  const day = (article) => article.date.toISOString().slice(0, 10).replaceAll('-', '/');
  config.addCollection('periods', (api) =>
    [4, 7, 10].flatMap((length) => groupBy(dated(api), (article) => [day(article).slice(0, length)])));
  config.addCollection('topics', (api) => groupBy(dated(api), (article) => article.data.tags ?? []));
  config.addCollection('latest', (api) => dated(api).slice(-50).reverse());
  config.addFilter('slug', (text) => String(text).replace(/[^a-z0-9]+/gi, '-'));
  return { dir: { input: '.', output: 'public' }, markdownTemplateEngine: false };
}
`;

const BASE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><header><a href="/">Archive</a></header><main>{{ content | safe }}</main></body>
</html>
`;

const ARTICLE = `---
layout: base.njk
---
<article><h1>{{ title }}</h1><time>{{ page.date.toISOString() }}</time>
{{ content | safe }}
<ul>{% for tag in tags %}<li><a href="/topics/{{ tag | slug }}/">{{ tag }}</a></li>{% endfor %}</ul>{% include "more.njk" %}</article>
`;

export const list = (data: string, address: string): string => `---
layout: base.njk
pagination: { data: collections.${data}, size: 1, alias: group }
permalink: "${address}"
---
<h1>{{ group.key }}</h1>
<ul>{% for article in group.items %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul>
`;

const HOME = `---
layout: base.njk
title: Archive
---
<ul>{% for article in collections.latest %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul>
`;

/** Plain Eleventy, a template for each article, as most of its sites are made. */
export function findEleventy(): Peer {
  const folder = join(PROJECT, 'node_modules/@11ty/eleventy');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const commands = [[process.execPath, join(folder, 'cmd.cjs'), '--quiet']];
  return { name: `Eleventy ${version}`, largest: 5000, layOut, commands, content: 'articles' };
}

function layOut(articles: string, home: string): void {
  cpSync(articles, join(home, 'articles'), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(home, 'node_modules'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  write('package.json', '{ "type": "module" }\n');
  write('eleventy.config.js', SETTINGS);
  write('articles/articles.json', '{ "layout": "article.njk" }\n');
  write('_includes/base.njk', BASE);
  write('_includes/article.njk', ARTICLE);
  // For what adds to it.
  write('more.js', 'export default () => {};\n');
  write('_includes/more.njk', '');
  write('periods.njk', list('periods', '/{{ group.key }}/'));
  write('topics.njk', list('topics', '/topics/{{ group.key | slug }}/'));
  write('index.njk', HOME);
}
