/** Every link works, from the disk and from any place: in the demo, and in a site of articles whose names and headlines are odd. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../tools/disk/list-files.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { checkLinks } from '../check-links.ts';
import { Findings } from '../findings.ts';
import { layFile, openHome, tryBuild } from '../trial.ts';

const ODD = [
  ...[
    '../../x',
    'CON',
    'index',
    'feed',
    '404',
    '%2e%2e%2f',
    'C:\\x',
    'a#b',
    'a?b=c',
    'a&b',
    '"quoted"',
    "it's",
    '<b>',
  ],
  ...[
    '文字',
    'العربية',
    'Ünïcödé',
    '🙂',
    'a/b',
    ' . ',
    '100 %',
    'données.html',
    'x'.repeat(300),
    '\u202Ex',
    '--',
    '__proto__',
  ],
];

function countFaults(findings: Findings, name: string, site: string): void {
  const { faults, links } = checkLinks(site, listFiles(site));
  for (let sound = links - faults.length; sound > 0; sound--) findings.add(name, null);
  for (const fault of faults) findings.add(name, fault);
}

const findings = new Findings();
const demo = openHome('links');
cpSync(join(PROJECT, 'content'), join(demo, 'content'), { recursive: true });
countFaults(findings, 'demo', tryBuild(demo).site);
const odd = openHome('links');
for (const [at, name] of ODD.entries()) {
  const fields = ['title', 'source', 'author'].map((field) => `${field}: ${JSON.stringify(name)}`).join('\n');
  const text = `---\n${fields}\ntags: [${JSON.stringify(name)}, all]\ndate: 2023-08-${String((at % 28) + 1).padStart(2, '0')}\n---\nAnn Lee saw ${name} in Niamey. [Here](${at + 1}.md).\n`;
  layFile(join(odd, 'content'), `${at}.md`, text);
}
countFaults(findings, 'odd names', tryBuild(odd).site);
findings.end();
