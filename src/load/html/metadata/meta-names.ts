/** Metadata in `<meta name=…>`: Dublin Core, and the names that content systems and analysts of traffic use. */
import type { PageDocument } from '../dom.ts';
import { pickAllMeta, pickMeta, readMetaElements } from './meta-elements.ts';
import { listNames, splitTags } from './names.ts';
import type { PageMetadata } from './page-metadata.ts';

const HEADLINE = [
  'headline',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'twitter:title',
];
const BYLINE = [
  'author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'creator',
];
const SOURCE = ['dc.publisher', 'dcterms.publisher', 'publisher', 'source', 'application-name'];
const URL_NAMES = ['parsely-link', 'twitter:url', 'dc.identifier'];
const TAGS = ['news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags', 'dc.subject', 'dcterms.subject'];
const LANGUAGE = ['dc.language', 'dcterms.language', 'inlanguage', 'content-language', 'language'];

export function readMetaNames(document: PageDocument): PageMetadata {
  const meta = readMetaElements(document);
  return {
    headline: pickMeta(meta, HEADLINE),
    byline: listNames(pickAllMeta(meta, BYLINE)),
    source: pickMeta(meta, SOURCE),
    url: pickMeta(meta, URL_NAMES),
    tags: splitTags(pickAllMeta(meta, TAGS)),
    language: pickMeta(meta, LANGUAGE),
  };
}
