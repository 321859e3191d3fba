/**
 * No disguise: of characters that show nothing, or turn the direction in which others are read, none comes to a page,
 * whichever field, own file or file's name it stands in, and however it is written; and each is told of.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../tools/disk/list-files.ts';
import { decodeReferences } from '../../tools/text/character-references.ts';
import { DISGUISING } from '../disguising-characters.ts';
import { Findings } from '../findings.ts';
import { layFile, openHome, tryBuild } from '../trial.ts';

/** How a character is written: as it is, as an escape of JSON and YAML, as a reference of pages. */
const WRITINGS = {
  raw: (point: number) => String.fromCodePoint(point),
  escaped: (point: number) =>
    JSON.stringify(String.fromCodePoint(point))
      .slice(1, -1)
      .replace(/[^\\\w]/gu, escapeUnit),
  reference: (point: number) => `&#x${point.toString(16)};`,
} as const;
type Writing = keyof typeof WRITINGS;

/** What a field may not hold raw: YAML and JSON have no controls, and no noncharacters. */
function escapeUnit(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}

const ARTICLES = 'content';
const home = openHome('disguise');
const write = (name: string, text: string) => layFile(join(home, ARTICLES), name, text);

const characters = Object.entries(DISGUISING).map(([name, point], at) => ({ name, point, at }));
/** A word of its own for each character and field, with the character in it. */
const word = (field: string, at: number, sign: string) => `Q${field}x${sign}y${at}q`;

const decisions: string[] = [];
const sources: [string, string][] = [];
for (const { point, at } of characters) {
  const raw = WRITINGS.raw(point);
  const escaped = WRITINGS.escaped(point);
  const reference = WRITINGS.reference(point);
  const fields = (sign: string, writing: Writing) =>
    ['title: "Ferry HEAD sails"', 'author: "Ann BY"', 'source: "The PAPER"', 'tags: ["TAG", "Ships"]']
      .map((line) => line.replace(/HEAD|BY|PAPER|TAG/, (field) => word(writing + field, at, sign)))
      .join('\n');
  const body = (sign: string, writing: Writing) =>
    `Mr Abel ${word(`${writing}NAME`, at, sign)} spoke in Niger.\n\nAbel ${word(`${writing}NAME`, at, sign)} said more.`;
  for (const [writing, sign] of Object.entries({ raw, escaped, reference }) as [Writing, string][]) {
    const text = body(writing === 'escaped' ? reference : sign, writing);
    write(`${at}-${writing}.md`, `---\n${fields(sign, writing)}\ndate: 2023-08-04\n---\n${text}\n`);
    if (writing !== 'escaped')
      write(
        `${at}-${writing}.html`,
        `<title>${word(`${writing}PAGE`, at, sign)} sails</title><meta name="date" content="2023-08-04"><article><h1>${word(`${writing}PAGE`, at, sign)} sails</h1><p>${text}</p></article>`,
      );
    if (writing !== 'escaped') write(`${at}-${writing}.txt`, `Date: 2023-08-05\n\n${text}\n`);
  }
  decisions.push(`- {note: Niger${at}, text: "${word('NOTE', at, escaped)}"}`);
  decisions.push(`- {rename: Town${at}, to: "${word('ENTITY', at, escaped)}"}`);
  write(
    `${at}-town.md`,
    `---\ntitle: Town\ndate: 2023-08-06\n---\nMr Town${at} and Mr Niger${at} met in Paris.\n`,
  );
  sources.push([`Source${at}`, word('LABEL', at, raw)]);
  write(`${at}-source.md`, `---\ntitle: Of a source\ndate: 2023-08-06\nsource: Source${at}\n---\nText.\n`);
  // Names of files hold no null.
  if (point > 0) write(`2023-08-07 Ferry ${word('FILE', at, raw)} sails.md`, 'Text.\n');
}
const all = characters.map(({ point }) => WRITINGS.raw(point)).filter((sign) => !/\p{Cc}/u.test(sign));
write('entities.yaml', decisions.join('\n'));
write(
  'dateline.config.json',
  JSON.stringify({
    title: `The Q${all.join('')}q`,
    description: `About Q${all.join('')}q.`,
    sources: Object.fromEntries(sources.filter(([, label]) => !/\p{Cc}/u.test(label))),
  }),
);

const { code, stderr, answer, site } = tryBuild(home);
const findings = new Findings();
findings.add('the build', code === 0 ? null : `it ended with ${code}: ${stderr}`);
const { problems } = answer!;
const told = new Map<string, number>();
for (const { path, rule } of problems)
  if (rule === 'text/invisible' || rule === 'text/direction') {
    const key = `${path} ${rule}`;
    told.set(key, (told.get(key) ?? 0) + 1);
  }

/** Of every file of the site, the words that were written above, as a reader sees them. */
const shown = new Map<string, Set<string>>();
for (const path of listFiles(site)) {
  if (!/\.(?:html|xml|json|ndjson|txt|bib|ris)$/.test(path)) continue;
  // Which file an article is from is told as it is.
  const written = readFileSync(join(site, path), 'utf8').replace(/"(?:id|path)":"[^"]{0,500}"/g, '');
  const text = decodeReferences(written).replace(/\\u([0-9a-f]{4})/gi, (_, unit) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
  for (const [found, key] of text.matchAll(/Q([A-Za-z]{3,20})x.{0,3}y\d{1,3}q/gu)) {
    const words = shown.get(key!) ?? new Set();
    shown.set(key!, words.add(found));
  }
  for (const { point, name } of characters) {
    const sign = String.fromCodePoint(point);
    if (new RegExp(`[A-Za-z]${sign === '\0' ? '\\x00' : sign}[A-Za-z]`, 'u').test(text))
      findings.add(`${name} in ${path}`, 'it stands between letters');
  }
}
for (const [field, words] of shown)
  for (const found of words)
    findings.add(
      `${field} ${JSON.stringify(found)}`,
      /^Q\w+x[ \uFFFD›]?y\d+q$/.test(found) ? null : 'more than letters',
    );
const fields = ['HEAD', 'BY', 'PAPER', 'TAG', 'NAME', 'PAGE'];
for (const field of ['NOTE', 'ENTITY', 'LABEL', 'FILE', ...fields.map((each) => `raw${each}`)])
  findings.add(
    `${field} is in the site`,
    (shown.get(field)?.size ?? 0) > 20 ? null : `${shown.get(field)?.size} words of it are`,
  );

for (const { name, at } of characters)
  for (const file of [
    `${at}-raw.md`,
    `${at}-escaped.md`,
    `${at}-reference.md`,
    `${at}-raw.txt`,
    `${at}-reference.html`,
  ]) {
    const kinds = ['text/invisible', 'text/direction'].map(
      (rule) => told.get(`${ARTICLES}/${file} ${rule}`) ?? 0,
    );
    const isOnce = kinds[0]! + kinds[1]! === 1;
    findings.add(`${name} in ${file} is told`, isOnce ? null : `told ${kinds[0]! + kinds[1]!} times`);
  }
for (const file of ['entities.yaml', 'dateline.config.json'])
  for (const rule of ['text/invisible', 'text/direction'])
    findings.add(
      `${file} ${rule} is told`,
      told.get(`${ARTICLES}/${file} ${rule}`) === 1 ? null : 'not once',
    );
findings.end();
