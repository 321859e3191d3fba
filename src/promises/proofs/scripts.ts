/**
 * No script of an article runs in a reader's browser, and nothing is asked of another host: what would run is put into
 * every field of every format, and every page is opened in Chromium.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { listFiles } from '../../tools/disk/list-files.ts';
import { findChromium } from '../find-chromium.ts';
import { Findings } from '../findings.ts';
import { layFile, openHome, tryBuild } from '../trial.ts';

/** Milliseconds for one page. */
const LONGEST = 120_000;
const CALL = 'document.title="RAN";alert(1)';

/** Ways to run something, each in its own place of a page; OWASP's and portswigger's kinds, one of each. */
const VECTORS = [
  `<script>${CALL}</script>`,
  `"><script>${CALL}</script>`,
  `'><script>${CALL}</script>`,
  `</title><script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `</style><script>${CALL}</script>`,
  `</textarea><script>${CALL}</script>`,
  `--><script>${CALL}</script>`,
  `]]><script>${CALL}</script>`,
  `<img src=x onerror='${CALL}'>`,
  `"><img src=x onerror='${CALL}'>`,
  `<svg onload='${CALL}'>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin='${CALL}' attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror='${CALL}'>`,
  `<body onload='${CALL}'>`,
  `<input autofocus onfocus='${CALL}'>`,
  `" autofocus onfocus="${CALL.replaceAll('"', "'")}`,
  `<details open ontoggle='${CALL}'>`,
  `<video><source onerror='${CALL}'></video>`,
  `<iframe src="javascript:${CALL.replaceAll('"', "'")}"></iframe>`,
  `<iframe srcdoc="<script>parent.${CALL.replaceAll('"', "'")}</script>"></iframe>`,
  `<object data="javascript:alert(1)"></object>`,
  `<embed src="javascript:alert(1)">`,
  `<a href="javascript:alert(1)" autofocus>x</a>`,
  `[x](javascript:alert(1))`,
  `![x](javascript:alert(1))`,
  `<javascript:alert(1)>`,
  `<meta http-equiv="refresh" content="0;url=data:text/html,<script>alert(1)</script>">`,
  `<base href="https://attacker.example/">`,
  `<link rel="stylesheet" href="https://attacker.example/x.css">`,
  `<form action="https://attacker.example/"><button autofocus>x</button></form>`,
  `<img src="https://attacker.example/x.png">`,
  `![x](https://attacker.example/x.png)`,
  `<style>@import "https://attacker.example/x.css"; body { background: url(https://attacker.example/y) }</style>`,
  `<noscript><p title="</noscript><img src=x onerror='${CALL}'>">`,
  `<template><script>${CALL}</script></template>`,
  `<x onclick='${CALL}' tabindex=1 id=x></x>`,
  `\u2028<script>${CALL}</script>`,
  `<scr\0ipt>${CALL}</scr\0ipt>`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `&#60;script&#62;${CALL}&#60;/script&#62;`,
  `\\x3cscript\\x3e${CALL}`,
  `{"@context":"</script><script>${CALL}</script>"}`,
  `{{constructor.constructor('${CALL}')()}}`,
  `\u202E<script>${CALL}</script>`,
] as const;

const FIELDS = [
  'title',
  'subtitle',
  'author',
  'source',
  'section',
  'tags',
  'url',
  'image',
  'caption',
  'lang',
  'description',
];

const browserPath = findChromium();
if (browserPath === null)
  throw new Error('This proof needs Chromium: install it, or name it in CHROMIUM_PATH.');

const home = openHome('scripts');
for (const [at, vector] of VECTORS.entries()) {
  const day = `2023-08-${String((at % 28) + 1).padStart(2, '0')}`;
  const quoted = JSON.stringify(vector);
  for (const field of FIELDS) {
    const title = field === 'title' ? '' : `title: V ${at} ${field}\n`;
    const value = field === 'tags' ? `[${quoted}]` : quoted;
    const text = `---\n${title}${field}: ${value}\ndate: ${day}\n---\nAnn Lee of Greenpeace spoke in Niamey.\n`;
    layFile(join(home, 'content'), `${field}/${at}.md`, text);
  }
  layFile(
    join(home, 'content'),
    `body/${at}.md`,
    `---\ntitle: B ${at}\ndate: ${day}\n---\n${vector}\n\n> ${vector}\n\n- ${vector}\n\n| a |\n|---|\n| ${vector} |\n`,
  );
  layFile(join(home, 'content'), `body/${at}.txt`, `B ${at}\n\nDate: ${day}\n\n${vector}\n`);
  layFile(
    join(home, 'content'),
    `body/${at}.html`,
    `<html><head><title>H ${at}</title></head><body><article><h1>H ${at} ${vector}</h1><p>${vector} Ann Lee spoke in Niamey, it was said.</p><figure>${vector}<figcaption>${vector}</figcaption></figure></article></body></html>`,
  );
}
layFile(
  home,
  'content/entities.yaml',
  VECTORS.map(
    (vector) =>
      `- {note: Ann Lee, text: ${JSON.stringify(vector)}}\n- {rename: Greenpeace, to: ${JSON.stringify(vector)}}\n`,
  ).join(''),
);
layFile(home, 'content/dateline.config.json', JSON.stringify({ title: VECTORS[3], description: VECTORS[1] }));
const { site, code, stderr } = tryBuild(home);
const findings = new Findings();
findings.add('the build', code === 0 ? null : `it ended with ${code}: ${stderr.slice(0, 300)}`);
const browser = await chromium.launch({
  executablePath: browserPath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = await browser.newPage();
let fault: string | null = null;
page.on('dialog', (dialog) => {
  fault = `a script ran: ${dialog.message()}`;
  void dialog.dismiss();
});
page.on('request', (request) => {
  if (!request.url().startsWith('file:')) fault = `it asked for ${request.url()}`;
});
for (const file of listFiles(site).filter((path) => path.endsWith('.html'))) {
  fault = null;
  const url = pathToFileURL(join(site, file)).href;
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST });
  // A page that leads on to another does so after it has loaded: the next one waits for that.
  if (readFileSync(join(site, file), 'utf8').includes('http-equiv="refresh"'))
    await page.waitForURL((shown) => shown.href !== url, { timeout: LONGEST });
  if ((await page.title()) === 'RAN') fault ??= 'a script ran';
  findings.add(file, fault);
}
await browser.close();
findings.end();
