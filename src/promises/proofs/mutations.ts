/**
 * Nothing is lost silently, one bad file harms only itself, and no article runs anything at build time: of articles
 * changed at random, from fixed seeds, each is in the site or in the report; those beside them stay as they are.
 *
 * Articles to try may be given, `-- 1000`; else 10,000.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { listFiles } from '../../tools/disk/list-files.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { createRandom, type Random } from '../../tools/random.ts';
import { Findings } from '../findings.ts';
import { layFile, openHome, readArticleRows, type Trial, tryBuild } from '../trial.ts';

const ALL = 10_000;
const AT_ONCE = 500;
const CONTENT = join(PROJECT, 'content');
const TEXTS = /\.(?:md|txt|html)$/;

/** Articles that nobody changes. */
const CONTROLS = new Map(
  ['One', 'Two', 'Three'].map((word, at) => [
    `control/${word}.md`,
    `---\ntitle: Control ${word}\ndate: 2023-08-0${at + 1}\n---\nAnn Lee of Greenpeace spoke in Agadez, number ${word}.\n`,
  ]),
);

/** What parsers stumble over, and what would run where something ran it. */
const PIECES = [
  ...[
    '---\n',
    '+++\n',
    '---js\n',
    '---json\n',
    '{',
    '[',
    '<',
    '>',
    '"',
    "'",
    '`',
    '\0',
    '\r',
    '\u2028',
    '\uFEFF',
    '\uD800',
  ],
  ...[
    '{{ 7 * 7 }}',
    '{% include "/etc/passwd" %}',
    '<%= process.exit(9) %>',
    `$\{process.exit(9)}`,
    '!!js/function "x"',
  ],
  ...[
    "---js\nrequire('node:fs').writeFileSync(process.env.MARKER, 'ran')\n---\n",
    '<script>process.exit(9)</script>',
  ],
  ...[
    '&a [*a]',
    '*a',
    '<<: *a',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&#0;',
    '&#x110000;',
    '<table><tr><td>',
    '</article>',
  ],
  ...[
    'title: ',
    'date: ',
    'date: 2023-99-99\n',
    'permalink: ../../../../x\n',
    '__proto__: x\n',
    'constructor: x\n',
    'draft: true\n',
  ],
  ...[
    '# ',
    '> '.repeat(40),
    '- '.repeat(40),
    '![](../../secret.txt)',
    '[a](javascript:alert(1))',
    '\u202E',
    '\u200B',
    '\u0301'.repeat(50),
  ],
];

const NAMES = [
  'é',
  '文',
  'a b',
  '%2e%2e',
  '..x',
  '#',
  '?',
  '&',
  "'",
  '"',
  '\\',
  'CON',
  '.hidden',
  '_x',
  '-x',
  'index',
  '404',
];

/** One to eight changes: bytes flipped, pieces put in, parts taken out, doubled, or brought from elsewhere. */
function mutate(bytes: Buffer, others: readonly Buffer[], random: Random): Buffer {
  let changed = bytes;
  for (let times = 1 + random.pickNumber(8); times > 0; times--) {
    const at = random.pickNumber(changed.length + 1);
    const [before, after] = [changed.subarray(0, at), changed.subarray(at)];
    const other = random.pick(others);
    changed = random.pick([
      () => Buffer.concat([before, Buffer.from([random.pickNumber(256)]), after.subarray(1)]),
      () => Buffer.concat([before, Buffer.from(random.pick(PIECES)), after]),
      () => Buffer.concat([before, after.subarray(random.pickNumber(200))]),
      () => Buffer.concat([before, after.subarray(0, random.pickNumber(300)), after]),
      () => Buffer.concat([before, other.subarray(random.pickNumber(other.length))]),
      () => before,
    ])();
  }
  return changed;
}

function judge(file: string, { answer }: Trial, shown: ReadonlySet<string>): string | null {
  if (answer === null) return 'the build broke off';
  const path = `content/${file}`;
  const isReported = answer.problems.some((problem) => problem.path === path);
  return shown.has(file) || isReported ? null : 'neither in the site nor in the report';
}

const count = Number(process.argv[2] ?? ALL);
const sources = listFiles(CONTENT).filter((file) => TEXTS.test(file));
const texts = sources.map((file) => readFileSync(join(CONTENT, file)));
const random = createRandom(2311);
const findings = new Findings();
for (let from = 0; from < count; from += AT_ONCE) {
  const home = openHome('mutations');
  const files: string[] = [];
  for (let at = from; at < Math.min(count, from + AT_ONCE); at++) {
    const source = random.pickNumber(texts.length);
    const name = random.pickNumber(10) === 0 ? `${random.pick(NAMES)}-${at}` : `${at}`;
    const file = `${at % 7}/${name}${extname(sources[source]!)}`;
    files.push(file);
    layFile(join(home, 'content'), file, mutate(texts[source]!, texts, random));
  }
  for (const [file, text] of CONTROLS) layFile(join(home, 'content'), file, text);
  const trial = tryBuild(home, { env: { MARKER: join(home, 'ran') } });
  const articles = readArticleRows(trial.site);
  const shown = new Set(articles.map(({ file }) => file.path));
  for (const file of files) findings.add(`${from} ${file}`, judge(file, trial, shown));
  findings.add(
    `${from}, the build`,
    trial.code === 0 ? null : `it ended with ${trial.code}: ${trial.stderr.slice(-500)}`,
  );
  findings.add(`${from}, code of articles`, existsSync(join(home, 'ran')) ? 'it was run' : null);
  for (const [file, text] of CONTROLS) {
    const row = articles.find((article) => article.file.path === file);
    const isWhole =
      row !== undefined &&
      text.includes(row.headline) &&
      text.trimEnd().endsWith(row.text.split('\n\n')[1] ?? ' ');
    findings.add(
      `${from} ${file}, which nobody changed`,
      isWhole ? null : `it became ${JSON.stringify(row ?? null)}`,
    );
  }
}
findings.end();
