import { mayNamePaper, namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import { findDate } from '../dates/find-date.ts';

/** `来源：新华网`, behind a time. */
const SOURCE = /(?:来源|來源|出处|출처|source|quelle|fuente|fonte|источник)\s?[:：]\s?/i;
/** Who wrote or edited, behind that. */
const WRITER = /\s(?:记者|記者|作者|通讯员|责任编辑|责编|编辑|編輯)[\s:：]/;
const STATED = /^[^\s|:：][^|:：]{1,40}$/;
/** `Winter 2014`, `Spring/Summer 1993`: of a date, no day is said. */
const SEASON =
  /(?:[,(]|(?<![\s,(]))\s*(?:(?:spring|summer|autumn|fall|winter)\/?){1,2},?\s(?:1[6-9]|20)\d\d\)?\s*$/i;
const PARTS =
  /[|·•[\]()]\s*|\s[–—-]\s+|,\s+|,$|\s(?:im|in der|in dem|in|dans|en|en el|em|no|na|su|i|w)\s+(?=\p{Lu})/u;

const LEADING = /^(?:im|in der|in|dans|en|em|no|na|su)\s(?=\p{Lu})/u;

/** The paper that a line names alone, or beside a date: `The Estuary Times, 8 October 1999`; `null` for others. */
export function readPaperLine(line: string): string | null {
  const stated = line.split(SOURCE).slice(1).at(-1)?.split(WRITER, 1)[0] ?? '';
  if (STATED.test(stated)) return stated.trim();
  if (namesPaperAlone(line)) return line;
  const found = findDate(line, 'day-first');
  const around = found
    ? `${line.slice(0, found.start)} | ${line.slice(found.end)}`
    : line.replace(SEASON, '');
  if (around === line) return null;
  return (
    around
      .split(PARTS)
      .map((part) => part.trimEnd().replace(LEADING, ''))
      .find(mayNamePaper) ?? null
  );
}
