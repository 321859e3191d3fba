/** Dates in the data of a page's programs, which are searched, never run. */

import { wordSet } from '../../../../tools/text/word-set.ts';
import { foldWords } from '../../fold-words.ts';
import { listTrackbackValues } from './trackback-notes.ts';

/** Keys that name publication. */
const KEYS = wordSet(`
  datePublished date_published publishedAt published_at publishedDate published_date publishDate publish_date
  publishedTime published_time publishTime publish_time publicationDate publication_date pubDate pub_date pubdate
  firstPublished first_published firstPublishedAt first_published_at firstPublishedDate firstPublicationDate
  originalPublicationDate initialPublicationDate articlePublishedDate articlePublicationDate article_publish_date
  articlePublishDate displayDate display_date datePosted postDate post_date publishedOn published_on datePublication
  published publishDateTime publishedDateTime
`);
/** A key and its value, in quotation marks that may be escaped for HTML or for a string. */
const KEYED =
  /(?:["']|&quot;)([A-Za-z_]{7,26})(?:["']|&quot;|\\")\s{0,4}:\s{0,4}(?:["']|&quot;|\\")?([^"'&\\,}\]]{8,40})/g;
const MOST_FOUND = 400;
const LONGEST_SOURCE = 8_000_000;
/** Farther from the headline it is the date of something else. */
const NEAR = 3000;

/** Dates by which the data names the headline, the nearest first; without that, only one that nothing contradicts. */
export function listScriptDates(source: string, headline: string | null): readonly string[] {
  const searched = leaveOutData(source.slice(0, LONGEST_SOURCE));
  const quoted = new Set(listTrackbackValues(searched, 'date'));
  // A page with several posts has several.
  if (quoted.size === 1) return [...quoted];
  if (!/[Pp]ubli|pub_?[Dd]ate|postDate|post_date|display_?[Dd]ate|datePosted/.test(searched)) return [];
  const found = [...takeFirst(listKeyed(searched), MOST_FOUND)].map((match) => ({
    written: match[2]?.trim() ?? '',
    at: match.index,
  }));
  const days = new Set(found.map(({ written }) => written.slice(0, 10)));
  if (days.size === 1) return found.slice(0, 1).map(({ written }) => written);
  const words = foldWords(headline ?? '');
  if (words.length < SHORTEST_HEADLINE) return [];
  // Most data names the headline before the date.
  const isNamed = (from: number, to: number) => foldWords(searched.slice(from, to)).includes(words);
  const after = found.filter(({ at }, index) => isNamed(Math.max(found[index - 1]?.at ?? 0, at - NEAR), at));
  const before = found.filter(({ at }, index) =>
    isNamed(at, Math.min(found[index + 1]?.at ?? at + NEAR, at + NEAR)),
  );
  return [...after, ...before].slice(0, 1).map(({ written }) => written);
}

const SHORTEST_HEADLINE = 10;
const DATA_SCRIPT = /<script[^<>]{0,200}ld\+json[^<>]{0,200}>/gi;

/** JSON-LD has been read for what it means. */
function leaveOutData(source: string): string {
  let kept = '';
  let from = 0;
  DATA_SCRIPT.lastIndex = 0;
  for (let match = DATA_SCRIPT.exec(source); match !== null; match = DATA_SCRIPT.exec(source)) {
    kept += source.slice(from, match.index);
    const end = source.indexOf('</script', DATA_SCRIPT.lastIndex);
    from = end < 0 ? source.length : end;
    DATA_SCRIPT.lastIndex = from;
  }
  return kept + source.slice(from);
}

function* listKeyed(source: string): Iterable<RegExpExecArray> {
  for (const match of source.matchAll(KEYED)) if (KEYS.has(match[1] ?? '')) yield match;
}

function* takeFirst<T>(values: Iterable<T>, most: number): Iterable<T> {
  let count = 0;
  for (const value of values) {
    if (count >= most) return;
    count += 1;
    yield value;
  }
}
