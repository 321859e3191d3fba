import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { ArticleId } from '../../src/model/model.ts';
import { digestArchive, keepArchive, recallArchive } from '../../src/pipeline/archive-memory.ts';
import { NO_DECISIONS } from '../../src/relate/decisions/decisions.ts';
import { readDecisions } from '../../src/relate/decisions/read-decisions.ts';
import { readArchive } from '../../src/relate/read-archive.ts';
import { relate } from '../../src/relate/relate.ts';
import { articleOf } from '../annotate/article-of.ts';
import { outlineAll } from '../relate/outlined.ts';
import { readLinkedNews } from '../relate/resolve/linked-news.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'dateline-archive-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const FRENCH = articleOf(['Hier Shimon Peres a parlé.'], { id: 'fr.txt', language: 'fr' });
const { outlines, readBody } = outlineAll([
  // Its own annotation found nothing: the archive knows better.
  { ...annotate(FRENCH), mentions: [] },
  ...readLinkedNews().map(({ annotated }) => annotated),
]);
const ARCHIVE = readArchive(relate(outlines, NO_DECISIONS, readBody));
const INPUTS = digestArchive(outlines, NO_DECISIONS);

test('an archive that was kept is the same when it is recalled', () => {
  keepArchive(cache, INPUTS, outlines, ARCHIVE);
  expect(recallArchive(cache, INPUTS, outlines)).toEqual(ARCHIVE);
  const french = ARCHIVE.articles.find(({ article }) => article.id === FRENCH.id);
  expect(french?.forms).toHaveLength(1);
});

test('one that was made from other articles, or by other decisions, is not recalled', () => {
  keepArchive(cache, INPUTS, outlines, ARCHIVE);
  const [first, ...others] = outlines;
  const moved = [{ ...first!, article: { ...first!.article, id: 'x.txt' as ArticleId } }, ...others];
  const { decisions } = readDecisions('- {hide: Tripoli}', 'entities.yaml');
  for (const inputs of [
    digestArchive(others, NO_DECISIONS),
    digestArchive(moved, NO_DECISIONS),
    digestArchive(outlines, decisions),
  ])
    expect(recallArchive(cache, inputs, outlines)).toBeNull();
});

test('one that is damaged is not recalled, and none is none', () => {
  expect(recallArchive(cache, INPUTS, outlines)).toBeNull();
  keepArchive(cache, INPUTS, outlines, ARCHIVE);
  const path = join(cache, 'archive.ndjson');
  const kept = readFileSync(path, 'utf8');
  for (const damaged of [kept.replace('Gaddafi', 'Gaddafy'), kept.slice(0, -1), '']) {
    writeFileSync(path, damaged);
    expect(recallArchive(cache, INPUTS, outlines)).toBeNull();
  }
});
