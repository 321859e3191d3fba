import { CITATION_FORMAT_NAMES } from '../../../cite/citation-formats.ts';
import type { CitedArticle } from '../../../cite/cited-article.ts';
import type { EditionDate } from '../../../model/model.ts';
import type { ReferenceFiles } from '../../../model/page-parts.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type CitedArchive, describeReference } from '../../describe-reference.ts';
import type { Face } from '../../face.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import type { MarkedTable } from '../../told.ts';
import { citationsBeside, citationsOfDate, scopeOfCitations } from '../../urls/citation-urls.ts';

/** References that are remembered: each stands in a file of each format. */
const REMEMBERED = 5000;

/** Files of references: of all articles of each date, and in a small archive of each article. */
export function* gatherCitations(catalogue: Catalogue): Iterable<SiteFile> {
  const { archive, settings, faces, dateOf, cardOf } = catalogue;
  const scope = scopeOfCitations(archive.outlines.count, settings);
  if (scope === null) return;
  const { title, siteUrl } = settings;
  const cited = faces.derive({ title, siteUrl }, citeFace, REMEMBERED);
  for (const [date, rows] of groupByDate(dateOf)) {
    yield* writeEach(citationsOfDate(date), rows, cited);
    if (scope === 'article')
      for (const row of rows) yield* writeEach(citationsBeside(cardOf(row).url), Uint32Array.of(row), cited);
  }
}

const citeFace = ({ article, card }: Face, archive: CitedArchive): CitedArticle =>
  describeReference(article, card.url, archive);

function* writeEach(
  files: ReferenceFiles['files'],
  rows: Uint32Array,
  cited: MarkedTable<CitedArticle>,
): Iterable<SiteFile> {
  for (const format of CITATION_FORMAT_NAMES)
    yield new GatheredFile('citations', files[format], { format, articles: cited.of(rows) });
}

/** Articles of one date stand together. */
function* groupByDate(
  dateOf: readonly (EditionDate | null)[],
): Iterable<readonly [EditionDate | null, Uint32Array]> {
  let from = 0;
  for (let row = 1; row <= dateOf.length; row++) {
    if (row < dateOf.length && dateOf[row] === dateOf[from]) continue;
    yield [dateOf[from] ?? null, Uint32Array.from({ length: row - from }, (_, at) => from + at)];
    from = row;
  }
}
