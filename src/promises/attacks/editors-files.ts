import { type Attack, letters, repeat, SENTENCE, withFields } from './attack.ts';

/** The one article that there is beside them. */
const ARTICLE = withFields('tags: [Storm]\nsource: Kell Herald', `${SENTENCE} John Smith met Mary Jones.`);
const DEEP = `${'d/'.repeat(60)}x.md`;

function beside(name: string, path: string, write: () => string, at = 'a.md'): Attack {
  return { name, files: () => ({ [at]: ARTICLE, [path]: write() }) };
}

/** `entities.yaml` and settings. */
export const EDITORS_FILE_ATTACKS: readonly Attack[] = [
  beside(
    'a pattern of 60 stars on a deep path',
    'entities.yaml',
    () => `- {split: John Smith, articles: "${'**/'.repeat(60)}y", as: John Smith (b)}\n`,
    DEEP,
  ),
  beside(
    '1,000 patterns of stars',
    'entities.yaml',
    () =>
      repeat(
        1000,
        (at) =>
          `- {split: John Smith, articles: "${'**/*'.repeat(50)}y${at}", as: John Smith (${letters(at)})}\n`,
      ),
    DEEP,
  ),
  beside(
    'stars in a name',
    'entities.yaml',
    () => `- {split: John Smith, articles: "${'*d'.repeat(2000)}", as: John Smith (b)}\n`,
    DEEP,
  ),
  beside('20,000 merges in a chain', 'entities.yaml', () =>
    repeat(17_000, (at) => `- {merge: John S${letters(at)}, into: John S${letters(at + 1)}}\n`),
  ),
  beside('20,000 merges into one', 'entities.yaml', () =>
    repeat(17_000, (at) => `- {merge: John S${letters(at)}, into: John Smith}\n`),
  ),
  beside('20,000 lines that are wrong', 'entities.yaml', () => repeat(20_000, (at) => `- {murge: a${at}}\n`)),
  beside(
    'a map of 16,000 keys for a decision',
    'entities.yaml',
    () => `- {${repeat(16_000, (at) => `k${at}: 1`, ', ')}}\n`,
  ),
  beside('16,000 keys for decisions', 'entities.yaml', () => repeat(16_000, (at) => `k${at}: 1\n`)),
  beside(
    'aliases for decisions',
    'entities.yaml',
    () => `- &a0 [x]\n${repeat(5000, (at) => `- &a${at + 1} [*a${at}, *a${at}]\n`)}`,
  ),
  beside('lists in lists for decisions', 'entities.yaml', () => `${'['.repeat(500_000)}`),
  beside('20,000 decisions on one name', 'entities.yaml', () =>
    repeat(20_000, (at) => `- {rename: John Smith, to: John ${letters(at)}}\n`),
  ),
  beside('2,000 topics in settings', 'dateline.config.json', () =>
    JSON.stringify({
      topics: Object.fromEntries(
        Array.from({ length: 2500 }, (_, at) => [`t${letters(at)}`, { into: `t${letters(at + 1)}` }]),
      ),
    }),
  ),
  beside('2,000 sources in settings', 'dateline.config.json', () =>
    JSON.stringify({
      sources: Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`t${letters(at)}`, `S${at}`])),
    }),
  ),
  beside(
    'settings that are deep',
    'dateline.config.json',
    () => `{"topics": ${'['.repeat(49_000)}${']'.repeat(49_000)}}`,
  ),
  beside('16,000 settings', 'dateline.config.json', () => `{${repeat(8000, (at) => `"k${at}":1`, ',')}}`),
];
