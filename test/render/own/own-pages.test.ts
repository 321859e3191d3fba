import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../../src/promises/check-links.ts';
import { listFiles } from '../../../src/tools/disk/list-files.ts';
import { copyProject, runCopy } from '../../command-line/project-copy.ts';
import { validatePages } from '../../site/validate-pages.ts';

let copy: string;

beforeAll(() => {
  copy = copyProject();
  write(
    'content/mark.md',
    '---\ntitle: "Talks with <RXH> [men] {{ 7 * 7 }}"\ndate: 2023-08-05\ntags: [Talks]\nauthor: Jane Roe\n---\nPresident Amina Danjuma of Niger spoke in Niamey. Mr Danjuma of the African Union spoke, too.\n',
  );
});
afterAll(() => rmSync(dirname(copy), { recursive: true, force: true }));

/** Writes a file of the project. */
function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

const writePage = (name: string, text: string): void => write(`layouts/pages/${name}`, text);

function build(...words: readonly string[]) {
  const { status, stdout, stderr } = runCopy(copy, ['build', '--json', ...words]);
  const told = stdout === '' ? {} : (JSON.parse(stdout) as Record<string, unknown>);
  return { status, stderr, ...told };
}

const read = (path: string): string => readFileSync(join(copy, '_site', path), 'utf8');

