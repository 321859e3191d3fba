/** Same input, same bytes: the demo, built in other zones, languages, orders of files, numbers of threads and versions of Node. */
import { copyFileSync, mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SUMS } from '../../publish/manifest.ts';
import { listFiles } from '../../tools/disk/list-files.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { Findings } from '../findings.ts';
import { digestFolder, openHome, tellDifference, tryBuild } from '../trial.ts';

const CONTENT = join(PROJECT, 'content');
const STATED = join(PROJECT, '.github/demo.sha256');
const TURKISH = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** @param order in which the files are made */
function layOut(order: readonly string[], time: number): string {
  const home = openHome('same');
  for (const file of order) {
    const to = join(home, 'content', file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(CONTENT, file), to);
    utimesSync(to, time, time);
  }
  return home;
}

const files = listFiles(CONTENT);
const backwards = [...files].reverse();
const nodes = (process.env['NODES'] ?? '').split(' ').filter((node) => node !== '');
const first = digestFolder(tryBuild(layOut(files, 1)).site);
const findings = new Findings();
const compare = (trial: string, home: string, how: Parameters<typeof tryBuild>[1]): void =>
  findings.add(trial, tellDifference(first, digestFolder(tryBuild(home, how).site)));
compare('another zone and language', layOut(files, 1), { env: TURKISH });
compare('files made in another order, at another time', layOut(backwards, 1e9), {});
compare('one thread', layOut(files, 1), { words: ['--jobs', '1'] });
compare('four threads', layOut(files, 1), { words: ['--jobs', '4'] });
compare('another place for the site', layOut(files, 1), { output: 'deep/down/elsewhere' });
for (const node of nodes) compare(node, layOut(files, 1), { node });
const again = layOut(files, 1);
tryBuild(again);
compare('built twice', again, {});
const [stated] = readFileSync(STATED, 'utf8').split(' ');
const found = first.get(SUMS)!;
findings.add('the digest in .github/demo.sha256', found === stated ? null : `it is ${found}`);
findings.end();
