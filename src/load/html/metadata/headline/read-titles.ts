/** The titles that a page's metadata gives its article. */
import type { PageDocument } from '../../dom.ts';
import { type ArticleData, listValues, readText } from '../json-ld.ts';
import { readWritten } from '../written-text.ts';
import type { StatedTitles } from './choose-headline.ts';

/** Names in `<meta>`, the most trusted first. */
const NAMES = [
  'og:title',
  'hdl',
  'headline',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'article:title',
  'article.headline',
  'cxenseparse:title',
  'mediator_theme',
  'bt:title',
  'twitter:title',
  'title',
] as const;

export function readTitles(
  document: PageDocument,
  meta: ReadonlyMap<string, readonly string[]>,
  { article }: ArticleData,
): StatedTitles {
  const written = [
    readText(listValues(article.get('headline'))[0]),
    ...NAMES.map((name) => meta.get(name)?.[0]),
    readText(listValues(article.get('name'))[0]),
  ];
  return {
    stated: [...new Set(written.flatMap((title) => readWritten(title) ?? []))],
    title: readWritten(document.querySelector('title')?.textContent),
  };
}
