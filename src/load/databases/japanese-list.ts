import { type DatabaseExport, type ExportedArticle, signOfLine, UNSAID } from './export.ts';

/** `2008/05/12  北条新聞 朝刊  34ページ  412文字`, and the marks by which it is told from a text. */
const FACTS =
  /^[\s　]*(\d{4}(?:[/.]\d{1,2}[/.]\d{1,2}|年\d{1,2}月\d{1,2}日))[\s　,、]{1,4}(\S.{0,80}(?:ページ|頁|面|\d文字|\d字)(?:[\s　].{0,40})?)$/u;
const EDITIONS = /朝刊|夕刊|文字|ページ/;
/** Of those facts, what names no paper. */
const NO_PAPER = /朝刊|夕刊|号外|ページ|頁|面$|文字|字$|PDF|画像|^[\dA-Z０-９ー-]+$/u;
/** `[1] `, `(2)`, `3．` */
const NUMBER = /^[\s　]*(?:[[(（【]\d{1,4}[\])）】]|\d{1,4}[.．、:：])[\s　]*/u;

/** 日経テレコン, 聞蔵 and others: the headline and the day with paper, edition, page and length, in either order, and the text. */
export const JAPANESE_LIST: DatabaseExport = {
  sign: signOfLine(/^\s*\d{4}[/.年]\d{1,2}[/.月]\d{1,2}.{0,60}(?:朝刊|夕刊|\d文字|ページ)/),
  findStarts: (lines) =>
    lines
      .flatMap((line, index) => (isFacts(line) ? [hasTitle(lines, index) ? index - 1 : index] : []))
      .slice(1),
  read: readListed,
};

function isFacts(line: string): boolean {
  return EDITIONS.test(line) && FACTS.test(line);
}

/** The line directly above, which nothing stands upon. */
function hasTitle(lines: readonly string[], index: number): boolean {
  return (lines[index - 1] ?? '').trim() !== '' && (lines[index - 2] ?? '').trim() === '';
}

function readListed(lines: readonly string[]): ExportedArticle | null {
  const at = lines.findIndex(isFacts);
  const [, written, facts = ''] = FACTS.exec(lines[at] ?? '') ?? [];
  if (written === undefined) return null;
  const isAbove = lines.slice(0, at).some((line) => line.trim() !== '');
  const title = lines.findIndex((line, index) => index !== at && line.trim() !== '');
  if (title === -1 || (isAbove && at - title > MOST_ABOVE)) return null;
  return {
    ...UNSAID,
    headline: (lines[title] ?? '').replace(NUMBER, ''),
    date: { written, index: at },
    source: facts.split(/[\s　]+/u).find((fact) => fact !== '' && !NO_PAPER.test(fact)) ?? null,
    body: lines.slice(Math.max(title, at) + 1),
  };
}

const MOST_ABOVE = 3;
