import { mayNamePaper } from '../../knowledge/organisations/paper-names.ts';
import { type DatabaseExport, type ExportedArticle, findBehind, UNSAID } from './export.ts';

const NUMBER = /^\s*文[件章][編编][號号]\s?[:：]\s?(\d{8})\d{2,12}\s*$/;
const COUNTER = /^\s*(?:文[件章]\s?\d{1,4}|\d{1,4}\.)\s*$/;
/** 慧科 has it below each. */
const RIGHTS = /版[权權](?:(?!版[权權])[^\n]){0,40}所有|^\s*(?:©|\(c\))/;
const AUTHOR = /記者|记者|撰文|作者|^By\s/;
/** A line of what is said of an article: facts beside each other. */
const FACTS = /[|｜]/;

/** WiseNews: the paper, `2011-07-05 | A12 | 港聞 | 記者 …`, the headline, the text, `文件編號：…`. */
export const WISENEWS: DatabaseExport = {
  sign: /(?:^|\n)[^\S\n]*文[件章][編编][號号]\s?[:：]\s?\d{10,20}[^\S\n]*(?:\n|$)/,
  findStarts: (lines) => findBehind(lines, NUMBER).filter((start) => lines.slice(start).some(isOwn)),
  read: readWisenews,
};

function isOwn(line: string): boolean {
  return line.trim() !== '' && !COUNTER.test(line) && !NUMBER.test(line) && !RIGHTS.test(line);
}

function readWisenews(lines: readonly string[]): ExportedArticle | null {
  const number = NUMBER.exec(lines.find((line) => NUMBER.test(line)) ?? '')?.[1];
  const own = lines.map((line) => (isOwn(line) ? line : ''));
  const at = own.findIndex((line) => FACTS.test(line) && /\d{4}/.test(line));
  const source = own.slice(0, Math.max(0, at)).findLast((line) => line.trim() !== '');
  const headline = own.findIndex((line, index) => index > at && line.trim() !== '' && !FACTS.test(line));
  if (number === undefined || at === -1 || at > MOST_ABOVE || headline === -1) return null;
  const facts = own
    .slice(at, headline)
    .flatMap((line) => line.split(FACTS))
    .map((fact) => fact.trim());
  const author = facts.find((fact) => AUTHOR.test(fact));
  return {
    ...UNSAID,
    headline: own[headline]?.trim() ?? null,
    date: { written: `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6)}`, index: at },
    byline: author?.replace(AUTHOR, '').replace(/^[\s:：]+/, '') ?? null,
    source: source?.trim() ?? facts.find(mayNamePaper) ?? null,
    body: own.slice(headline + 1),
  };
}

const MOST_ABOVE = 6;
