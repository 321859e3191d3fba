import type { LoadedFile } from '../load/read-articles.ts';
import type { OutlineColumns } from '../outline/columns.ts';
import { mergeOutlines } from '../outline/merge-outlines.ts';
import { joinRows, type RowRun, takeBounds, takeTexts } from '../tools/columns/take-rows.ts';
import { listTexts, readTexts, type Texts } from '../tools/columns/texts.ts';
import { compareText } from '../tools/text/compare-text.ts';

/** What the archive keeps in mind of files. */
export interface OutlinedFiles {
  /** The articles of file `i` are the rows from `rows[i]` to `rows[i + 1]` of the outlines. */
  readonly rows: Uint32Array;
  readonly outlines: OutlineColumns;
  /** {@link Findings} of each file as JSON; empty where there are none. */
  readonly findings: Texts;
}

/** What there is to say of a file beside its articles. */
type Findings = Pick<LoadedFile, 'skipped' | 'problems'>;

/** Files of some parts, one run behind the other. */
export function mergeFiles(parts: readonly OutlinedFiles[], runs: readonly RowRun[]): OutlinedFiles {
  const { bounds, values } = takeBounds(
    parts.map(({ rows }) => rows),
    runs,
  );
  return {
    rows: bounds,
    outlines: mergeOutlines(
      parts.map(({ outlines }) => outlines),
      values,
    ),
    findings: takeTexts(
      parts.map(({ findings }) => findings),
      runs,
    ),
  };
}

export function listFindings({ findings }: Pick<OutlinedFiles, 'findings'>): readonly Findings[] {
  return listTexts(findings).flatMap((json) => (json === '' ? [] : (JSON.parse(json) as Findings)));
}

/** Rows in the order of the articles' ids. Files come in the order of their paths: only a name like that of another with `#2` behind it stands elsewhere. */
export function sortById(outlines: OutlineColumns): OutlineColumns {
  const idOf = readTexts(outlines.ids);
  const ids = Array.from({ length: outlines.count }, (_, row) => idOf(row));
  if (ids.every((id, row) => row === 0 || ids[row - 1]! < id)) return outlines;
  const rows = ids.map((_, row) => row).sort((a, b) => compareText(ids[a]!, ids[b]!));
  return mergeOutlines([outlines], joinRows(rows.map((row) => ({ part: 0, row }))));
}
