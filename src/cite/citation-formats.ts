import { writeBibtex } from './bibtex.ts';
import type { CitedArticle } from './cited-article.ts';
import { writeCsl } from './csl-json.ts';
import { writeRis } from './ris.ts';

interface FormatRow {
  /** As it calls itself, in every language. */
  readonly name: string;
  /** What names of its files end in. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (article: CitedArticle) => string;
  /** What a file has around references and between them. */
  readonly frame: readonly [before: string, between: string, after: string];
}

/** The formats that programs for references read, a row each. */
export const CITATION_FORMATS = {
  bibtex: {
    name: 'BibTeX',
    ending: 'bib',
    mediaType: 'application/x-bibtex',
    write: writeBibtex,
    frame: ['', '\n', ''],
  },
  ris: {
    name: 'RIS',
    ending: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: writeRis,
    frame: ['', '\r\n', ''],
  },
  csl: {
    name: 'CSL-JSON',
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCsl,
    frame: ['[\n', ',\n', '\n]\n'],
  },
} as const satisfies Readonly<Record<string, FormatRow>>;

export type CitationFormat = keyof typeof CITATION_FORMATS;

function isCitationFormat(name: string): name is CitationFormat {
  return Object.hasOwn(CITATION_FORMATS, name);
}

/** In the order of their rows. */
export const CITATION_FORMAT_NAMES: readonly CitationFormat[] =
  Object.keys(CITATION_FORMATS).filter(isCitationFormat);

/** An article's reference in each format. */
export type WrittenReference = Readonly<Record<CitationFormat, string>>;

export const writeReference = (article: CitedArticle): WrittenReference => ({
  bibtex: CITATION_FORMATS.bibtex.write(article),
  ris: CITATION_FORMATS.ris.write(article),
  csl: CITATION_FORMATS.csl.write(article),
});

/** A file of references, in pieces. */
export function* joinReferences(
  format: CitationFormat,
  references: readonly WrittenReference[],
): Iterable<string> {
  const { frame }: FormatRow = CITATION_FORMATS[format];
  const [before, between, after] = frame;
  let next = before;
  for (const reference of references) {
    yield next + reference[format];
    next = between;
  }
  yield next === between ? after : before + after;
}