describe('templates of every kind become pages of the site', () => {
  beforeAll(() => {
    writePage(
      'contact.md',
      '---\ntitle: Contact\nmenu: Write to us\norder: 2\ndescription: How to write.\n---\nSee [all people](/people/), [the days](/2023/08/04/index.html#main), [the team](about/team.njk) and ![a sign](/art/sign.svg).\n\n{% for article in collections.articles %}* {{ article.headline }} of {{ article.date }}: [read]({{ article.url }})\n{% endfor %}',
    );
    writePage(
      'about/team.njk',
      '---\ntitle: The team\nmenu: true\norder: 1\n---\n<h1>The team</h1>\n{% for story in collections.articles %}<p><a href="{{ story.url }}">{{ story.headline }}</a></p>{% endfor %}<p>{{ collections.people[0].name }} {{ collections.places[0].count }} {{ collections.topics[0].url }} {{ collections.organisations.length }} {{ office }} {{ collections.sources.length }}{{ collections.stories.length }}</p><p><a href="../../contact/">Contact</a> <a href="../contact.md#main">it</a></p>',
    );
    writePage(
      'plain.liquid',
      '---\ntitle: Plain\nunlisted: true\n---\n<p>{{ collections.articles[0].headline }}</p>',
    );
    writePage(
      'own.html',
      '---\nlayout: false\npermalink: own/page.html\n---\n<!DOCTYPE html><title>Own</title><a href="/">home</a>',
    );
    writePage('list.njk', '---\npermalink: list.json\n---\n{{ collections.articles.length }}');
    writePage(
      'typed.11ty.ts',
      "import { WORD } from './word.ts';\nexport const data = { title: 'Typed', menu: 'Typed' };\nexport function render(this: any, { title }: { title: string }): string {\n  return '<p>' + [title, WORD, this.slugify('A b')].join(' ') + '</p>';\n}\n",
    );
    writePage('code/code.json', '{ "title": "Code", "layout": "frame.njk" }');
    writePage(
      '_includes/frame.njk',
      '---\nlayout: dateline\n---\n<p class="framed">{{ content | safe }}</p>',
    );
    writePage(
      'code/class.11ty.ts',
      'export default class {\n  #room = 5;\n  data() { return { word: this.name() }; }\n  name() { return "Room " + this.#room; }\n  render(this: any, { word }: { word: string }) { return this.slugify(word) + " of " + this.page.url; }\n}\n',
    );
    writePage(
      'code/object.11ty.ts',
      'export default { data: { menu: false }, name: () => "Room 6", render(this: any) { return this.slugify(this.name()); } };\n',
    );
    writePage('code/text.11ty.ts', 'export default "Room 7";\n');
    writePage('part.md', '---\npermalink: false\nmenu: Part\ntags: part\n---\na part [of all](/people/)');
    writePage('parts.njk', '{% for part in collections.part %}{{ part.content | safe }}{% endfor %}');
    writePage('word.ts', "export const WORD: string = 'word';\n");
    writePage(
      'script.11ty.js',
      "export const data = { title: 'Script' };\nexport const render = ({ title }) => '<p>' + title + '</p>';\n",
    );
    writePage('_data/office.json', '"Room 7"');
    write('art/sign.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    write('.eleventy.ts', "export default (config) => { config.addPassthroughCopy('art'); };\n");
    expect(build('--strict')).toMatchObject({ status: 0, stderr: '', problems: [] });
  });

  test('in the shell of the site, with a title and a description of their own', () => {
    const page = read('contact/index.html');
    expect(page).toContain('<title>Contact · ');
    expect(page).toContain('<meta name="description" content="How to write.">');
    expect(page).toMatch(/<h1 class="title">Contact<\/h1>/);
    expect(read('about/team/index.html').match(/<h1/g)).toHaveLength(1);
    expect(read('typed/index.html')).toContain('<p>Typed word a-b</p>');
    expect(read('script/index.html')).toContain('<p>Script</p>');
  });

  test('in code of every kind, with data of their folder and layouts of their own', () => {
    expect(read('code/class/index.html')).toContain('<p class="framed">room-5 of /code/class/</p>');
    expect(read('code/object/index.html')).toContain('<p class="framed">room-6</p>');
    expect(read('code/text/index.html')).toContain('<p class="framed">Room 7</p>');
    for (const name of ['class', 'object', 'text'])
      expect(read(`code/${name}/index.html`)).toContain('<title>Code · ');
  });

  test('or parts of others, which have no address', () => {
    expect(read('parts/index.html')).toContain('<p>a part <a href="../people/index.html">of all</a></p>');
    expect(read('parts/index.html')).not.toContain('>Part</a>');
    expect(existsSync(join(copy, '_site/part'))).toBe(false);
  });

  test('or as they are', () => {
    expect(read('own/page.html')).toBe('<!DOCTYPE html><title>Own</title><a href="../index.html">home</a>');
    expect(read('list.json')).toBe('2');
  });

  test('in the menu of every page, in their order', () => {
    const menu = (page: string) =>
      [
        ...(/<nav class="menu"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '').matchAll(
          /href="([^"]*)"[^>]*>([^<]*)</g,
        ),
      ].slice(-3);
    const [team, contact, typed] = menu(read('2023/08/04/index.html'));
    expect([team?.[1], team?.[2]]).toEqual(['../../../about/team/index.html', 'The team']);
    expect([contact?.[1], contact?.[2]]).toEqual(['../../../contact/index.html', 'Write to us']);
    expect(typed?.[2]).toBe('Typed');
    expect(menu(read('contact/index.html')).map(([, , name]) => name)).toEqual([
      'The team',
      'Write to us',
      'Typed',
    ]);
  });

  test('with links that work from a disk, to the archive, to each other and to files beside them', () => {
    const files = listFiles(join(copy, '_site'));
    expect(checkLinks(join(copy, '_site'), files).faults).toEqual([]);
    expect(read('contact/index.html')).toContain('<a href="../people/index.html">all people</a>');
    expect(read('contact/index.html')).toContain('<a href="../about/team/index.html">the team</a>');
  });

  test('drawing from the archive, whose texts are shown as they are', () => {
    const [contact, team, plain] = [
      read('contact/index.html'),
      read('about/team/index.html'),
      read('plain/index.html'),
    ];
    expect(contact).toMatch(/Talks with &lt;RXH&gt; \[men\] \{\{ 7 \* 7 \}\} of 2023-08-05/);
    expect(team).toContain('>Talks with &lt;RXH&gt; [men] {{ 7 * 7 }}</a>');
    expect(team).toMatch(/<p>Amina Danjuma \d \/topics\/talks\.html 1 Room 7 00<\/p>/);
    for (const page of [contact, team, plain]) expect(page).not.toContain('<RXH>');
  });

  test('listed in the sitemap unless they are unlisted, and counted', () => {
    const sitemap = read('sitemap.xml');
    for (const page of ['contact/index.html', 'about/team/index.html', 'own/page.html'])
      expect(sitemap).toContain(page);
    expect(sitemap).not.toContain('plain/index.html');
    expect(read('plain/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(sitemap).not.toContain('list.json');
  });

  test('as valid HTML', async () => {
    const pages = ['contact/index.html', 'about/team/index.html', 'typed/index.html'];
    const faults = await validatePages(join(copy, '_site'), pages);
    // Eleventy gives an attribute without a value an empty one, which is the same.
    expect(faults.filter((fault) => !fault.includes('attribute-boolean-style'))).toEqual([]);
  });

  test('made anew when they change, and no other page with them', () => {
    expect(build()).toMatchObject({ status: 0, written: 0 });
    writePage('plain.liquid', '---\ntitle: Plain\n---\n<p>Changed.</p>');
    expect(build()).toMatchObject({ status: 0, written: 2 });
    expect(read('plain/index.html')).toContain('Changed.');
    writePage('word.ts', "export const WORD: string = 'other';\n");
    expect(build()).toMatchObject({ status: 0, written: 1 });
    rmSync(join(copy, 'layouts/pages/plain.liquid'));
    expect(build()).toMatchObject({ status: 0, deleted: 1 });
    expect(existsSync(join(copy, '_site/plain/index.html'))).toBe(false);
  });

  test('made anew when what they import changes, wherever it lies', () => {
    write('site/word.js', 'export const WORD = "one";\n');
    for (const ending of ['js', 'ts'])
      writePage(
        `imports-${ending}.11ty.${ending}`,
        'import { WORD } from "../../site/word.js";\nexport default () => WORD;\n',
      );
    expect(build().status).toBe(0);
    write('site/word.js', 'export const WORD = "another";\n');
    expect(build()).toMatchObject({ status: 0, written: 2 });
    for (const ending of ['js', 'ts']) expect(read(`imports-${ending}/index.html`)).toContain('another');
    for (const ending of ['js', 'ts']) rmSync(join(copy, `layouts/pages/imports-${ending}.11ty.${ending}`));
  });

  test('a link that leads nowhere is a problem, with its place', () => {
    writePage('lost.md', '---\ntitle: Lost\n---\nOne line.\n\nThe [next](/no/such.html) one.\n');
    const { status, problems } = build() as { status: number; problems?: unknown };
    expect(status).toBe(0);
    expect(problems).toEqual([
      expect.objectContaining({
        path: 'layouts/pages/lost.md',
        line: 6,
        column: 12,
        severity: 'warning',
        rule: 'page/broken-link',
      }),
    ]);
    expect(build('--strict').status).toBe(1);
    rmSync(join(copy, 'layouts/pages/lost.md'));
  });
});

describe('what is wrong with one ends the build, which says where, and leaves the last site as it is:', () => {
  beforeAll(() => {
    rmSync(join(copy, 'layouts/pages'), { recursive: true, force: true });
    expect(build().status).toBe(0);
  });
  afterEach(() => rmSync(join(copy, 'layouts/pages'), { recursive: true, force: true }));

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'an address of the archive',
      { 'people.md': 'Mine.' },
      /layouts\/pages\/people\.md: people\/index\.html is a page or a file of the archive itself/,
    ],
    ['the home page', { 'index.md': 'Mine.' }, /layouts\/pages\/index\.md: index\.html is a page/],
    [
      'a file of the archive',
      { 'x.njk': '---\npermalink: robots.txt\n---\nMine.' },
      /layouts\/pages\/x\.njk: robots\.txt is a page or a file/,
    ],
    [
      'one address for two',
      { 'one.md': '---\npermalink: same.html\n---\n1', 'two.md': '---\npermalink: same.html\n---\n2' },
      /same\.html[\s\S]*layouts\/pages\/(?:one|two)\.md[\s\S]*layouts\/pages\/(?:one|two)\.md/,
    ],
    [
      'an address out of the site',
      { 'x.md': '---\npermalink: ../../x.html\n---\nMine.' },
      /layouts\/pages\/x\.md: its permalink leads out of the site/,
    ],
    [
      'Nunjucks that fails',
      { 'x.njk': '---\ntitle: X\n---\n<p>\n{{ title | nosuch }}</p>' },
      /1\. .*layouts\/pages\/x\.njk[\s\S]*\n\d\. .*nosuch/,
    ],
    [
      'Liquid that fails',
      { 'x.md': '---\ntitle: X\n---\n\n{% nosuch %}' },
      /1\. .*layouts\/pages\/x\.md[\s\S]*nosuch.*x\.md, line:5, col:1/,
    ],
    [
      'Nunjucks with a slip',
      { 'x.njk': '---\ntitle: X\nmenu: X\n---\n\n{% for %}' },
      /layouts\/pages\/x\.njk\) \[Line 6, Column 8\]/,
    ],
    [
      'JavaScript with a slip',
      { 'x.11ty.js': 'export default () => {\n  return (;\n};\n' },
      /layouts\/pages\/x\.11ty\.js[\s\S]*SyntaxError[\s\S]*at layouts\/pages\/x\.11ty\.js:2:11/,
    ],
    [
      'front matter that fails',
      { 'x.md': '---\ntitle: [X\n---\n' },
      /front matter.*layouts\/pages\/x\.md[\s\S]*\d\. /,
    ],
    [
      'TypeScript that fails',
      { 'x.11ty.ts': 'export const render = (): string => {\n  throw new Error("no such thing");\n};\n' },
      /layouts\/pages\/x\.11ty\.ts[\s\S]*no such thing[\s\S]*at layouts\/pages\/x\.11ty\.ts:2:/,
    ],
    [
      'a menu without a name',
      { 'x.md': '---\nmenu: [1]\n---\n' },
      /^layouts\/pages\/x\.md: menu is \[1\]\. Write menu: and the name/,
    ],
    [
      'TypeScript without a template',
      { 'x.11ty.ts': 'export const word = "x";\n' },
      /layouts\/pages\/x\.11ty\.ts exports no template/,
    ],
  ])('%s', (_, pages, message) => {
    const before = read('index.html');
    for (const [name, text] of Object.entries(pages)) writePage(name, text);
    const { status, stderr } = build();
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(read('index.html')).toBe(before);
    expect(existsSync(join(copy, 'x.html'))).toBe(false);
  });
});
