import {
  CITATION_FORMAT_NAMES,
  CITATION_FORMATS,
  type CitationFormat,
  joinReferences,
  writeReference,
} from '../../../../src/cite/citation-formats.ts';
import { type CitedArticle, keyOf } from '../../../../src/cite/cited-article.ts';
import { readName } from '../../../../src/cite/read-name.ts';
import type { Hit } from '../../../../src/search/read/answer.ts';
import { CRLF, writeCells } from '../../../../src/tools/text/csv.ts';
import { linkTo } from '../say/element.ts';

/** The archive that the results are of, as references name it. */
export interface ResultArchive {
  readonly title: string;
  /** Of its pages. */
  readonly language: string;
  /** Of its root. */
  readonly address: string;
}

/** A format in which a list of results can be had. */
export interface ResultFormat {
  /** As it calls itself, in every language. */
  readonly name: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (hits: readonly Hit[], archive: ResultArchive) => string;
}

/** What a program reads of each article. */
const FIELDS = ['url', 'headline', 'date', 'source', 'authors'] as const;

const addressOf = ({ url }: Hit, { address }: ResultArchive): string => new URL(linkTo(url), address).href;

const CSV: ResultFormat = {
  name: 'CSV',
  ending: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: (hits, archive) =>
    [
      FIELDS,
      ...hits.map((hit) => {
        const { original, date, source, authors } = hit;
        return [addressOf(hit, archive), original, date, source, authors.join('; ')];
      }),
    ]
      .map((cells) => writeCells(cells) + CRLF)
      .join(''),
};

const NDJSON: ResultFormat = {
  name: 'NDJSON',
  ending: 'ndjson',
  mediaType: 'application/x-ndjson',
  write: (hits, archive) =>
    hits
      .map((hit) => {
        const { original: headline, date, source, authors } = hit;
        return `${JSON.stringify({ url: addressOf(hit, archive), headline, date, source, authors })}\n`;
      })
      .join(''),
};

const citeIn = (format: CitationFormat): ResultFormat => ({
  ...CITATION_FORMATS[format],
  write: (hits, archive) =>
    [
      ...joinReferences(
        format,
        hits.map((hit) => writeReference(cite(hit, archive))),
      ),
    ].join(''),
});

/** In the order of the menu. */
export const RESULT_FORMATS: readonly ResultFormat[] = [CSV, NDJSON, ...CITATION_FORMAT_NAMES.map(citeIn)];

function cite(hit: Hit, archive: ResultArchive): CitedArticle {
  return {
    key: keyOf(hit.date, hit.url),
    title: hit.original,
    authors: hit.authors.map(readName),
    source: hit.source,
    archive: archive.title,
    date: hit.date,
    language: hit.language ?? archive.language,
    originalUrl: null,
    page: addressOf(hit, archive),
  };
}
