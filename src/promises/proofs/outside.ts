/**
 * No code of articles runs at build time, and nothing outside the folders that were named is read or written: a folder
 * of articles that tries all of it, and what lies around it, before and after.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../tools/disk/list-files.ts';
import { Findings } from '../findings.ts';
import { layFile, openHome, tryBuild } from '../trial.ts';

const SECRET = 'The secret of the house';
const RUN = "require('node:fs').writeFileSync(process.env.MARKER, 'ran')";
const DATED = 'title: T\ndate: 2023-08-04';

/** What would run, or lead elsewhere, where it was given the chance: by path. */
const CODE: Readonly<Record<string, string>> = {
  'js.md': `---js\n${RUN}; module.exports = {title: 'x'}\n---\ntext\n`,
  'javascript.md': `---javascript\n${RUN}\n---\ntext\n`,
  'coffee.md': `---coffee\n${RUN}\n---\ntext\n`,
  'yaml-function.md': `---\n${DATED}\nx: !!js/function "function () { ${RUN} }"\n---\ntext\n`,
  'yaml-tag.md': `---\n${DATED}\nx: !!python/object/apply:os.system ["touch ran"]\n---\ntext\n`,
  'computed.md': `---\n${DATED}\neleventyComputed:\n  title: "{{ page.inputPath }}"\n---\ntext\n`,
  'permalink.md': `---\n${DATED}\npermalink: ../../../escaped.html\n---\ntext\n`,
  'layout.md': `---\n${DATED}\nlayout: ../../secret.txt\n---\ntext\n`,
  'pagination.md': `---\n${DATED}\npagination:\n  data: collections.all\n  size: 1\n---\ntext\n`,
  'template.md': `---\ntitle: "{{ constructor.constructor('${RUN.replaceAll("'", '')}')() }}"\ndate: 2023-08-04\n---\n{% include "../../secret.txt" %} <%= 7 %>\n`,
  'include.txt':
    '---\ntitle: T\ndate: 2023-08-04\n---\ninclude::../secret.txt[]\n\n.. include:: ../secret.txt\n\n#+INCLUDE: "../secret.txt"\n',
  'entities.html':
    '<!DOCTYPE x [<!ENTITY s SYSTEM "../secret.txt">]><article><h1>T</h1><p>&s; and more words.</p><img src="../secret.txt"><iframe src="../secret.txt"></iframe></article>',
  'picture.md': `---\n${DATED}\nimage: ../secret.png\n---\n![a](../../secret.png) ![b](/etc/passwd) ![c](file:///etc/passwd) ![d](link.png)\n`,
  'x.11ty.js': `${RUN}; module.exports = class {};`,
  'x.11ty.ts': `${RUN}; export default class {};`,
  'content.11tydata.js': `${RUN}; module.exports = {};`,
  '_data/x.js': `${RUN}; module.exports = {};`,
  '.eleventy.js': `${RUN}; module.exports = {};`,
  '.eleventy.ts': `${RUN}; export default {};`,
  'eleventy.config.js': `${RUN}; module.exports = {};`,
  'dateline.config.ts': `${RUN}; export default {};`,
  'layouts/article.11ty.ts': `${RUN}; export default {};`,
  'layouts/pages/x.11ty.js': `${RUN}; module.exports = class {};`,
  'node_modules/luxon/index.js': RUN,
  'node_modules/luxon/package.json': '{"name":"luxon","version":"9.9.9","main":"index.js"}',
  'package.json': `{"type":"commonjs","scripts":{"preinstall":"node -e ${JSON.stringify(RUN).slice(1, -1)}"}}`,
  '.npmrc': 'script-shell=/bin/false\n',
  '.env': `NODE_OPTIONS=--require ./x.js\n`,
  'tsconfig.json': '{"extends":"../secret.txt"}',
  'content.json': '{"permalink":"../../escaped.html"}',
};

const LINKS: Readonly<Record<string, string>> = {
  'link.txt': '../secret.txt',
  'link.png': '../secret.png',
  'passwd.txt': '/etc/passwd',
  up: '..',
  loop: '.',
  'dangling.txt': 'nowhere',
  'deep/up': '../..',
};

function lay(name: string): string {
  const home = openHome(name);
  layFile(home, 'secret.txt', `date 2023-08-04 ${SECRET}.\n`);
  layFile(home, 'secret.png', Buffer.from(`\x89PNG\r\n\x1a\n${SECRET}`, 'latin1'));
  layFile(home, 'secret.yaml', `- {note: Ann Lee, text: "${SECRET}."}\n`);
  layFile(home, 'secret.json', `{ "title": "${SECRET}" }\n`);
  layFile(home, 'content/good.txt', 'date 2023-08-04 Ann Lee of Greenpeace spoke in Niamey.\n');
  layFile(home, 'content/deep/good.txt', 'date 2023-08-05 Ann Lee of Greenpeace spoke in Agadez.\n');
  return home;
}

const findings = new Findings();

/** Builds, and looks at what lies around. */
function look(name: string, home: string): void {
  const before = listAround(home);
  const { code, stderr, site } = tryBuild(home, { env: { MARKER: join(home, 'ran') } });
  findings.add(
    `${name}: the good articles`,
    code === 0 ? null : `the build ended with ${code}: ${stderr.slice(0, 300)}`,
  );
  findings.add(`${name}: run`, existsSync(join(home, 'ran')) ? 'code of an article was run' : null);
  const after = listAround(home);
  findings.add(
    `${name}: written`,
    before.join('\n') === after.join('\n') ? null : `around the archive now: ${after.join(', ')}`,
  );
  for (const file of listFiles(site)) {
    const text = readFileSync(join(site, file), 'latin1');
    const isOutside = text.includes(SECRET) || text.includes('root:x:0:0');
    findings.add(`${name}: ${file}`, isOutside ? 'it holds what lies outside the archive' : null);
  }
}

/** What lies beside the site and the cache, the archive itself included. */
function listAround(home: string): readonly string[] {
  return listFiles(home).filter((file) => !/^(?:site|cache)\//.test(file));
}

const code = lay('outside');
for (const [path, text] of Object.entries(CODE)) layFile(join(code, 'content'), path, text);
look('code', code);

const links = lay('outside');
for (const [path, to] of Object.entries(LINKS)) symlinkSync(to, join(links, 'content', path));
look('links', links);

const own = lay('outside');
symlinkSync('../secret.yaml', join(own, 'content/entities.yaml'));
symlinkSync('../secret.json', join(own, 'content/dateline.config.json'));
look('settings and decisions that are links', own);

const pipes = lay('outside');
for (const name of ['entities.yaml', 'dateline.config.json', 'a.txt', 'picture.png'])
  execFileSync('mkfifo', [join(pipes, 'content', name)]);
look('pipes', pipes);
findings.end();
