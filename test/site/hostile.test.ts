import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listElements } from '../../src/promises/list-elements.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { SHARED } from '../needs.ts';
import { runDateline } from '../run-dateline.ts';

/** An archive in a folder of its own, and the site made from it. */
interface Trial {
  readonly home: string;
  readonly code: number | null;
  readonly stderr: string;
  readonly answer: {
    readonly articles: number;
    readonly skipped: number;
    readonly problems: readonly { readonly path: string; readonly rule: string }[];
  };
  /** The site's files, the manifest aside. */
  readonly files: readonly string[];
  read(file: string): string;
}

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** @param prepare lays out `content` in the folder that it is given */
async function tryOut(prepare: (home: string) => void): Promise<Trial> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  homes.push(home);
  mkdirSync(join(home, 'content'));
  writeFileSync(join(home, 'secret.txt'), 'date 2023-08-04 The secret of the house.\n');
  prepare(home);
  const words = ['build', 'content', '--output', 'out/site', '--cache', 'cache', '--json', '--jobs', '1'];
  const { code, stdout, stderr } = await runDateline(words, home, { MARKER: join(home, 'ran') });
  const root = join(home, 'out/site');
  return {
    home,
    code,
    stderr,
    answer: JSON.parse(stdout || '{}') as Trial['answer'],
    files: existsSync(root) ? listFiles(root).filter((file) => !basename(file).startsWith('.')) : [],
    read: (file) => readFileSync(join(root, file), 'utf8'),
  };
}

function writeArticle(home: string, path: string, text: string): void {
  mkdirSync(dirname(join(home, 'content', path)), { recursive: true });
  writeFileSync(join(home, 'content', path), text);
}

function readAll({ files, read }: Trial): string {
  return (
    files
      // What is packed holds any bytes.
      .filter((file) => /^(?!search\/).*\.(html|xml|json|ndjson|csv|bib|ris|js|txt)$/.test(file))
      .map(read)
      .join('\n')
  );
}

const articlesOf = ({ files }: Trial) =>
  files.filter((file) => /^\d{4}\/\d\d\/\d\d\/(?!index\.html)[^/]+\.html$/.test(file));

const RUN = "require('node:fs').writeFileSync(process.env.MARKER, 'ran')";

