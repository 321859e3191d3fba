import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { articleOf } from '../article-of.ts';
import { readMarks, showName } from './marked-names.ts';

const LINES = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test.each(LINES)('%s', (line) => {
  const { text, names } = readMarks(line);
  const { mentions } = annotate(articleOf([text]));
  expect(mentions.map((mention) => showName(mention.text, mention.kind, mention.form))).toEqual(names);
});
