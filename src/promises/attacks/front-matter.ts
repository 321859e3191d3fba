import { type Attack, alone, letters, repeat, SENTENCE, withFields } from './attack.ts';

const MB = 1_000_000;

/** Front matter that is long, deep, or refers to itself. */
export const FRONT_MATTER_ATTACKS: readonly Attack[] = [
  alone('aliases of aliases', 'a.md', () =>
    withFields(
      `a0: &a0 [x]\n${repeat(11, (at) => `a${at + 1}: &a${at + 1} [${repeat(10, () => `*a${at}`, ',')}]\n`)}`,
    ),
  ),
  alone('a chain of 8,000 aliases', 'a.md', () =>
    withFields(`k0: &b0 [1]\n${repeat(8000, (at) => `k${at + 1}: &b${at + 1} [*b${at}, *b${at}]\n`)}`),
  ),
  alone('a map of 16,000 keys', 'a.md', () => withFields(repeat(16_000, (at) => `k${at}: 1\n`))),
  alone('a nested map of 16,000 keys', 'a.md', () =>
    withFields(`x:\n${repeat(16_000, (at) => ` k${at}: 1\n`)}`),
  ),
  alone('lists in lists of YAML', 'a.md', () => withFields(`x: ${'['.repeat(90_000)}${']'.repeat(90_000)}`)),
  alone('maps in maps of YAML', 'a.md', () =>
    withFields(`x: ${'{a: '.repeat(40_000)}1${'}'.repeat(40_000)}`),
  ),
  alone('blocks in blocks of YAML', 'a.md', () => withFields(repeat(600, (at) => `${' '.repeat(at)}k:\n`))),
  alone('merged maps', 'a.md', () =>
    withFields(
      `m0: &m0 {a: 1}\n${repeat(4000, (at) => `m${at + 1}: &m${at + 1} {<<: [*m${at}, *m${at}]}\n`)}`,
    ),
  ),
  alone('blanks in a name', 'a.md', () => withFields(`author: a${' '.repeat(40_000)}b`)),
  alone('blanks for a name', 'a.md', () => withFields(`author:${' '.repeat(190_000)}`)),
  alone('quotation marks that do not end', 'a.md', () => withFields(`x: "${'\\"'.repeat(90_000)}`)),
  alone('a block left open of 5 MB', 'a.md', () => `---\ntitle: Storm\n${'key: value\n'.repeat(450_000)}`),
  alone('25,000 topics', 'a.md', () => withFields(`tags: [${repeat(25_000, letters, ',')}]`)),
  alone('topics on lines', 'a.md', () => withFields(`tags:\n${repeat(20_000, (at) => `- t${at}\n`)}`)),
  alone('12,000 authors', 'a.md', () =>
    withFields(`authors: [${repeat(12_000, (at) => `Ann R${letters(at)}`, ',')}]`),
  ),
  alone(
    'authors in one line',
    'a.txt',
    () =>
      `Title: Storm\nDate: 2023-08-04\nAuthor: ${repeat(100_000, (at) => `Ann R${letters(at)}`, ' and ')}\n\n${SENTENCE}\n`,
  ),
  alone(
    'a title of 1 MB',
    'a.txt',
    () => `Title: ${'Storm at sea '.repeat(80_000)}\nDate: 2023-08-04\n\n${SENTENCE}\n`,
  ),
  alone(
    'a byline of 1 MB',
    'a.txt',
    () => `Title: Storm\nDate: 2023-08-04\n\nBy ${'Ann Roe '.repeat(125_000)}\n\n${SENTENCE}\n`,
  ),
  alone(
    'an address of 1 MB',
    'a.txt',
    () => `https://news.example/2023/08/04/${'storm-at-sea-'.repeat(80_000)}\n\n${SENTENCE}\n`,
  ),
  alone(
    '200,000 header lines',
    'a.txt',
    () => `Title: Storm\n${repeat(200_000, (at) => `Key-${at}: x\n`)}\n${SENTENCE}\n`,
  ),
  alone(
    '200,000 keys of TOML',
    'a.md',
    () => `+++\ntitle='Storm'\n${repeat(200_000, (at) => `k${at}=1\n`)}+++\n${SENTENCE}\n`,
  ),
  alone(
    'lists in lists of TOML',
    'a.md',
    () => `+++\na=${'['.repeat(50_000)}${']'.repeat(50_000)}\n+++\n${SENTENCE}\n`,
  ),
  alone(
    '50,000 tables of TOML',
    'a.md',
    () => `+++\n${repeat(50_000, (at) => `[a${at}.b.c.d.e]\nx=1\n`)}+++\n${SENTENCE}\n`,
  ),
  alone(
    '9,000 tables of TOML',
    'a.md',
    () => `+++\n${repeat(9000, (at) => `[a${at}.b.c.d]\nx=1\n`)}+++\n${SENTENCE}\n`,
  ),
  alone('one dotted key of TOML', 'a.md', () => `+++\n${'a.'.repeat(50_000)}a=1\n+++\n${SENTENCE}\n`),
  alone(
    'one dotted heading of TOML',
    'a.md',
    () => `+++\n${repeat(400, (at) => `[${'a.'.repeat(200)}a${at}]\n`)}+++\n${SENTENCE}\n`,
  ),
  alone(
    'JSON for front matter',
    'a.md',
    () => `{"title": "Storm", "x": ${'['.repeat(MB)}${']'.repeat(MB)}}\n\n${SENTENCE}\n`,
  ),
];
