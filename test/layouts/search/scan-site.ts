import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { FilterName } from '../../../src/search/read/answer.ts';
import { PROJECT } from '../../../src/tools/disk/project.ts';
import { slugify } from '../../../src/tools/text/slug.ts';
import type { ScannedArchive, ScannedArticle } from './scan-engine.ts';

const FILTER_OF: Readonly<Record<string, FilterName>> = {
  people: 'person',
  places: 'place',
  organisations: 'organisation',
};

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly url: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: readonly string[];
}

interface Article {
  readonly url: string;
  readonly headline: string;
  readonly date: string | null;
  readonly language: string;
  readonly byline: readonly string[];
  readonly source: string | null;
  readonly tags: readonly string[];
  readonly entities: readonly { readonly id: string }[];
  readonly text: string;
}

const readLines = <Row>(path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

/** What a scan needs of a built site: its data has it. */
function readArchive(root: string): ScannedArchive {
  const rows = readLines<Article>(join(root, 'data/articles.ndjson'));
  const entities = readLines<Entity>(join(root, 'data/entities.ndjson')).filter(({ url }) => url !== null);
  const known = new Set(entities.map(({ id }) => id));
  const articles = rows.map((row): ScannedArticle => {
    const inSection = (section: string) =>
      row.entities.flatMap(({ id }) => (id.startsWith(`${section}/`) && known.has(id) ? [slugOf(id)] : []));
    return {
      ...{ url: row.url, headline: row.headline, original: row.headline },
      ...{ date: row.date, source: row.source, authors: row.byline },
      ...{ language: row.language === 'en' ? null : row.language, direction: null },
      text: row.text,
      subjects: {
        person: inSection('people'),
        place: inSection('places'),
        organisation: inSection('organisations'),
        topic: row.tags.map((tag) => slugify(tag)),
        source: row.source === null ? [] : [slugify(row.source)],
        author: row.byline.map((author) => slugify(author)),
        story: [],
        language: [row.language],
      },
    };
  });
  const cards = entities.map((entity) => ({
    filter: FILTER_OF[entity.id.slice(0, entity.id.indexOf('/'))]!,
    slug: slugOf(entity.id),
    name: entity.name,
    aliases: entity.aliases,
    url: entity.url!,
    alias: null,
    count: entity.articles.length,
    first: entity.first,
    last: entity.last,
  }));
  return { articles, cards };
}

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Has the search of a built site answered by a scan of its texts. */
export function scanSite(root: string): void {
  const { outputFiles } = buildSync({
    entryPoints: [join(PROJECT, 'test/layouts/search/scanned-search.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    tsconfigRaw: {},
  });
  const archive = JSON.stringify(readArchive(root)).replace(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(
    join(root, 'assets/search.js'),
    `globalThis.scannedArchive = ${archive};\n${outputFiles[0]!.text}`,
  );
}
