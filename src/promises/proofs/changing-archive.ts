/**
 * A large archive that is changed, moved and cut off while it is built: what nobody touched is in the site, nothing is
 * shown that nobody wrote, a site is whole or is not there, and the build after all of it is what a clean one gives.
 * A number behind the command is how many articles there are.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SUMS } from '../../publish/manifest.ts';
import { sumFile } from '../../tools/disk/sum-file.ts';
import { createRandom } from '../../tools/random.ts';
import { readOwnSums, verifySite } from '../../verify/verify-site.ts';
import { Findings } from '../findings.ts';
import { digestFolder, openHome, QUIET_BUILD, readArticleRows, tellDifference, tryBuild } from '../trial.ts';

const ARTICLES = Number(process.argv[2] ?? 10_000);
const A_FOLDER = 500;
/** Milliseconds between two changes. */
const PAUSE = 20;
const PEOPLE = ['Ann Lee', 'Mohamed Bazoum', 'Marcus Hale', 'Joanna Reed', 'Pierre Dumont'];
const PLACES = ['Niamey', 'Paris', 'Accra', 'Lisbon', 'Ottawa', 'Jakarta'];

const home = openHome('changing');
const content = join(home, 'content');
const random = createRandom(100_000);
const findings = new Findings();

/** What is written of each article, by its number: the versions that it had. */
const written = new Map<number, Set<string>>();
/** Where each article is, by its number. */
const places = new Map<number, string>();
const touched = new Set<number>();

function write(number: number, path: string, version: number): void {
  const [person, place] = [PEOPLE[number % PEOPLE.length], PLACES[number % PLACES.length]];
  const body = `${person} spoke in ${place} about ferry ${number}, which was late for the ${version}th time.`;
  const day = new Date(Date.UTC(2000 + (number % 24), number % 12, (number % 28) + 1));
  const text = `---\ntitle: Ferry ${number}\ndate: ${day.toISOString().slice(0, 10)}\n---\n${body}\n`;
  mkdirSync(dirname(join(content, path)), { recursive: true });
  // As editors do: whoever reads it finds one version or the other.
  writeFileSync(join(home, 'written'), text);
  renameSync(join(home, 'written'), join(content, path));
  places.set(number, path);
  written.set(number, (written.get(number) ?? new Set()).add(body));
}

const placeOf = (number: number) => `${Math.floor(number / A_FOLDER)}/${number}.md`;

/** What somebody may do in the meantime. */
function changeSomething(step: number): void {
  const number = random.pickNumber(places.size);
  const path = places.get(number);
  touched.add(number);
  random.pick([
    () => path !== undefined && write(number, path, step),
    () => {
      touched.add(ARTICLES + step);
      write(ARTICLES + step, `new/${step}.md`, 0);
    },
    () => {
      if (path !== undefined) rmSync(join(content, path));
      places.delete(number);
    },
    () => {
      if (path === undefined) return;
      mkdirSync(join(content, 'moved'), { recursive: true });
      renameSync(join(content, path), join(content, `moved/${number}.md`));
      places.set(number, `moved/${number}.md`);
    },
  ])();
}

/** Moves a folder of articles to another name. */
function moveFolder(from: number): void {
  renameSync(join(content, String(from)), join(content, `away-${from}`));
  for (const [number, path] of places)
    if (dirname(path) === String(from)) {
      touched.add(number);
      places.set(number, path.replace(/^/, 'away-'));
    }
}

function start(): { readonly child: ChildProcess; readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, QUIET_BUILD, { cwd: home, stdio: 'ignore' });
  return { child, ended: new Promise((resolve) => child.once('close', resolve)) };
}

/** What a site lacks of what it says of itself; `null` where it is whole. */
function tellBroken(site: string): string | null {
  const sums = readOwnSums(site);
  if (sums === null) return 'there is none';
  const { altered, missing, foreign } = verifySite(site, sums);
  const [broken] = [...altered, ...missing, ...foreign];
  return broken === undefined ? null : `${broken} is not what it was`;
}

/** Whether all is there that nobody touched, and nothing else than somebody wrote. */
function checkArticles(when: string): void {
  const rows = readArticleRows(join(home, 'site'));
  const shown = new Set(rows.map(({ headline }) => headline));
  const missing = [...places.keys()].filter(
    (number) => !touched.has(number) && !shown.has(`Ferry ${number}`),
  );
  findings.add(
    `${when}: what nobody touched`,
    missing.length === 0 ? null : `${missing.length} are not in the site`,
  );
  const strange = rows.filter(({ headline, text }) => {
    const versions = written.get(Number(headline.replace('Ferry ', '')));
    return versions === undefined || ![...versions].some((body) => text.includes(body));
  });
  findings.add(`${when}: what is shown`, strange.length === 0 ? null : `nobody wrote ${strange[0]!.id}`);
  findings.add(`${when}: the site`, tellBroken(join(home, 'site')));
}

for (let number = 0; number < ARTICLES; number++) write(number, placeOf(number), 0);

const first = start();
let step = 0;
for (let isOver = false; !isOver; ) {
  isOver = await Promise.race([first.ended.then(() => true), setTimeout(PAUSE, false)]);
  changeSomething(step++);
  if (step === 50) moveFolder(1);
}
findings.add('changed while it is built', (await first.ended) === 0 ? null : 'the build failed');
checkArticles('changed while it is built');

const before = sumFile(join(home, 'site', SUMS));
for (let cut = 1; cut <= 5; cut++) {
  for (let each = 0; each < ARTICLES / 100; each++) changeSomething(step++);
  const { child, ended } = start();
  await Promise.race([ended, setTimeout(cut * 1500)]);
  child.kill('SIGKILL');
  const code = await ended;
  const after = existsSync(join(home, 'site', SUMS)) ? sumFile(join(home, 'site', SUMS)) : '';
  const isKept = code === 0 || after === before;
  findings.add(`cut off, ${cut}`, isKept ? null : 'the site is another one');
  if (code === 0) break;
}
findings.add('cut off: the site', tellBroken(join(home, 'site')));

const moving = start();
await Promise.race([moving.ended, setTimeout(2500)]);
renameSync(content, join(home, 'elsewhere'));
const moved = await moving.ended;
renameSync(join(home, 'elsewhere'), content);
findings.add(
  'moved away while it is built',
  moved === 0 || sumFile(join(home, 'site', SUMS)) === before ? null : 'the site is another one',
);
findings.add('moved away while it is built: the site', tellBroken(join(home, 'site')));

touched.clear();
const last = start();
findings.add('the last build', (await last.ended) === 0 ? null : 'it failed');
checkArticles('the last build');
const clean = tryBuild(home, { output: 'clean', words: ['--cache', 'clean-cache'] });
const difference = tellDifference(digestFolder(clean.site), digestFolder(join(home, 'site')));
findings.add('the last build, beside a clean one', difference);
findings.end();
