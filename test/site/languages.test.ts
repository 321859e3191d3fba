import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CITATION_FORMATS } from '../../src/cite/citation-formats.ts';
import { DATA_FIELDS, LIST_FIELDS } from '../../src/model/data-fields.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true });
});

/** Articles in French, with stories, an article without a date, one of another language, and two of one headline. */
const ARTICLES = [
  ...[
    'Des soldats bloquent les rues autour du palais, et les commerces de la capitale ferment.',
    'Le chef de l’état-major se rallie aux officiers pour éviter un bain de sang entre les forces.',
    'Le général parle à la télévision d’insécurité et suspend la constitution jusqu’à nouvel ordre.',
    'L’Union européenne arrête son aide au budget et sa coopération en matière de sécurité.',
    'Un sommet donne une semaine aux putschistes, ferme les frontières et gèle les avoirs.',
  ]
    .map((turn, index) => ({ turn, day: 26 + index }))
    .map(({ turn, day }) => ({
      front: [`date: 2023-07-${day}`, 'author: Aïcha Maïga', 'source: Le Sahel', 'tags: [Coup d’État]'],
      title: `Niger : le président Mohamed Bazoum toujours retenu, jour ${day - 25}`,
      body: `${turn} Le président Mohamed Bazoum est retenu à Niamey par la garde présidentielle du Niger depuis le coup. La CEDEAO a demandé au général Abdourahamane Tiani de libérer le président Mohamed Bazoum au Niger.`,
    })),
  ...['a', 'b'].map((name) => ({
    front: ['date: 2023-08-01', 'source: Le Sahel'],
    title: 'Brèves',
    body: `Le président Mohamed Bazoum a parlé au téléphone depuis Niamey, au Niger, selon le journal (${name}).`,
  })),
  {
    front: ['date: 2024-02-01'],
    title: 'Allemagne',
    body: 'Le président Mohamed Bazoum a quitté Berlin, en Allemagne.',
  },
  { front: [], title: 'Sans jour', body: 'Le Niger et le président Mohamed Bazoum.' },
  {
    front: ['date: 2023-08-02', 'language: en'],
    title: 'Zebra',
    body: 'President Mohamed Bazoum spoke to reporters in Niamey on Wednesday.',
  },
];

async function build(language: string): Promise<BuiltSite> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-language-'));
  homes.push(home);
  const folder = join(home, 'articles');
  mkdirSync(folder);
  for (const [index, { front, title, body }] of ARTICLES.entries())
    writeFileSync(
      join(folder, `${index}.md`),
      `---\ntitle: "${title}"\n${front.join('\n')}\n---\n\n${body}\n`,
    );
  writeFileSync(join(folder, 'dateline.config.json'), JSON.stringify({ language }));
  return buildSite(folder, home);
}

const READ = ['aria-label', 'title', 'alt', 'content'] as const;

function listTexts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words.replace(/\{[a-z]+\}/g, ' ')];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(listTexts) : [];
}

/** Texts of a page that are read, heard or found, in the language of the page. */
function* textsOf(source: string): Iterable<string> {
  const { document } = parseHTML(source);
  const own = document.documentElement.getAttribute('lang');
  const search = document.querySelector('[data-words]')?.getAttribute('data-words');
  if (search) yield* listTexts(JSON.parse(search));
  for (const element of document.querySelectorAll('html *')) {
    if (element.matches('script, style, .Z3988')) continue;
    if (element.closest('[lang]')?.getAttribute('lang') !== own) continue;
    if (element.matches('meta:not([name="description"], [property^="og:"])')) continue;
    for (const name of READ) yield element.getAttribute(name) ?? '';
    for (const child of element.childNodes)
      if (child.nodeType === child.TEXT_NODE) yield child.textContent ?? '';
  }
}

