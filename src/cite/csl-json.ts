import {
  addressOf,
  type CitedArticle,
  type CitedName,
  flatten,
  partDate,
  publicationOf,
  secondAddressOf,
} from './cited-article.ts';

function writeName(name: CitedName): object {
  if ('literal' in name) return { literal: flatten(name.literal) };
  const { family, given, suffix } = name;
  return { family: flatten(family), given: flatten(given), ...(suffix !== null && { suffix }) };
}

/** An item of CSL-JSON, which Zotero, Mendeley, Pandoc and others read. */
export function writeCsl(article: CitedArticle): string {
  const { key, title, authors, archive, date, language } = article;
  const [address, second] = [addressOf(article), secondAddressOf(article)];
  return JSON.stringify({
    id: key,
    type: 'article-newspaper',
    title: flatten(title),
    ...(authors.length > 0 && { author: authors.map(writeName) }),
    'container-title': flatten(publicationOf(article)),
    ...(date !== null && { issued: { 'date-parts': [partDate(date)] } }),
    language,
    ...(address !== null && { URL: address }),
    archive: flatten(archive),
    ...(second !== null && { archive_location: second }),
  });
}
