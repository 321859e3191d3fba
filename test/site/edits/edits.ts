import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { generateArticle } from '../../../src/bench/generate.ts';
import { listFiles } from '../../../src/tools/disk/list-files.ts';
import type { Random } from '../../../src/tools/random.ts';

/** An archive that is edited at random, with its cache and its site. */
export interface Place {
  readonly content: string;
  readonly cache: string;
  readonly site: string;
  readonly random: Random;
}

const ARTICLES = 24;

const SENTENCES = [
  'Amina Danjuma of the Sahel Development Bank said so.',
  'Mr Danjuma left for Niamey.',
  'The Economic Community of West African States (ECOWAS) met in Abuja on 4 May 2001.',
  'ECOWAS agreed, and so did the African Union.',
  'Nigerien troops were seen near Agadez.',
  'Georg Keler and Georg Keller are one.',
  '[A link](https://example.org) and *a word*.',
];

/** Their names are known from the articles in English. */
const FRENCH = [
  'Selon Amina Danjuma, la Sahel Development Bank est prête.',
  'Hier à Agadez, Georg Keller a vu Danjuma.',
  'La CEDEAO et l’African Union étaient à Abuja.',
];

const DECISIONS = [
  '- merge: Georg Keler into Georg Keller\n',
  '- rename: Niger to Republic of Niger\n',
  '- hide: Lagos\n- note: Niamey is the capital.\n',
  '- merge: nobody into no one\n',
  'this is not: [a list\n',
  '',
];

export const TITLES = ['Archive', 'Another title', 'A third'] as const;

function articlesOf({ content }: Place): readonly string[] {
  return listFiles(content).filter((file) => /\.(?:md|txt)$/.test(file));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function writeArticle({ content }: Place, number: number): void {
  const { path, content: text } = generateArticle(number);
  write(join(content, path), text);
}

/** Lays out an archive to begin with. */
export function layOut(place: Place): void {
  for (let number = 0; number < ARTICLES; number++) writeArticle(place, number * 5);
}

function pickFile(place: Place, folder: string): string | null {
  const files = existsSync(folder) ? listFiles(folder) : [];
  return files.length === 0 ? null : join(folder, place.random.pick(files));
}

function editArticle(place: Place, edit: (text: string) => string): void {
  const files = articlesOf(place);
  if (files.length === 0) return;
  const path = join(place.content, place.random.pick(files));
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

/** What may happen to the files between two builds, by name. */
export const EDITS: Readonly<Record<string, (place: Place) => void>> = {
  nothing: () => {},
  add: (place) => writeArticle(place, place.random.pickNumber(400)),
  'add text': (place) =>
    write(
      join(place.content, `loose/${place.random.pickNumber(9)}.txt`),
      ` date 2001-0${1 + place.random.pickNumber(9)}-04 ${place.random.pick(SENTENCES)}\n\n${place.random.pick(SENTENCES)}\n`,
    ),
  'add in French': (place) =>
    write(
      join(place.content, `fr/${place.random.pickNumber(6)}.md`),
      `---\ntitle: ${place.random.pick(FRENCH)}\ndate: 2001-05-0${1 + place.random.pickNumber(9)}\nlanguage: fr\n---\n${place.random.pick(FRENCH)} ${place.random.pick(FRENCH)}\n`,
    ),
  'add a namesake': (place) =>
    write(
      join(place.content, `briefs/${place.random.pickNumber(6)}.md`),
      `---\ntitle: In brief\ndate: 2001-05-0${1 + place.random.pickNumber(3)}\n---\n${place.random.pick(SENTENCES)}\n\nRelated: In brief\n`,
    ),
  'add what is no article': (place) => write(join(place.content, 'picture.png'), '\u0089PNG\r\n'),
  append: (place) => editArticle(place, (text) => `${text}\n\n${place.random.pick(SENTENCES)}\n`),
  'change a letter': (place) => editArticle(place, (text) => text.replace(/[aeiou](?=[^aeiou]*$)/, 'o')),
  'change the day': (place) =>
    editArticle(place, (text) => text.replace(/^date: (\d{4})-01/m, 'date: $1-02')),
  'lose the date': (place) => editArticle(place, (text) => text.replace(/^date: .*\n/m, '')),
  'change the topic': (place) => editArticle(place, (text) => text.replace(/^tags: .*$/m, 'tags: [Niamey]')),
  empty: (place) => editArticle(place, () => ''),
  delete: (place) => {
    const files = articlesOf(place);
    if (files.length > ARTICLES / 2) rmSync(join(place.content, place.random.pick(files)));
  },
  rename: (place) => {
    const files = articlesOf(place);
    const file = join(place.content, place.random.pick(files));
    renameSync(file, file.replace(/\w+(?=\.\w+$)/, `renamed-${place.random.pickNumber(99)}`));
  },
  swap: (place) => {
    const files = articlesOf(place);
    const [one, other] = [place.random.pick(files), place.random.pick(files)].map((file) =>
      join(place.content, file),
    ) as [string, string];
    const texts = [readFileSync(one, 'utf8'), readFileSync(other, 'utf8')] as const;
    writeFileSync(one, texts[1]);
    writeFileSync(other, texts[0]);
  },
  decide: (place) => write(join(place.content, 'entities.yaml'), place.random.pick(DECISIONS)),
  'take decisions back': (place) => rmSync(join(place.content, 'entities.yaml'), { force: true }),
  'delete the cache': (place) => rmSync(place.cache, { recursive: true, force: true }),
  'cut a file of the cache': (place) => {
    const file = pickFile(place, place.cache);
    if (file !== null) truncateSync(file, place.random.pickNumber(statSync(file).size + 1));
  },
  'flip a bit of the cache': (place) => {
    const file = pickFile(place, place.cache);
    if (file === null) return;
    const bytes = readFileSync(file);
    if (bytes.length === 0) return;
    const at = place.random.pickNumber(bytes.length);
    bytes[at] = bytes[at]! ^ (1 << place.random.pickNumber(8));
    writeFileSync(file, bytes);
  },
  'empty a file of the cache': (place) => {
    const file = pickFile(place, place.cache);
    if (file !== null) writeFileSync(file, 'of another version\n');
  },
  'delete a page': (place) => {
    const file = pickFile(place, place.site);
    if (file !== null && !file.endsWith('.dateline-files')) rmSync(file);
  },
  'write over a page': (place) => {
    const file = pickFile(place, place.site);
    if (file?.endsWith('.html')) writeFileSync(file, 'somebody was here');
  },
  'delete the site': (place) => rmSync(place.site, { recursive: true, force: true }),
  'leave a temporary file in the cache': (place) => {
    if (existsSync(place.cache) && readdirSync(place.cache).length > 0)
      writeFileSync(join(place.cache, 'bodies-0000.blocks.99999'), '{');
  },
};

/** All that may happen, by name: the settings and the code may change, too. */
export const KINDS: readonly string[] = [...Object.keys(EDITS), 'settings', 'code'];
