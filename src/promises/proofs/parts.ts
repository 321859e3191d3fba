/**
 * Who writes a part of the work writes no page: whatever stands in `annotations-….blocks`, the site is the same, byte
 * for byte, as the one that is made without any part; and what is refused is told.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAnnotations } from '../../cache/annotations.ts';
import { packRecords, RecordStore } from '../../cache/record-store.ts';
import { openSegments } from '../../cache/segments.ts';
import { listTexts } from '../../tools/columns/texts.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { Findings } from '../findings.ts';
import { FORGED } from '../forged-annotations.ts';
import { digestFolder, openHome, tellDifference } from '../trial.ts';

const ARTICLES = 4;

const home = openHome('parts');
mkdirSync(join(home, 'articles'));
for (let number = 0; number < ARTICLES; number++)
  writeFileSync(
    join(home, 'articles', `${number}.md`),
    `---\ntitle: Niger talks ${number}\ndate: 2023-08-0${1 + (number % 9)}\n---\nMohamed Bazoum spoke in Niamey. He met Anna Bell ${number} times.\n`,
  );

function run(...words: readonly string[]): string {
  const program = join(PROJECT, 'src/start.mjs');
  const { stdout } = spawnSync(process.execPath, [program, ...words], { cwd: home, encoding: 'utf8' });
  return stdout;
}

/** Builds the site with some cache. */
function build(cache: string) {
  const output = `site-of-${cache}`;
  const told = run('build', 'articles', '--cache', cache, '--output', output, '--json').includes(
    'cache/refused',
  );
  return { files: digestFolder(join(home, output)), told };
}

run('annotate', 'articles', '--shard', '1/1', '--cache', 'part');
const truth = build('none').files;
const findings = new Findings();

/** @param isRefused whether that is to be told */
function judge(attack: string, isRefused: boolean, write: (cache: string) => void): void {
  const cache = attack.replace(/\W+/g, '-');
  mkdirSync(join(home, cache));
  write(join(home, cache));
  const { files, told } = build(cache);
  findings.add(attack, tellDifference(truth, files));
  findings.add(`${attack}: told`, told === isRefused ? null : `told: ${told}`);
  for (const folder of [cache, `site-of-${cache}`]) rmSync(join(home, folder), { recursive: true });
}

const part = join(home, 'part');
const [name = ''] = readdirSync(part);
const source = describeAnnotations(part);
const known = new RecordStore({ source, fresh: false, readOnly: true });
const keys = openSegments(source).segments.flatMap(({ value }) => listTexts(value.keys));

judge('a sound part', false, (cache) => cpSync(part, cache, { recursive: true }));
for (const [attack, forge] of Object.entries(FORGED))
  judge(attack, true, (cache) => {
    const records = keys.map((key) => ({ key, text: JSON.stringify(forge(JSON.parse(known.get(key)!))) }));
    const forged = new RecordStore({ source: describeAnnotations(cache), fresh: true, readOnly: false });
    forged.put(packRecords(records), true);
    forged.flush();
    forged.close();
  });
const bytes = readFileSync(join(part, name));
const damaged: Readonly<Record<string, Buffer>> = {
  'cut off': bytes.subarray(0, bytes.length - 9),
  'a bit in its heading': flip(60),
  'a bit in its columns': flip(Math.floor(bytes.length / 4)),
  'of another version': Buffer.from(
    bytes.toString('latin1').replace(/"version":"../, '"version":"zz'),
    'latin1',
  ),
};
for (const [attack, content] of Object.entries(damaged))
  judge(attack, true, (cache) => writeFileSync(join(cache, name), content));
// In a record: its own sum tells, and it is found anew as if it had not been there.
judge('a bit in a record', false, (cache) => writeFileSync(join(cache, name), flip(bytes.length - 20)));
known.close();
findings.end();

function flip(at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at]! ^= 1;
  return copy;
}
