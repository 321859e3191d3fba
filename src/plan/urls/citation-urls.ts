import { CITATION_FORMATS, type CitationFormat } from '../../cite/citation-formats.ts';
import type { EditionDate, Url } from '../../model/model.ts';
import type { CitationScope, ReferenceFiles } from '../../model/page-parts.ts';
import type { Settings } from '../../settings/settings.ts';
import { periodFolder } from '../calendar.ts';

/** Below so many articles each has files of its own: on most hosts files are counted. */
const SMALL = 2000;

/**
 * What references to articles have files of: each article, or all of a date together.
 *
 * @param articles so many are in the archive
 */
export function scopeOfCitations(articles: number, { citationFiles }: Settings): CitationScope | null {
  if (citationFiles === 'off') return null;
  if (citationFiles !== 'auto') return citationFiles;
  return articles < SMALL ? 'article' : 'date';
}

function filesOf(stem: string): ReferenceFiles['files'] {
  const urlOf = (format: CitationFormat): Url => `${stem}.${CITATION_FORMATS[format].ending}` as Url;
  return { bibtex: urlOf('bibtex'), ris: urlOf('ris'), csl: urlOf('csl') };
}

/** What names of files beside a page begin with: `people/x`, of a day `2023/08/04/articles`. */
export const stemBeside = (page: Url): string =>
  page.replace(/\.html$/, '').replace(/(?<=\/)index$/, 'articles');

/** Beside the page of an article, or of a list: `2023/08/04/envoys-withdrawn.bib`, `topics/sanctions.bib`. */
export const citationsBeside = (page: Url): ReferenceFiles['files'] => filesOf(stemBeside(page));

/** All of a date, or of those without one: `2023/08/04/articles.bib`. */
export const citationsOfDate = (date: EditionDate | null): ReferenceFiles['files'] =>
  filesOf(`${date === null ? 'undated' : periodFolder(date)}/articles`);
