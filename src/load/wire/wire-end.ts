/** What stands below a report: who sent it and when, in codes, rights, and whom papers may call. */
import { readMonthName } from '../dates/month-names.ts';
import { isBlank } from '../sections/rule-line.ts';
import { readAgencyMark } from './agency-lead.ts';
import { isCode, isFiling } from './wire-codes.ts';

interface WireEnd {
  /** Indexes of its lines, the last one first. */
  readonly lines: readonly number[];
  /** Something of it stands below reports of agencies alone. */
  readonly isSure: boolean;
  /** There is an hour in it, or a mark of the end in brackets. */
  readonly isStamped: boolean;
}

const MOST_LINES = 14;
const LONGEST = 100;
/** `dpa/lno yyno a3 jh/kf`, `sm/ob/fw`, `abc/ itm/ wkr/`, `-0-лыт/кв`, `(Schluss) jkl/mno` */
const SIGN_OFF = /^(?=[^/]{0,40}\/)(?:[\p{L}\d]{1,6}(?:[/-]{1,2}\s?[\p{L}\d]{1,5}){0,5}\/?(?:\s|$)){1,6}$/u;
const BEFORE_SIGN_OFF = /^(?:\(\p{L}{3,10}\)\s?|-0-|\.\/)/u;
const INITIALS = /^\p{Lu}{2,4}\.?$/u;
const CLOSER = /^[（(【[]?(?:了|おわり|끝|完|Schluss|[Ee]nd|ENDS?|MORE|fim|fin|konec)[)）\]】]?\.?$/u;
const RIGHTS =
  /^\s*(?:©|\(c\)|copyright)|\b(?:all rights|alle rechte[rn]?|tous droits|derechos reservados|diritti riservati|direitos reservados)\b/iu;
const ADDRESS = /^[\w.+-]{1,40}@[\w.-]{2,60}$/;
/** A block that papers may call, or that says who answers for a text. */
const NOTICE = /^\s*(?:\(\(|\*{3}\s)/;
const CALLS = /^\s*(?:rückfrage(?:hinweis|n)?|kontakt|contacts?|contacto|contatti)\s?:/iu;
/** What is not for publication, in every wire down to its end. */
const UNPUBLISHED =
  /^#{1,3}\s?\p{L}{2,8}-?(?:notizblock|kontakte)\b|nicht zur veröffentlichung|not for publication|no apt[oa] para (?:su )?publicación/iu;
const LONGEST_UNPUBLISHED = 40;
/** `jkl mno`, directly below a sentence. */
const SMALL_INITIALS = /^\p{Ll}{2,4}(?:\s\p{Ll}{2,4}){0,2}$/u;
const MOMENT_AT_END = /\s\d{1,2}[./]\d{1,2}[./]\d{4},?\s\d{1,2}[:.]\d{2}$/;
const STAMP_WORD = /^(?:gmt|utc|송고|入稿|配信|h|am|pm|uhr)$/i;

/**
 * @param from index of the first line of the text above it
 */
export function findWireEnd(lines: readonly string[], from: number): WireEnd {
  const found: number[] = [];
  const hidden = findUnpublished(lines, from);
  for (let index = lines.length - 1; index >= hidden; index -= 1) found.push(index);
  const most = found.length + MOST_LINES;
  let [isSure, isStamped] = [false, false];
  for (let index = hidden - 1; index > from && found.length < most; index -= 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '' || /^~+$/.test(line)) continue;
    const start = findBlock(lines, index, from);
    if (start !== null) {
      for (let at = index; at >= start; at -= 1) found.push(at);
      index = start;
      continue;
    }
    if (!isEndLine(line) && !isInitials(line, lines[index - 1] ?? '')) break;
    isSure ||= isFiling(line) || isCode(line) || (readAgencyMark(line) !== null && line.includes('/'));
    isStamped ||= isStamp(line) || CLOSER.test(line);
    found.push(index);
  }
  return { lines: found, isSure, isStamped };
}

/** The first line of them, or the number of all lines. */
function findUnpublished(lines: readonly string[], from: number): number {
  const start = Math.max(from + 1, lines.length - LONGEST_UNPUBLISHED);
  const found = lines.slice(start).findIndex((line) => line.length <= LONGEST && UNPUBLISHED.test(line));
  return found === -1 ? lines.length : start + found;
}

function isInitials(line: string, above: string): boolean {
  return SMALL_INITIALS.test(line) && /[.!?)"”’»\d]\s*$/.test(above);
}

function isEndLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  return (
    isFiling(line) ||
    isCode(line) ||
    isStamp(line) ||
    readAgencyMark(line) !== null ||
    (/[（(【[].{1,8}[)）\]】]$|^\p{L}{3,8}\.?$/u.test(line) && CLOSER.test(line)) ||
    SIGN_OFF.test(line.replace(BEFORE_SIGN_OFF, '')) ||
    isSignedOff(line) ||
    INITIALS.test(line) ||
    RIGHTS.test(line) ||
    ADDRESS.test(line)
  );
}

/** `dpa xy yyzz n1 ab`: the agency, its desk and those who wrote. */
function isSignedOff(line: string): boolean {
  const [first = '', ...others] = line.split(/\s+/);
  return (
    others.length > 0 &&
    readAgencyMark(first) !== null &&
    others.every((token) => /^[\p{Ll}\d/-]{1,6}$/u.test(token))
  );
}

/** `（2008/08/12-17:40）`, `2003/05/12 10:22 송고`, `03/04/17-14/08`: numbers, and nothing that is told. */
function isStamp(line: string): boolean {
  if (line.length > 60 || (line.match(/\p{Nd}/gu)?.length ?? 0) < 6) return false;
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  // `Служба новостей 04.07.2006 11:15`
  if (words.length < 4 && MOMENT_AT_END.test(line)) return true;
  return words.every(
    (word) => readMonthName(word) !== null || STAMP_WORD.test(word) || /^\p{Lu}{2,4}$/u.test(word),
  );
}

/** The first line of a block that ends with a line: a notice, or those whom papers may call; `null` where it is none. */
function findBlock(lines: readonly string[], end: number, from: number): number | null {
  let start = end;
  while (
    start - 1 > from &&
    !isBlank(lines[start - 1] ?? '') &&
    end - start < MOST_LINES &&
    !NOTICE.test(lines[start] ?? '')
  )
    start -= 1;
  for (let at = start; at <= end; at += 1) {
    const line = lines[at] ?? '';
    if (NOTICE.test(line) || CALLS.test(line)) return at;
  }
  return null;
}
