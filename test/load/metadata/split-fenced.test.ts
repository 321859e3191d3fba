import { describe, expect, it, test } from 'vitest';
import { findFrontMatter } from '../../../src/load/metadata/front-matter-block.ts';
import { splitFenced } from '../../../src/load/metadata/split-fenced.ts';

describe('gray-matter splits', () => {
  it.each([
    ['a block', '---\ntitle: A\n---\nBody.', 2],
    ['a block of a language', '---toml\ntitle = "A"\n---\nBody.', 2],
    ['an empty block', '---\n---\nBody.', 1],
    ['at the first fence', '---\ntitle: A\n---\nBody.\n---\nEnd.', 2],
    ['nothing that is left open', '---\ntitle: A\n\nBody.', null],
  ])('%s', (_name, text, end) => {
    expect(splitFenced(text.split('\n'), 1, '---')).toBe(end);
  });

  test('TOML between its own fences', () => {
    expect(splitFenced('+++\ntitle = "A"\n---\n+++\nBody.'.split('\n'), 1, '+++')).toBe(3);
  });
});

describe('front matter ends', () => {
  it.each([
    ['where gray-matter says', '---\ntitle: A\ndate: 2023-08-04\n---\nBody.', 4],
    ['with the document', '---\ntitle: A\n...\nBody.\n---\nMore.', 3],
    ['not with a line that begins like a fence', '---\ntitle: A\n---- x\ndate: 2023-08-04\n---\nBody.', 5],
    ['not in a text', '+++\ntitle = "A"\nnote = """\n+++\n"""\n+++\nBody.', 6],
    ['behind many lines', `---\ntitle: A\ntags:\n${'- x\n'.repeat(300)}---\nBody.`, 304],
  ])('%s', (_name, text, bodyLine) => {
    expect(findFrontMatter(text.split('\n'))?.bodyLine).toBe(bodyLine);
  });
});

test('program code is found as such, and no reader of it is looked for', () => {
  const text = '---js\nglobalThis.wasRun = true;\nmodule.exports = { title: "A" };\n---\nBody.';
  expect(findFrontMatter(text.split('\n'))).toMatchObject({ language: 'code', bodyLine: 4 });
  expect('wasRun' in globalThis).toBe(false);
});
