import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeShared, sharedPath } from './shared.ts';
import { loadFiles } from './site.ts';

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(sharedPath(path), 'utf8')) as T;
}

/** Ways to put a string into an article: as headline in well made and in careless front matter, as lead, as all of it. */
const ways: readonly ((text: string) => readonly [string, string])[] = [
  (text) => ['quoted.md', `---\ntitle: ${JSON.stringify(text)}\ndate: 2023-08-04\n---\n${text}\n\nEnd.`],
  (text) => ['raw.md', `---\ntitle: ${text}\ndate: 2023-08-04\n---\n${text}\n\nEnd.`],
  (text) => ['dated.txt', ` date 2023-08-04 ${text}\n\nEnd.`],
  (text) => ['whole.md', `${text}\n\nEnd.`],
];

function checkAll(files: readonly (readonly [string, string])[]): void {
  const loaded = loadFiles(
    Object.fromEntries(files.map(([name, content], index) => [`${index}/${name}`, content])),
  );
  const left = new Set(
    loaded.problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  );
  expect([...left].filter((rule) => rule !== 'front-matter/broken')).toEqual([]);
  expect(loaded.skipped.length).toBeLessThan(files.length / 500);
  for (const { headline, text, blocks } of loaded.articles) {
    expect(headline).not.toMatch(/[\x00-\x1F\x7F-\x9F\u202A-\u202E]|^\s|\s$|^$/);
    expect(text).not.toMatch(/[\x00-\x08\x0B\x0E-\x1F\u202A-\u202E]/);
    expect(blocks.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
  }
}

describeShared('naughty strings', 'hostile/blns.json', () => {
  it('are only text', () => {
    const strings = readJson<string[]>('hostile/blns.json');
    checkAll(strings.flatMap((text) => ways.map((write) => write(text))));
  });
});

describeShared('ways to run a script', 'hostile/xss-vectors.json', () => {
  it('are only text', () => {
    const strings = readJson<{ s: string }[]>('hostile/xss-vectors.json').map(({ s }) => s);
    checkAll(strings.map((text, index) => ways[index % ways.length]?.(text) ?? ['x', text]));
  });
});
