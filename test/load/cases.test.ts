/**
 * Inputs as people have them, and what a reader of them would say. A folder below `cases/` is a kind of input;
 * its `right.json` says of each of its files what is right, in the fields that matter.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.ts';
import type { Article, NamedPicture } from '../../src/model/model.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { expectSafeBlocks } from './body/safe-blocks.ts';
import { showBlocks } from './body/show-blocks.ts';

/** What is right of an article. */
interface Right extends Partial<Omit<Article, 'blocks' | 'source' | 'pictures'>> {
  readonly source?: string | null;
  /** One a line: `subheadline 2: Pay and rosters`. */
  readonly blocks?: readonly string[];
  /** Each with its place among the blocks: `0 lead quay.jpg “The quay”`. */
  readonly pictures?: readonly string[];
  /** Words that stand in its text… */
  readonly has?: readonly string[];
  /** …and words that do not. */
  readonly lacks?: readonly string[];
}

/** What is right of a file: its articles, in their order, and the rules of all its problems where they matter. */
interface RightFile {
  readonly articles: readonly Right[];
  readonly problems?: readonly string[];
}

const root = join(import.meta.dirname, 'cases');

describe.each(readdirSync(root).sort())('%s', (kind) => {
  const folder = join(root, kind);
  const right = JSON.parse(readFileSync(join(folder, 'right.json'), 'utf8')) as Record<string, RightFile>;
  const { articles, problems } = load(folder, DEFAULT_SETTINGS);

  it.each(Object.entries(right))('%s', (file, { articles: expected, problems: rules }) => {
    const found = articles.filter((article) => article.path === join(folder, file));
    expect(found.map((article, index) => pickFields(article, expected[index] ?? {}))).toEqual(expected);
    found.forEach(expectSafeBody);
    if (rules !== undefined)
      expect(problems.filter(({ path }) => path === join(folder, file)).map(({ rule }) => rule)).toEqual(
        rules,
      );
  });

  it('has no file of which nothing is said', () => {
    const read = [...articles, ...problems].map(({ path }) => path);
    const known = [...Object.keys(right), 'right.json'].map((file) => join(folder, file));
    expect(read.filter((path) => !known.includes(path))).toEqual([]);
  });
});

/** Of an article, the fields that something is said of. */
function pickFields(article: Article, expected: Right): Right {
  const fields = {
    ...article,
    source: article.source?.name ?? null,
    blocks: showBlocks(article),
    pictures: article.pictures.map(showPicture),
    has: expected.has?.filter((words) => article.text.includes(words)),
    lacks: expected.lacks?.filter((words) => !article.text.includes(words)),
  };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(expected, name)));
}

function showPicture({ at, isCaptioned, role, sources, alt }: NamedPicture): string {
  return `${at}${isCaptioned ? ' captioned' : ''} ${role} ${sources.join(' ')} “${alt}”`;
}

function expectSafeBody({ headline, headlineDerived, text, blocks }: Article): void {
  const bodyStart = headlineDerived ? 0 : headline.length + 2;
  const body = blocks.map((block) => ({
    ...block,
    start: block.start - bodyStart,
    end: block.end - bodyStart,
    pieces: block.pieces.map((piece) =>
      piece.kind === 'run' ? { ...piece, start: piece.start - bodyStart, end: piece.end - bodyStart } : piece,
    ),
  }));
  expectSafeBlocks(text.slice(bodyStart), body);
}
