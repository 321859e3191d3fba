/** The service that the beginning of a report names: `Wittmarsch (dpa) - `, `【岬町共同】`, `新华社西安５月１２日电`. */
import { nameService } from '../../knowledge/organisations/wire-services.ts';

/** Where such a beginning ends at the latest. */
const LONGEST = 110;
/** `(AP) _`, `(EFE).-`, `(ANSA) - ROMA, 12 MAR -`, `/TASS/.`, `(TT)` alone on its line. */
const BRACKET =
  /[(（/[]([^()（）/[\]\n]{2,45})[)）/\]](?=[,.]?\s{0,2}(?:[-–—_:.=]|$)|\s\p{Script=Hangul})/gmu;
/** No sentence stands before it. */
const PLACE = /^[^\n]{0,4}$|^[\p{Lu}\p{Lo}][^.!?\n]{1,70}[.,]?\s?(?:\d{1,2}\s?\p{L}{3,12}\.?\s?)?$/u;
const JAPANESE = /^[\s　]{0,4}【[^【】\n]{0,24}?(共同|時事)(?:通信)?】/u;
const CHINESE =
  /^[\s　]{0,4}[（(]?(新华社|新華社|中新社|中央社)[\p{Script=Han}、·\s]{0,16}[\p{Nd}一二三四五六七八九十]{1,3}[月日]/u;
const RUSSIAN = /^\P{Ll}{3,40}\.\s\d{1,2}\s\p{L}{3,9}\.\s(ИНТЕРФАКС|УНИАН|РИА Новости)\s?[-–—.]/u;

/** @param start of a text, or of a paragraph of it */
export function readAgencyLead(start: string): string | null {
  const lead = start.slice(0, LONGEST);
  const set = JAPANESE.exec(lead)?.[1] ?? CHINESE.exec(lead)?.[1] ?? RUSSIAN.exec(lead)?.[1];
  if (set !== undefined) return nameService(set) ?? set;
  if (!/[(（/[]/.test(lead)) return null;
  for (const { 0: whole, 1: within = '', index } of lead.matchAll(BRACKET)) {
    const name = readBracket(within);
    if (name !== null && PLACE.test(lead.slice(0, index).trimStart())) return name;
    if (whole.includes('\n')) return null;
  }
  return null;
}

/** `Northern Press Service`, `Maritime Newswire`: whether a name says what an agency is. */
export function namesAgency(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}&.'’ -]{1,40}\s(?:news\s?wire|wire(?:\sservice)?|(?:press|news)\s(?:agency|service|association)|press|pressedienst|nachrichtenagentur)$/iu.test(
    name,
  );
}

/** `dpa`, `dpa/lno`, `AP, Aug 3`, `포항=연합뉴스`, `Корр.ИТАР-ТАСС Сергей Лыткин`. */
function readBracket(within: string): string | null {
  const whole = nameService(within.trim());
  if (whole !== null) return whole;
  if (namesAgency(within.trim())) return within.trim();
  const parts = within.split(/\s*[,/=]\s*|(?<=[Кк]орр\.)\s?|\s/);
  return parts.map((part) => nameService(part)).find((name) => name !== null) ?? null;
}

/** A line that names the service alone, below a report: `EFE`, `(PAP)`, `Lusa/fim`, `dpa/lno`. */
const SIGNED = /^[（(/]?(?:©\s?)?(\p{L}[\p{L}-]{1,15})(?:\/[\p{L}]{2,6})?[)）/]?\.?$/u;

export function readAgencyMark(line: string): string | null {
  const name = line.length <= 40 ? SIGNED.exec(line.trim())?.[1] : undefined;
  return name === undefined ? null : nameService(name);
}