describe('front matter', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await tryOut((home) => {
      const fields = (text: string) => `---\ntitle: T\ndate: 2023-08-04\n${text}\n---\nBody.\n`;
      writeArticle(
        home,
        'js.md',
        `---js\n{ title: (${RUN}, 'From code'), date: '2023-08-04' }\n---\nBody of js.\n`,
      );
      writeArticle(
        home,
        'javascript.md',
        `---javascript\n{ title: (${RUN}, 'x') }\n---\nBody of javascript.\n`,
      );
      writeArticle(home, 'coffee.md', `---coffee\ntitle: ${RUN}\n---\nBody of coffee.\n`);
      writeArticle(
        home,
        'permalink.md',
        fields('permalink: ../../escaped.html').replace('title: T', 'title: Permalink'),
      );
      writeArticle(
        home,
        'layout.md',
        fields('layout: ../../../secret.txt').replace('title: T', 'title: Layout'),
      );
      writeArticle(
        home,
        'computed.md',
        fields(`eleventyComputed:\n  title: "{{ page.inputPath }}"`).replace('title: T', 'title: Computed'),
      );
      writeArticle(
        home,
        'pagination.md',
        fields('pagination:\n  data: pages.article\n  size: 1\neleventyExcludeFromCollections: true').replace(
          'title: T',
          'title: Pagination',
        ),
      );
      writeArticle(
        home,
        'proto.md',
        fields(
          '__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes\ntoString: x',
        ).replace('title: T', 'title: Proto'),
      );
      writeArticle(
        home,
        'tag.md',
        '---\ntitle: !!js/function "function () { return 1 }"\ndate: 2023-08-04\n---\nBody.\n',
      );
      const bomb = Array.from(
        { length: 30 },
        (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`,
      ).join('\n');
      writeArticle(home, 'bomb.md', `---\na0: &a0 [x]\n${bomb}\n---\nBody of the bomb.\n`);
      writeArticle(home, 'good.md', fields('').replace('title: T', 'title: Good'));
    });
  });

  test('nothing is run, and the good articles are published', () => {
    expect(trial.stderr).toBe('');
    expect(trial.code).toBe(0);
    expect(existsSync(join(trial.home, 'ran'))).toBe(false);
    const pages = articlesOf(trial);
    for (const name of ['good', 'permalink', 'layout', 'computed', 'pagination', 'proto']) {
      expect(pages.filter((file) => file.includes(`/${name}`))).toHaveLength(1);
    }
  });

  test('every file is an article or is reported', () => {
    const told = new Set(trial.answer.problems.map(({ path }) => basename(path)));
    expect(trial.answer.articles + trial.answer.skipped).toBe(11);
    for (const name of ['js.md', 'javascript.md', 'bomb.md']) expect(told).toContain(name);
  });

  test('permalink chooses no path, layout reaches no file, computed data is only text', () => {
    expect(listFiles(trial.home).filter((file) => file.includes('escaped'))).toEqual([]);
    expect(readAll(trial)).not.toContain('The secret of the house');
    expect(readAll(trial)).not.toContain('inputPath');
  });
});

describe('template language in an article', () => {
  const body = [
    `{{ "a" | upper }} {% include "../../secret.txt" %} {{ constructor.constructor("${RUN}")() }}`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is text that must not be taken for a template.
    '{% raw %} {%- for x in (1..9999999999) -%}{%- endfor -%} <%= 7 * 7 %> ${7 * 7} #{7 * 7}',
  ].join('\n\n');
  let trial: Trial;
  beforeAll(async () => {
    trial = await tryOut((home) => {
      for (const ending of ['md', 'txt'])
        writeArticle(
          home,
          `x.${ending}`,
          `---\ntitle: "${ending} {{ 7 * 7 }}"\ndate: 2023-08-04\n---\n${body}\n`,
        );
      writeArticle(
        home,
        'x.html',
        `<html><head><title>html {{ 7 * 7 }}</title><meta property="article:published_time" content="2023-08-04"></head><body><article><p>${body.repeat(5)}</p></article></body></html>`,
      );
    });
  });

  test('is not run', () => {
    expect(trial.code).toBe(0);
    expect(existsSync(join(trial.home, 'ran'))).toBe(false);
    expect(readAll(trial)).not.toContain('The secret of the house');
  });

  test.each(['md', 'txt', 'html'])('is only text (.%s)', (ending) => {
    const pages = articlesOf(trial).filter((file) => basename(file).startsWith(`${ending}-`));
    expect(pages).toHaveLength(1);
    const shown = parseHTML(trial.read(pages[0]!)).document.querySelector('main')!.textContent;
    expect(shown).toContain('{{ 7 * 7 }}');
    // In Markdown, tags of templates are taken for what they are, and left out.
    expect(shown.includes('{% include')).toBe(ending !== 'md');
    expect(shown).not.toContain('49');
  });
});

describe('files', () => {
  test('links out of the folder are not followed, and are reported', async () => {
    const trial = await tryOut((home) => {
      writeArticle(home, 'good.txt', 'date 2023-08-04 A good article.\n');
      symlinkSync('../secret.txt', join(home, 'content/link.txt'));
      symlinkSync('..', join(home, 'content/up'));
      symlinkSync('.', join(home, 'content/loop'));
      symlinkSync('nowhere', join(home, 'content/dangling.txt'));
    });
    expect(trial.code).toBe(0);
    expect(trial.answer.articles).toBe(1);
    expect(readAll(trial)).not.toContain('secret of the house');
    const told = trial.answer.problems.map(({ path }) => basename(path));
    expect(told).toEqual(expect.arrayContaining(['link.txt', 'up', 'dangling.txt']));
  });

  test('odd names choose no path', async () => {
    const names = [
      'con.txt',
      'aux.md',
      '..%2f..%2fx.txt',
      'a\\..\\..\\b.txt',
      '-rf.txt',
      'a b\n c.txt',
      '...txt',
      'ÿ.txt',
    ];
    const titles = ['../../x', 'CON', 'index', '/etc/passwd', '..', '.', '%2e%2e%2f', 'C:\\x', 'feed', ''];
    const trial = await tryOut((home) => {
      for (const [index, name] of names.entries()) {
        writeArticle(home, name, `date 2023-08-0${index + 1} Words of file number ${index}.\n`);
      }
      for (const [index, title] of titles.entries()) {
        const text = `---\ntitle: ${JSON.stringify(title)}\ndate: 2023-09-${10 + index}\ntags: [${JSON.stringify(title)}]\nslug: ${JSON.stringify(title)}\nsource: ${JSON.stringify(title)}\n---\nWords under title ${index}.\n`;
        writeArticle(home, `titles/${index}.md`, text);
      }
    });
    expect(trial.code).toBe(0);
    // Two of the names begin with a dot: hidden files, which are reported and not read.
    expect(trial.answer.articles).toBe(names.length - 2 + titles.length);
    expect(trial.answer.problems.filter(({ rule }) => rule === 'file/hidden')).toHaveLength(2);
    expect(listFiles(trial.home).filter((file) => !/^(content|out\/site|cache)\//.test(file))).toEqual([
      'secret.txt',
    ]);
    for (const file of trial.files.filter((path) => !path.startsWith('assets/') && path !== 'SHA256SUMS')) {
      expect(file).toMatch(/^[a-z0-9._/-]+$/);
      expect(basename(file)).not.toMatch(/^(con|aux|nul|prn)\./);
    }
  });

  test('code and data for Eleventy among the articles is not run', async () => {
    const trial = await tryOut((home) => {
      writeArticle(home, 'good.txt', 'date 2023-08-04 A good article.\n');
      writeArticle(home, 'x.11ty.js', `${RUN}; module.exports = class {};`);
      writeArticle(home, 'content.11tydata.js', `${RUN}; module.exports = {};`);
      writeArticle(home, '_data/x.js', `${RUN}; module.exports = {};`);
      writeArticle(home, '.eleventy.js', `${RUN}; module.exports = {};`);
      writeArticle(home, 'eleventy.config.js', `${RUN}; module.exports = {};`);
      writeArticle(home, 'dateline.config.ts', `${RUN}; export default {};`);
      writeArticle(home, 'x.njk', '{{ 7 * 7 }}');
      writeArticle(home, 'content.json', '{"permalink":"../../escaped.html"}');
    });
    expect(trial.code).toBe(0);
    expect(existsSync(join(trial.home, 'ran'))).toBe(false);
    expect(trial.answer.articles).toBe(1);
    expect(listFiles(trial.home).some((file) => file.includes('escaped'))).toBe(false);
    expect(trial.answer.problems.map(({ rule }) => rule)).toContain('settings/not-run');
  });
});

describe('decisions among the articles', () => {
  const DECISIONS = `- {rename: Mohamed Bazoum, to: "Mohamed \\u202eBazoum"}
- {note: Mohamed Bazoum, text: "President\\u202e of\\u0007 Niger."}
`;
  const write = (home: string) =>
    writeArticle(home, 'good.txt', 'date 2023-08-04 President Mohamed Bazoum spoke in Niamey.\n');

  test('turn the reading direction of no page', async () => {
    const trial = await tryOut((home) => {
      write(home);
      writeArticle(home, 'entities.yaml', DECISIONS);
      writeArticle(home, 'dateline.config.json', '{ "title": "The \\u202eNiger Papers" }');
    });
    expect(trial.code).toBe(0);
    expect(trial.read('people/mohamed-bazoum.html')).toContain(
      '<title>Mohamed Bazoum · The Niger Papers</title>',
    );
    expect(trial.read('people/mohamed-bazoum.html')).toContain('President of Niger.');
    expect(readAll(trial)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0007]|\\u202e/);
  });

  test('are not read from outside the folder', async () => {
    const trial = await tryOut((home) => {
      write(home);
      writeFileSync(
        join(home, 'secret.yaml'),
        '- {note: Mohamed Bazoum, text: "The secret of the house."}\n',
      );
      symlinkSync('../secret.yaml', join(home, 'content/entities.yaml'));
    });
    expect(trial.code).toBe(0);
    expect(readAll(trial)).not.toContain('secret of the house');
    const told = trial.answer.problems.filter(({ rule }) => rule === 'file/outside');
    expect(told.map(({ path }) => path)).toEqual(['content/entities.yaml']);
  });

  test('that are a pipe are not waited for', async () => {
    const trial = await tryOut((home) => {
      write(home);
      for (const name of ['entities.yaml', 'dateline.config.json'])
        execFileSync('mkfifo', [join(home, 'content', name)]);
    });
    expect(trial.code).toBe(0);
    expect(trial.answer).toMatchObject({ articles: 1 });
    expect(trial.answer.problems.filter(({ rule }) => rule === 'file/unsupported')).toHaveLength(2);
  });
});

describe('links and markup in an article', () => {
  const ADDRESSES = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
  ];

  test('lead to the web or nowhere', async () => {
    const trial = await tryOut((home) => {
      const links = ADDRESSES.map(
        (address, index) => `[link ${index}](<${address}>) ![image](<${address}>)`,
      ).join('\n\n');
      writeArticle(
        home,
        'links.md',
        `---\ntitle: Links\ndate: 2023-08-04\nurl: "javascript:alert(1)"\n---\n${links}\n`,
      );
      const anchors = ADDRESSES.map(
        (address) => `<p><a href="${address}">A link of some words.</a></p>`,
      ).join('');
      writeArticle(
        home,
        'links.html',
        `<html><head><title>Saved</title><link rel="canonical" href="javascript:alert(1)"><meta property="article:published_time" content="2023-08-05"></head><body><article>${anchors.repeat(3)}</article></body></html>`,
      );
    });
    expect(trial.code).toBe(0);
    expect(articlesOf(trial)).toHaveLength(2);
    expect(findActive(trial)).toEqual([]);
  });

  test.skipIf(SHARED === null)('run nothing: every known way to try (needs ../shared)', async () => {
    const vectors = JSON.parse(readFileSync(join(SHARED!, 'hostile/xss-vectors.json'), 'utf8')) as {
      s: string;
    }[];
    const per = 40;
    const trial = await tryOut((home) => {
      for (let from = 0; from < vectors.length; from += per) {
        const group = vectors.slice(from, from + per).map(({ s }) => s);
        const title = JSON.stringify(group[0]);
        const front = `---\ntitle: ${title}\ndate: 2023-08-04\ntags: [${title}]\nsource: ${title}\nbyline: ${title}\n---\n`;
        writeArticle(home, `${from}.md`, front + group.join('\n\n'));
        writeArticle(home, `${from}.txt`, front + group.join('\n\n'));
        writeArticle(
          home,
          `${from}.html`,
          `<article><h1>T${from}</h1>${group.map((s) => `<p>Some words of text. ${s}</p>`).join('\n')}</article>`,
        );
      }
    });
    expect(trial.stderr).toBe('');
    expect(trial.code).toBe(0);
    expect(trial.answer.articles).toBeGreaterThan(Math.floor(vectors.length / per) * 2);
    expect(findActive(trial)).toEqual([]);
  });

  test.skipIf(SHARED === null)('run nothing: in what stands beside a text (needs ../shared)', async () => {
    const vectors = JSON.parse(readFileSync(join(SHARED!, 'hostile/xss-vectors.json'), 'utf8')) as {
      s: string;
    }[];
    const per = 60;
    const trial = await tryOut((home) => {
      for (let from = 0; from < vectors.length; from += per) {
        const group = vectors.slice(from, from + per).map(({ s }) => s);
        const front = `---\ntitle: T${from}\ndate: 2023-08-04\n---\n`;
        writeArticle(
          home,
          `${from}.md`,
          `${front}<b>Bold.</b>\n\n${group.map(writeMarkdownAround).join('\n\n')}`,
        );
        writeArticle(
          home,
          `${from}.html`,
          `<article><h1>T${from}</h1>${'<p>The boats lie at the quay, and nobody is on board.</p>'.repeat(8)}${group.map(writeHtmlAround).join('\n')}</article>`,
        );
        const stated = `caption: ${JSON.stringify(group[0])}\n  alt: ${JSON.stringify(group[1] ?? '')}`;
        const deck = `subtitle: ${JSON.stringify(`Two words ${group[2] ?? ''}`)}`;
        writeArticle(
          home,
          `lead-${from}.md`,
          `---\ntitle: L${from}\ndate: 2023-08-04\nimage:\n  src: ${JSON.stringify(group[3] ?? '')}\n  ${stated}\n${deck}\n---\nText.\n`,
        );
      }
    });
    expect(trial.stderr).toBe('');
    expect(trial.code).toBe(0);
    expect(trial.answer.articles).toBe(3 * Math.ceil(vectors.length / per));
    expect(findActive(trial)).toEqual([]);
  });
});

test.skipIf(SHARED === null)(
  'naughty strings as headline, tag, source and text (needs ../shared)',
  async () => {
    const strings = JSON.parse(readFileSync(join(SHARED!, 'hostile/blns.json'), 'utf8')) as string[];
    const trial = await tryOut((home) => {
      for (const [index, string] of strings.entries()) {
        const quoted = JSON.stringify(string);
        const front = `---\ntitle: ${quoted}\ndate: 2023-08-04\ntags: [${quoted}]\nsource: ${quoted}\n---\n`;
        writeArticle(home, `${index}.md`, `${front}${string}\n\nA last paragraph.\n`);
      }
    });
    expect(trial.stderr).toBe('');
    expect(trial.code).toBe(0);
    expect(trial.answer.articles).toBe(strings.length);
    expect(findActive(trial)).toEqual([]);
  },
);

const quoteAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** In captions, alternative texts, notes, shortcodes, boxes and addresses of Markdown. */
function writeMarkdownAround(text: string, index: number): string {
  const line = text.replaceAll('\n', ' ');
  const quoted = line.replaceAll('"', "'");
  const ways = [
    `![${line}](https://a.example/a.jpg "${quoted}")`,
    `<figure><img src="a.jpg" alt="${quoteAttribute(line)}"><figcaption>${line}</figcaption></figure>`,
    `Words[^${index}] and more.\n\n[^${index}]: ${line}`,
    `Words.^[${line}]`,
    `{{< figure src="${quoted}" caption="${quoted}" alt="${quoted}" >}}`,
    `{{< youtube "${quoted}" >}}\n\n{% vimeo ${line} %}\n\n[youtube ${quoted}]`,
    `{% include image.html src="${quoted}" caption="${quoted}" %}`,
    `{% highlight html %}${line}{% endhighlight %}\n\n{% raw %}${line}{% endraw %}`,
    `[caption id="x"]<img src="a.jpg"> ${line}[/caption]\n\n[embed]${line}[/embed]`,
    `> [!note] ${line}\n> ${line}`,
    `::: note ${line}\n${line}\n:::`,
    `!!! note "${quoted}"\n    ${line}`,
    `![[${quoted}|${quoted}]] [[${quoted}|${quoted}]] ==${line}== a~${line}~ b^${line}^`,
    `Term ${index}\n: ${line}`,
    `| a | b |\n|---|---|\n| ${line} | c |\n\nTable: ${line}`,
    `[words](<${quoted}>) <a href="${quoteAttribute(line)}" title="${quoteAttribute(line)}">words</a>`,
  ];
  return ways[index % ways.length] ?? line;
}

/** In captions, alternative texts, frames, posts, notes, boxes and bylines of pages. */
function writeHtmlAround(text: string, index: number): string {
  const quoted = quoteAttribute(text);
  const ways = [
    `<figure><img src="a.jpg" alt="${quoted}"><figcaption>${text} <span class="credit">${text}</span></figcaption></figure>`,
    `<div class="wp-caption"><img src="${quoted}" alt="x"><p class="wp-caption-text">${text}</p></div>`,
    `<iframe src="${quoted}" title="${quoted}"></iframe>`,
    `<iframe src="https://www.youtube.com/embed/${quoted}" title="${quoted}"></iframe>`,
    `<iframe srcdoc="${quoted}"></iframe><object data="${quoted}"></object><embed src="${quoted}">`,
    `<video src="${quoted}" poster="${quoted}" title="${quoted}"></video><audio src="${quoted}"></audio>`,
    `<blockquote class="twitter-tweet"><p>${text}</p>&mdash; ${text} <a href="https://twitter.com/a/status/1${quoted}">May 4</a></blockquote>`,
    `<p>Words<sup><a href="#fn${index}" id="r${index}">1</a></sup></p><ol class="footnotes"><li id="fn${index}">${text} <a href="#r${index}">↩</a></li></ol>`,
    `<aside class="infobox"><h3>${text}</h3><p>${text}</p></aside>`,
    `<table><caption>${text}</caption><tr><td>${text}</td><td>1</td></tr></table>`,
    `<dl><dt>${text}</dt><dd>${text}</dd></dl><details><summary>${text}</summary>${text}</details>`,
    `<picture><source srcset="${quoted} 2x"><img data-src="${quoted}" srcset="${quoted} 1x" alt="${quoted}"></picture>`,
    `<noscript><img src="${quoted}" alt="${quoted}">${text}</noscript><template>${text}</template>`,
    `<svg><title>${text}</title></svg><math><mtext>${text}</mtext></math>`,
  ];
  return ways[index % ways.length] ?? text;
}

/** Whatever could run, load or lead astray in the pages of a site. */
function findActive({ files, read }: Trial): readonly string[] {
  return files.filter((file) => file.endsWith('.html')).flatMap((file) => findActiveIn(file, read(file)));
}

test.each([
  '<script>alert(1)</script>',
  '<script src="https://a.example/x.js"></script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\tscript:alert(1)">x</a>',
  '<iframe src="x.html"></iframe>',
  '<svg><a xlink:href="javascript:alert(1)"></a></svg>',
  '<p style="background:url(x)">x</p>',
  '<form action="data:text/html,x"></form>',
])('the look-out of these tests sees %s', (html) => {
  expect(findActiveIn('x.html', `<!doctype html><body>${html}</body>`)).not.toEqual([]);
});

const PASSIVE = /^(https?:\/\/|mailto:|#|(?![a-z0-9+.-]*:)[a-z0-9./_-]*(\?[\w&=%.-]*)?(#.*)?$)/i;

function findActiveIn(file: string, html: string): readonly string[] {
  const found: string[] = [];
  for (const { name, attributes } of listElements(html)) {
    const kind = attributes.get('type');
    const source = attributes.get('src');
    if (name === 'script' && kind !== 'application/ld+json' && !source?.match(/^[./a-z0-9-]+\.js$/))
      found.push('script');
    if (/^(iframe|object|embed|base|style|frame|frameset|applet|video|audio|template|math)$/.test(name))
      found.push(name);
    for (const [attribute, value] of attributes) {
      if (/^on|^style$|^srcdoc$|^xmlns/.test(attribute) && name !== 'svg') found.push(`${name} ${attribute}`);
      if (
        /^(href|src|action|formaction|xlink:href|poster|srcset)$/.test(attribute) &&
        !PASSIVE.test(value.trim())
      ) {
        found.push(`${name} ${attribute}=${value}`);
      }
    }
  }
  return found.map((what) => `${file}: ${what}`);
}
