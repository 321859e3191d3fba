import {
  CITATION_FORMAT_NAMES,
  type WrittenReference,
  writeReference,
} from '../../../cite/citation-formats.ts';
import type { EditionDate } from '../../../model/model.ts';
import type { ReferenceFiles } from '../../../model/page-parts.ts';
import { rememberObjects } from '../../../tools/collections/memoise.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type CitedArchive, describeReference } from '../../describe-reference.ts';
import type { Face } from '../../face.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import type { MarkedTable } from '../../told.ts';
import { citationsBeside, citationsOfDate, scopeOfCitations } from '../../urls/citation-urls.ts';

/** References that are remembered: each stands in files of each format, of its date and of all lists that it is in. */
const REMEMBERED = 20_000;

/** Files of references: of all articles of each date, and in a small archive of each article. */
export function* gatherCitations(catalogue: Catalogue): Iterable<SiteFile> {
  const { archive, settings, dateOf, cardOf } = catalogue;
  const scope = scopeOfCitations(archive.outlines.count, settings);
  if (scope === null) return;
  for (const [date, rows] of groupByDate(dateOf)) {
    yield* gatherReferences(citationsOfDate(date), rows, catalogue);
    if (scope === 'article')
      for (const row of rows)
        yield* gatherReferences(citationsBeside(cardOf(row).url), Uint32Array.of(row), catalogue);
  }
}

const tableOfReferences = rememberObjects(
  ({ faces, settings: { title, siteUrl } }: Catalogue): MarkedTable<WrittenReference> =>
    faces.derive({ title, siteUrl }, citeFace, REMEMBERED),
);

const citeFace = ({ article, card }: Face, archive: CitedArchive): WrittenReference =>
  writeReference(describeReference(article, card.url, archive));

/** References to these articles, a file a format. */
export function* gatherReferences(
  files: ReferenceFiles['files'],
  rows: Uint32Array,
  catalogue: Catalogue,
): Iterable<SiteFile> {
  const articles = tableOfReferences(catalogue).of(rows);
  for (const format of CITATION_FORMAT_NAMES)
    yield new GatheredFile('citations', files[format], { format, articles });
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
