import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { takeTitle } from '../headline/take-title.ts';
import { findFrontMatter } from '../metadata/front-matter-block.ts';
import { findDateHeader } from '../sections/date-header.ts';
import { isBlank } from '../sections/rule-line.ts';
import type { FileSection, SourceFile } from '../sections/section.ts';
import type { FileParts, Format } from './format.ts';

/** Articles that a file counts: `Article 1`, `Document 3 of 12`, `2) Port workers fear for jobs`. Others read them. */
export const COUNTED_TEXT = {
  name: 'counted-text',
  title: 'Counted articles',
  endings: TEXT_ENDINGS,
  split: splitCounted,
  read: () => null,
} as const satisfies Format;

const WORD =
  '(?:document|article|doc|story|item|text|news item|artikel|artículo|articulo|artigo|articolo|dokument|meldung|nachricht|статья|документ)';
/** `1/2` alone has no word. */
const COUNTER = new RegExp(
  String.raw`^[\s\[(#=*~_-]{0,20}(?:${WORD}\s?(?:#|no\.?|nr\.?|n[°º]\.?|№)?|#|no\.|nr\.|№|(?=\d{1,4}\/\d{1,4}\s*$))\s?(\d{1,5})(?:\s?(?:of|de|von|di|van|из|\/)\s?\d{1,5})?[\s\])=*~_#-]{0,20}(?:[:.)–—-]\s{0,3}(\S.*)?)?$`,
  'iu',
);
/** Articles of a law are counted, too: they have no day. */
const SAYS_ARTICLE = /\b(?:document|doc|story|news item|dokument|meldung|nachricht)\b/i;
const LONGEST_COUNTER = 240;

interface Counter {
  readonly index: number;
  readonly number: number;
  /** What stands behind the number, such as the headline. */
  readonly rest: string;
}

function splitCounted(text: string, file: SourceFile): FileParts | null {
  if (
    file.syntax !== 'plain' ||
    !COUNTER.test(text.slice(0, LONGEST_COUNTER).trimStart().split('\n', 1)[0] ?? '')
  )
    return null;
  const lines = text.split('\n');
  const counters = listCounters(lines);
  if (counters.length < 2) return null;
  const isSaid = SAYS_ARTICLE.test(lines[counters[0]?.index ?? 0] ?? '');
  const sections = counters.map(({ index, rest }, at): FileSection => {
    const end = counters[at + 1]?.index ?? lines.length;
    const first = rest === '' ? index + 1 : index;
    return {
      file,
      firstLine: first + 1,
      lines: rest === '' ? lines.slice(first, end) : [rest, ...lines.slice(first + 1, end)],
    };
  });
  return sections.every((section) => isArticle(section) || (isSaid && hasTitle(section.lines)))
    ? { sections }
    : null;
}

/** Those that count up one by one, the first on the first line that is not blank. */
function listCounters(lines: readonly string[]): readonly Counter[] {
  const counters: Counter[] = [];
  for (const [index, line] of lines.entries()) {
    const [, number, rest = ''] = line.length <= LONGEST_COUNTER ? (COUNTER.exec(line) ?? []) : [];
    const last = counters.at(-1);
    if (number !== undefined && (last === undefined || Number(number) === last.number + 1))
      counters.push({ index, number: Number(number), rest });
  }
  return counters;
}

/** It states its day, or other fields, at its beginning. */
function isArticle({ lines, file }: FileSection): boolean {
  return findFrontMatter(lines)?.language === 'header' || findDateHeader(lines, file) !== null;
}

function hasTitle(lines: readonly string[]): boolean {
  return lines.filter((line) => !isBlank(line)).length > 1 && takeTitle(lines, 'plain').title !== null;
}
