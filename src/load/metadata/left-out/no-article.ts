/** Front matter of what is no article: a form for new ones, or a page of the website that they stand on. */
import { wordSet } from '../../../tools/text/word-set.ts';
import { findField } from '../article-fields.ts';
import type { Metadata } from '../metadata.ts';
import { isPageName, isPageTitle } from './page-names.ts';

/** A value that is filled in when an article is begun. */
const BLANK =
  /^\s{0,4}["']?(?:[Tt]itle|[Dd]ate|created|created at|date created|pubDate|publishDate)["']?\s{0,4}[:=]\s{0,4}["']?(?:\{\{|<%|\{[A-Z_ÁÉÍÓÚÇÃÕ ]{2,40}\}|YYYY-MM-DD)/m;
/** A page that is made of others: Eleventy has no other use for these fields. */
const LISTING =
  /(?:^|\n)(?:pagination:[^\S\n]*(?:\n|$)|eleventyExcludeFromCollections\s{0,9}[:=]\s{0,9}true\b)/;

/** What a page has to be beside its kind. */
type Condition = 'any' | 'undated' | 'empty';

interface KindRow {
  readonly name: string;
  readonly condition: Condition;
  /** What programs and themes call such pages. */
  readonly kinds: ReadonlySet<string>;
}

const KINDS: readonly KindRow[] = [
  {
    name: 'a page on the website',
    condition: 'any',
    kinds: wordSet(
      'about about-me about-us aboutme aboutus contact contacts contact-us imprint impressum privacy legal guestbook 404',
    ),
  },
  {
    name: 'a page that a program fills',
    condition: 'any',
    kinds: wordSet('search tags tag-cloud tagcloud categories taxonomy terms sitemap redirect redirected'),
  },
  {
    name: 'a page that a program fills',
    condition: 'undated',
    kinds: wordSet('archive archives friends blogroll home index landing frontpage homepage'),
  },
  {
    name: 'a page on a person',
    condition: 'undated',
    kinds: wordSet('author authors person people contributor contributors'),
  },
  {
    name: 'a page that a program fills',
    condition: 'empty',
    kinds: wordSet(
      'archive archives tag category link links friends blogroll home index list gallery photos feed',
    ),
  },
];

const FORM_FIELDS = ['layout', 'template'];
/** A front page by a field of its own, as gardens of notes and books of documents have it. */
const HOME_FIELDS = ['dghome', 'home'];

interface Page {
  /** From the folder's root. */
  readonly path: string;
  /** Of the front matter. */
  readonly source: string;
  readonly text: string;
  readonly isDated: boolean;
}

/** @returns for a message: `a form for new articles`; `null` where it heads an article */
export function nameNoArticle(metadata: Metadata, page: Page): string | null {
  const { source, isDated } = page;
  if (!isDated && BLANK.test(source)) return 'a form for new articles';
  if (!isDated && LISTING.test(source)) return 'a page that a program fills';
  const forms = listKinds(metadata, FORM_FIELDS);
  const types = listKinds(metadata, ['type']);
  const byForm = findRow(forms, page);
  const byType = byForm ? null : findRow(types, page);
  if (byForm) return byForm.name;
  if (byType && !isOfSection(metadata, page)) return byType.name;
  const kinds = [...forms, ...types];
  // Programs date whatever they export.
  if (kinds.includes('page') && isPageName(page.path)) return 'a page on the website';
  if (isDated) return null;
  if (HOME_FIELDS.some((name) => metadata.get(name)?.values[0] === 'true')) return 'a front page';
  const isPage =
    !kinds.some((kind) => ARTICLE_KINDS.test(kind)) && isPageName(page.path) && !isWritten(metadata, page);
  return isPage ? 'a page on the website' : null;
}

const ARTICLE_KINDS = /^(?:posts?|articles?|news|story|blog|single|blog-?post|note)$/;

/** A type may be the name of a section of a paper, `legal` or `people`, whose articles have a day or an author. */
function isOfSection(metadata: Metadata, { path, text, isDated }: Page): boolean {
  return text !== '' && !isPageName(path) && (isDated || findField(metadata, 'byline') !== null);
}

/** Who signs a text under a headline of its own, or files it by topics, does not tell of the website. */
function isWritten(metadata: Metadata, { text }: Page): boolean {
  const headline = findField(metadata, 'headline')?.values[0];
  if (text === '' || headline === undefined || findField(metadata, 'byline') === null) return false;
  return !isPageTitle(headline) || (findField(metadata, 'tags') !== null && !isPageName(headline));
}

function findRow(kinds: readonly string[], page: Page): KindRow | null {
  if (kinds.length === 0) return null;
  return KINDS.find((row) => meets(row.condition, page) && kinds.some((kind) => row.kinds.has(kind))) ?? null;
}

function listKinds(metadata: Metadata, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => metadata.get(name)?.values ?? []).map(readKind);
}

/** `layouts/search.njk` is search. */
function readKind(written: string): string {
  return written
    .trim()
    .replace(/^.*\//, '')
    .replace(/\.\w{2,6}$/, '')
    .toLowerCase();
}

function meets(condition: Condition, { text, isDated }: Page): boolean {
  if (condition === 'any') return true;
  return condition === 'undated' ? !isDated : text === '';
}
