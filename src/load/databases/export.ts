/** What an export of a research database says of an article. */
export interface ExportedArticle {
  readonly headline: string | null;
  /** As written, with the index of its line. */
  readonly date: { readonly written: string; readonly index: number } | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  /** Lines of the text alone. */
  readonly body: readonly string[];
}

/** A form in which a research database hands out articles: a file in this folder, and its row in `exports.ts`. */
export interface DatabaseExport {
  /** Whether a text is of it: asked of its beginning, before anything else is. */
  readonly sign: Pick<RegExp, 'test'>;
  /** Lines at which further articles begin. */
  readonly findStarts: (lines: readonly string[]) => readonly number[];
  /** What a file calls itself, where it has a name: the source of articles that name none. */
  readonly nameFile?: (lines: readonly string[]) => string | null;
  /** Reads an article; `null` where its lines are not of this form. */
  readonly read: (lines: readonly string[]) => ExportedArticle | null;
}

export const UNSAID: ExportedArticle = {
  headline: null,
  date: null,
  byline: null,
  source: null,
  url: null,
  language: null,
  tags: [],
  body: [],
};

/** A sign that any line may bear. */
export function signOfLine(line: RegExp): DatabaseExport['sign'] {
  return { test: (head) => head.split('\n').some((each) => line.test(each)) };
}

/** A sign of two lines that stand together: above the lower one are no more than so many others that are not blank. */
export function signOfLines(upper: RegExp, lower: RegExp, most: number): DatabaseExport['sign'] {
  return {
    test(head) {
      const filled = head.split('\n').filter((line) => line.trim() !== '');
      return filled.some(
        (line, at) =>
          upper.test(line) && filled.slice(at + 1, at + 2 + most).some((below) => lower.test(below)),
      );
    },
  };
}

/** Lines that match, but for the first: the article of that one begins where the file does. */
export function findLater(lines: readonly string[], pattern: RegExp): readonly number[] {
  return lines.flatMap((line, index) => (pattern.test(line) ? [index] : [])).slice(1);
}

/** Behind each line that matches and has text below it. */
export function findBehind(lines: readonly string[], pattern: RegExp): readonly number[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.flatMap((line, index) => (index < last && pattern.test(line) ? [index + 1] : []));
}

/** `Roe, Ann` → `Ann Roe`; several, parted by semicolons, are parted by them still. */
export function turnNames(written: string): string {
  return written
    .split(';')
    .map((name) => name.trim().replace(/^([^,]{2,40}), ([^,]{2,40})$/, '$2 $1'))
    .join('; ');
}
