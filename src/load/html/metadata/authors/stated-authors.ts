/** Authors as a page's metadata states them. */

import { ORGANISATION } from '../../../../knowledge/signatures/signature-words.ts';
import { type ArticleData, asObject, type JsonObject, listValues, readText } from '../json-ld.ts';
import { readWritten } from '../written-text.ts';
import { readSignature, type Signature } from './read-signature.ts';

/** Names in `<meta>`, the most trusted first. */
const META_NAMES = [
  'byl',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'article:author_name',
  'author',
  'authors',
  'article:author',
  'article.author',
  'articleauthor',
  'og:article:author',
  'og:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor.author',
  'citation_author',
  'citation_authors',
  'creator',
  'bt:author',
  'shareaholic:article_author_name',
  'mediator_author',
  'vr:author',
  'byline',
  'news_author',
] as const;
/** What a card of a page shows: `Written by`, and who. */
const LABEL =
  /^(?:written by|by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door)$/i;

export function readMetaAuthors(
  meta: ReadonlyMap<string, readonly string[]>,
  isSite: (name: string) => boolean,
): readonly Signature[] {
  const cards = [1, 2, 3].flatMap((number) =>
    LABEL.test(meta.get(`twitter:label${number}`)?.[0] ?? '')
      ? [meta.get(`twitter:data${number}`) ?? []]
      : [],
  );
  const lists = [...META_NAMES.map((name) => meta.get(name) ?? []), readParsely(meta), ...cards];
  return lists
    .filter((list) => list.length > 0)
    .map((list) => joinSignatures(list.map((value) => readSignature(value, isSite))));
}

/** Data of a page for those who count its readers. */
function readParsely(meta: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const author = /"authors?"\s?:\s?\[?((?:\s?"[^"]{1,100}"\s?,?){1,10})/.exec(
    meta.get('parsely-page')?.[0] ?? '',
  )?.[1];
  return author === undefined ? [] : [author.replaceAll('"', '')];
}

/** Of the article's data; of the page's, where the article's names none. */
export function readDataAuthors(data: ArticleData, isSite: (name: string) => boolean): readonly Signature[] {
  return (['author', 'creator', 'contributor'] as const).map((field) =>
    joinSignatures(listValues(data.article.get(field)).map((value) => readAuthor(value, data, isSite))),
  );
}

const ORGANISATION_TYPE = /Organi[sz]ation$/;

function readAuthor(
  value: unknown,
  { article, resolve }: ArticleData,
  isSite: (name: string) => boolean,
): Signature {
  const node = resolve(value);
  const names = node === null ? [readText(value)] : listNames(node);
  const signature = joinSignatures(names.map((name) => readSignature(name ?? '', isSite)));
  const isOrganisation = listValues(node?.get('@type')).some((type) => ORGANISATION_TYPE.test(String(type)));
  const isOwn =
    listValues(node?.get('@type')).some((type) => /Person$/.test(String(type))) && isPersonal(article);
  if (isOwn && signature.persons.length === 0)
    return { ...signature, persons: names.flatMap((name) => readWritten(name) ?? []).filter(isPlainName) };
  // Some call every author an organisation.
  if (isOrganisation && signature.persons.length + signature.others.length === 0)
    return {
      ...signature,
      others: names.flatMap((name) => readWritten(name) ?? []).filter((name) => !isSite(name)),
    };
  return isOrganisation
    ? { ...signature, persons: [], others: [...signature.others, ...signature.persons] }
    : signature;
}

/** A site without a publisher may bear its author's name. */
function isPersonal(article: JsonObject): boolean {
  return !article.has('publisher');
}

/** `Ingrid Haugen` */
function isPlainName(name: string): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) && !ORGANISATION.test(name);
}

function listNames(node: JsonObject): readonly (string | null)[] {
  const names = listValues(node.get('name')).map(
    (name) => readText(name) ?? readText(asObject(name)?.get('@value')),
  );
  if (names.some((name) => name !== null)) return names;
  const [given, family] = [readText(node.get('givenName')), readText(node.get('familyName'))];
  return [given !== null && family !== null ? `${given} ${family}` : null];
}

export function joinSignatures(signatures: readonly Signature[]): Signature {
  return {
    persons: [...new Set(signatures.flatMap(({ persons }) => persons))],
    others: [...new Set(signatures.flatMap(({ others }) => others))],
    isSigned: signatures.some(({ isSigned }) => isSigned),
  };
}
