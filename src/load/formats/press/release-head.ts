/** What stands above the headline of a statement for the press. */
import { type DateReading, readFoundDate } from '../../dates/edition-date.ts';
import { findDate } from '../../dates/find-date.ts';
import { type DateLine, readDateLine } from '../../sections/date-line.ts';
import { readLooseDateLine } from '../../sections/loose-date-line.ts';
import { isBlank } from '../../sections/rule-line.ts';
import type { FileSection } from '../../sections/section.ts';

interface ReleaseHead {
  /** Of who made the statement, or its headline: the line above the label. */
  readonly above: string | null;
  readonly contacts: readonly string[];
  readonly stated: { readonly reading: DateReading; readonly written: string; readonly index: number } | null;
  /** Index of the first line below it. */
  readonly end: number;
}

/** What such statements are called, in the languages in which they are made. */
const NAMES = [
  '(?:news|press|media)\\s+(?:release|statement|advisory|notice|communiqu[eé])',
  'for\\s+(?:immediate\\s+)?(?:release|publication)|immediate\\s+release|embargo(?:ed)?|not\\s+for\\s+release\\s+before',
  '(?:presse|medien)(?:mitteilung|information|meldung|erklärung)|communiqué(?:\\s+de\\s+presse)?|note\\s+aux\\s+médias',
  '(?:nota|comunicado|boletín)\\s+(?:de|à|a\\s+la|para\\s+a)\\s+(?:prensa|imprensa)|comunicato\\s+stampa|persbericht',
  'press(?:meddelande|emelding|emeddelelse)|(?:lehdistö)?tiedote|komunikat\\s+prasowy|tisková\\s+zpráva|пресс-релиз|прес-реліз',
  'basın\\s+(?:bülteni|açıklaması)|siaran\\s+pers|thông\\s+cáo\\s+báo\\s+chí|بيان\\s+صحفي|प्रेस\\s+विज्ञप्ति|新闻稿|新聞稿|プレスリリース|報道発表|보도자료',
].join('|');
const NUMBER = String.raw`(?:\s{0,3}[,–—-]?\s{0,3}(?:nr|no|n[°º]|núm|n|č)\.?\s?\d[\d/.-]{0,14})?`;
const LABEL = new RegExp(
  String.raw`^[\s*_#]{0,8}(?:${NAMES})(?![\p{L}\p{N}])${NUMBER}(?=\s*[:,–—*_#(-]|\s*$|\s+(?:until|at|on|no|date|from|till|vom|du|del|di|den|\d))[^.]{0,80}$`,
  'iu',
);
const CONTACT =
  /^[\s*_]{0,8}(?:(?:media\s+|press\s+)?contacts?|(?:presse|medien)?kontakt|contact\s+presse|contacto(?:\s+de\s+prensa)?|contatto)\s?:/i;
const REFERENCE = /^\s*(?:ref(?:erence)?|no|nr|n[°º]|№|release\s+no|az)[.:\s][^\n]{1,30}$/i;
const MOST_LINES = 10;
/** The name of who makes the statement, or its headline. */
const LONGEST_ABOVE = 120;

/** `null`: the text begins as something else. */
export function readReleaseHead({ lines, file }: FileSection): ReleaseHead | null {
  const filled = lines.flatMap((line, index) => (isBlank(line) ? [] : [index])).slice(0, MOST_LINES);
  const label = filled.slice(0, 2).findIndex((index) => LABEL.test(lines[index] ?? ''));
  const first = lines[filled[0] ?? 0] ?? '';
  if (label === -1 || (label > 0 && (first.length > LONGEST_ABOVE || /[.:;]\s*$/.test(first)))) return null;
  const contacts: string[] = [];
  let stated: ReleaseHead['stated'] = null;
  let end = 0;
  for (const index of filled.slice(label)) {
    const line = lines[index] ?? '';
    const labelled = LABEL.exec(line);
    const dated = labelled
      ? readBehind(line, file)
      : (readDateLine(line, file.syntax, file.settings) ?? readLooseDateLine(line, true, file));
    const isDate = dated?.rest === '';
    if (!labelled && !isDate && !CONTACT.test(line) && !REFERENCE.test(line)) break;
    if (CONTACT.test(line)) contacts.push(line, '');
    else if (dated && isDate) stated ??= { reading: dated.reading, written: dated.written, index };
    end = index + 1;
  }
  return { above: label === 0 ? null : first.trim(), contacts, stated, end };
}

/** `FOR IMMEDIATE RELEASE: May 14, 2009`: the day stands somewhere behind the label. */
function readBehind(line: string, file: FileSection['file']): DateLine | null {
  const found = findDate(line, file.settings.dateOrder);
  if (!found) return null;
  return {
    form: 'worded',
    reading: readFoundDate(found, line, file.settings),
    written: line.slice(found.start, found.end),
    column: found.start + 1,
    rest: '',
  };
}
