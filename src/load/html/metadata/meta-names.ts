/** Metadata in `<meta name=…>`: Dublin Core, and the names that content systems and analysts of traffic use. */
import type { PageDocument } from '../dom.ts';
import { pickAllMeta, pickMeta, readMetaElements } from './meta-elements.ts';
import type { StatedMetadata } from './page-metadata.ts';
import { splitTags } from './tags.ts';

const URL_NAMES = ['parsely-link', 'twitter:url', 'dc.identifier'];
const TAGS = ['news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags', 'dc.subject', 'dcterms.subject'];
const LANGUAGE = ['dc.language', 'dcterms.language', 'inlanguage', 'content-language', 'language'];

export function readMetaNames(document: PageDocument): StatedMetadata {
  const meta = readMetaElements(document);
  return {
    url: pickMeta(meta, URL_NAMES),
    tags: splitTags(pickAllMeta(meta, TAGS)),
    language: pickMeta(meta, LANGUAGE),
  };
}