const WORD = /\p{Script=Latin}{2,}/gu;
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** The words of a module’s texts. */
function wordsOfModule(path: string): readonly string[] {
  const code = readFileSync(join(PROJECT, 'src/words', path), 'utf8').replace(/^import .*$/gm, '');
  const texts = [...(code.match(/'[^'\n]*'/g) ?? []), ...(code.match(/`[^`]*`/g) ?? [])];
  return texts.flatMap((text) => wordsIn(text.replace(/\$\{[^}]*\}|\\u[0-9a-f]{4}/g, ' ')));
}

/** Where the words of each language are. */
const MODULES = {
  fr: ['languages/fr.ts', 'dates/fr-dates.ts'],
  es: ['languages/es.ts', 'dates/es-dates.ts', 'dates/iberian-dates.ts'],
  pt: ['languages/pt.ts', 'dates/pt-dates.ts', 'dates/iberian-dates.ts'],
  de: ['languages/de.ts', 'dates/de-dates.ts'],
  ar: ['languages/ar.ts', 'languages/ar-nouns.ts', 'dates/ar-dates.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Words on pages that are neither of the language of the site, nor of articles, nor of names. */
function findStrangeWords(language: keyof typeof MODULES, { root, pages }: BuiltSite): readonly string[] {
  const names = [`names/${language}-languages.ts`, `names/${language}-countries.ts`];
  const known = new Set([
    ...[...MODULES[language], ...names].flatMap(wordsOfModule),
    ...ARTICLES.flatMap(({ front, title, body }) => wordsIn([...front, title, body].join(' '))),
    // Names, wherever they are from.
    ...wordsIn(readFileSync(join(root, 'data/entities.ndjson'), 'utf8')),
    // Names of files, of the fields of the data and of what stands in one, and of formats.
    ...[DATA_FIELDS, LIST_FIELDS].flatMap((fields) => wordsIn(Object.values(fields).flat().join(' '))),
    ...Object.values(CITATION_FORMATS).flatMap(({ name }) => wordsIn(name)),
    ...['entities', 'yaml', 'ndjson', 'json', 'html', 'person', 'website', 'article', 'data', 'datapackage'],
    // Plurals that are put together.
    'textos',
    'arquivos',
  ]);
  return [...pages.values()].flat().flatMap((page) =>
    [...textsOf(readFileSync(join(root, page), 'utf8'))]
      // On paper, a page says where it is.
      .flatMap((text) => wordsIn(text.replaceAll(page, '')))
      .filter((word) => !known.has(word))
      .map((word) => `${page}: ${word}`),
  );
}

it.each(['es', 'pt', 'de', 'ar'] as const)(
  'an archive has no English on any page but where it says so: %s',
  async (language) => expect(findStrangeWords(language, await build(language))).toEqual([]),
  120_000,
);

describe('a French archive', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await build('fr');
  }, 120_000);

  it('has no English on any page but where it says so', () => {
    expect(site.pages.size).toBeGreaterThan(15);
    expect(findStrangeWords('fr', site)).toEqual([]);
  });

  it('says in French when, who and what', () => {
    const open = (page: string) => parseHTML(readFileSync(join(site.root, page), 'utf8')).document;
    const listed = (page: string, query: string) =>
      [...open(page).querySelectorAll(query)].map(({ textContent }) =>
        textContent?.replaceAll('\u202f', '_'),
      );
    expect(listed('index.html', '.menu a')).toEqual([
      'Chronologie',
      'Dossiers',
      'Personnes',
      'Lieux',
      'Organisations',
      'Thèmes',
      'Sources',
      'Auteurs',
      'Sans date',
      'À propos',
    ]);
    expect(listed('2023/08/01/index.html', '.crumbs a, h1, title')).toEqual([
      '1er août 2023 · Archives de presse',
      ...['Accueil', '2023', 'Août 2023', '1er août 2023'],
    ]);
    expect(listed('timeline/index.html', '.chart-table th[scope="row"]')).toContain(
      'Semaine du 24 juillet 2023',
    );
    expect(listed('stories/index.html', '.story-title')[0]).toMatch(/^Niger_: le président Mohamed Bazoum/);
    expect(listed('about.html', '.counts th[scope="row"]')).toEqual([
      'Français',
      'Anglais',
      'Texte avec métadonnées en tête',
    ]);
  });
});

describe('an American archive', () => {
  it('writes August 4, 2023 everywhere', async () => {
    const site = await build('en-US');
    const pages = [...site.pages.values()].flat();
    const texts = pages.flatMap((page) => [...textsOf(readFileSync(join(site.root, page), 'utf8'))]);
    const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
    const british = new RegExp(`\\b[0-9]{1,2} (?:${months})\\b`);
    expect(texts.filter((text) => british.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('July 28, 2023')).length).toBeGreaterThan(10);
    expect(texts).toContain('1 article of July 28, 2023.');
    expect(texts).toContain('Organizations');
    expect(texts).not.toContain('Organisations');
  }, 120_000);
});
