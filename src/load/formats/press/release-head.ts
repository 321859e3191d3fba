/** What stands above the headline of a statement for the press. */
import { type DateReading, readFoundDate } from '../../dates/edition-date.ts';
import { findDate } from '../../dates/find-date.ts';
import { type DateLine, readDateLine } from '../../sections/date-line.ts';
import { readLooseDateLine } from '../../sections/loose-date-line.ts';
import { isBlank } from '../../sections/rule-line.ts';
import type { FileSection } from '../../sections/section.ts';
import { isContact } from './release-foot.ts';

interface ReleaseHead {
  /** Of who made the statement, or its headline: the line above the label. */
  readonly above: string | null;
  /** Indexes of the lines that say whom to call. */
  readonly contacts: readonly number[];
  readonly stated: { readonly reading: DateReading; readonly written: string; readonly index: number } | null;
  /** Index of the first line below it. */
  readonly end: number;
}

/** What such statements are called, in the languages in which they are made. */
const NAMES = [
  '(?:news|press|media)\\s+(?:release|statement|advisory|notice|communiqu[eé])',
  'for\\s+(?:immediate\\s+)?(?:release|publication)|immediate\\s+release|embargo(?:ed)?|not\\s+for\\s+release\\s+before',
  '(?:presse|medien)(?:mitteilung|information|meldung|erklärung)|communiqué(?:\\s+de\\s+presse)?|note\\s+aux\\s+médias',
  '(?:comunicado|boletín)(?=\\s+(?:núm|no|n[°º])\\.?\\s?\\d)|(?:nota|comunicado|boletín)\\s+(?:de|à|a\\s+la|para\\s+a)\\s+(?:prensa|imprensa)|comunicato\\s+stampa|persbericht',
  'press(?:meddelande|emelding|emeddelelse)|(?:lehdistö)?tiedote|komunikat\\s+prasowy|tisková\\s+zpráva|пресс-релиз|прес-реліз',
  'basın\\s+(?:bülteni|açıklaması)|siaran\\s+pers|thông\\s+cáo\\s+báo\\s+chí|بيان\\s+صحفي|प्रेस\\s+विज्ञप्ति|新闻稿|新聞稿|プレスリリース|報道発表|보도자료',
].join('|');
const NUMBER = String.raw`(?:\s{0,3}[,–—-]?\s{0,3}(?:nr|no|n[°º]|núm|n|č)\.?\s?\d[\d/.-]{0,14})?`;
const LABEL = new RegExp(
  String.raw`^[\s*_#]{0,8}(?:${NAMES})(?![\p{L}\p{N}])${NUMBER}(?=\s*[:,–—*_#(-]|\s*$|\s+(?:until|at|on|no|date|from|till|vom|du|del|di|den|\d))[^.]{0,80}$`,
  'iu',
);
const REFERENCE = /^\s*(?:ref(?:erence)?|no|nr|n[°º]|№|release\s+no|az)[.:\s][^\n]{1,30}$/i;
/** Of whom a statement is, their office that makes it. */
const OFFICE =
  /^\s*(?:(?:der\s)?presse(?:stelle|sprecher(?:in)?|amt|abteilung|referat|büro)|(?:stabsstelle\s)?(?:presse-?\s?und\s)?öffentlichkeitsarbeit|kommunikation(?:sabteilung)?|(?:press|media|communications?)\s(?:office|service|department|relations|team)|office\sof\s(?:the\spress\ssecretary|public\saffairs|communications?)|(?:service|direction)\s(?:de\s)?(?:(?:la\s)?communication|presse)|(?:dirección|coordinación|gerencia)\s(?:general\s)?de\scomunicación(?:\ssocial)?|(?:gabinete|oficina|assessoria|departamento)\sde\s(?:prensa|imprensa|comunicaci[óo]n|comunicação)|ufficio\sstampa|pers(?:dienst|afdeling|bureau)|afdeling\scommunicatie|press(?:avdelning|tjänst|ekontor)(?:en)?|biuro\sprasowe|tiskov[ée]\soddělení|пресс-?(?:служба|центр)|прес-?служба|basın\s(?:bürosu|müşavirliği)|humas|広報(?:課|部|室)|新闻(?:办公室|处|中心)|新聞處|홍보(?:실|팀|과)|المكتب\sالإعلامي)\s*$/iu;
/** Until when it is not to be published. */
const EMBARGO =
  /^[\s*_#(]{0,4}(?:embargo|sperrfrist|not\sfor\s(?:release|publication)|sous\sembargo|embargado|frei\s(?:ab|zur)|под\sэмбарго)/i;
const MOST_LINES = 18;
const MOST_ABOVE = 4;
/** The name of who makes the statement, or its headline. */
const LONGEST_ABOVE = 120;
const LONGEST_LABEL = 180;
const LONGEST_BLOCK = 80;

/** Services that carry statements of companies; below these it says whose they are. */
const CARRIED =
  /\/\s?(?:\p{L}{2,4} )?(?:PR|Canada|EuropaPress|Asia)?\s?Newswire[^/\n]{0,20}\/|\((?:BUSINESS WIRE|GLOBE NEWSWIRE|Market\s?wired?\b|PRWEB|NEWSFILE)[^()\n]{0,40}\)|\(ots\)/iu;
const LONGEST_DATELINE = 160;
const CARRIED_FOR = /^\s{0,3}(?:SOURCE|QUELLE|FUENTE|FONTE)\s?:?\s(\p{Lu}[^.\n]{2,70}\.?)\s*$/u;

/** A statement that a service carries has no label: `PORT AMITY, June 2, 2009 /PRNewswire/ --`, and last `SOURCE Quill Marine`. */
export function readCarriedHead({
  lines,
  file,
}: FileSection): (ReleaseHead & { readonly last: number }) | null {
  const from = Math.max(0, lines.length - MOST_LINES);
  const last = lines.slice(from).findLastIndex((line) => CARRIED_FOR.test(line));
  const above = CARRIED_FOR.exec(lines[from + last] ?? '')?.[1];
  if (file.syntax !== 'plain' || last === -1 || above === undefined) return null;
  const isCarried = lines.slice(0, MOST_LINES).some((line) => CARRIED.test(line.slice(0, LONGEST_DATELINE)));
  return isCarried ? { above, contacts: [], stated: null, end: 0, last: from + last } : null;
}

/** `null`: the text begins as something else. */
export function readReleaseHead(section: FileSection): ReleaseHead | null {
  const { lines } = section;
  const label = findLabel(lines);
  if (label === null) return null;
  const above = lines
    .slice(0, label)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (above.some((line) => line.length > LONGEST_ABOVE || /[.:;]$/.test(line))) return null;
  const issuers = above.filter((line) => !OFFICE.test(line));
  // More than a name and an office stands above a label in the middle of something else.
  if (issuers.length > 2) return null;
  return { above: issuers[0] ?? null, ...readBelow(section, label) };
}

/** Among the first lines: none of those above it is long. */
function findLabel(lines: readonly string[]): number | null {
  let seen = 0;
  for (let index = 0; index < lines.length && seen < MOST_ABOVE; index += 1) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    if (line.length > LONGEST_LABEL) return null;
    if (LABEL.test(line)) return index;
    seen += 1;
  }
  return null;
}

function readBelow(section: FileSection, label: number): Omit<ReleaseHead, 'above'> {
  const { lines, file } = section;
  const contacts: number[] = [];
  let stated: ReleaseHead['stated'] = null;
  let end = label;
  for (let index = label; index < Math.min(lines.length, label + MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    const labelled = LABEL.exec(line);
    const dated = labelled
      ? readBehind(line, file)
      : (readDateLine(line, file.syntax, file.settings) ?? readLooseDateLine(line, true, file));
    const isDate = dated?.rest === '';
    if (!labelled && isContact(line)) {
      for (; index < lines.length && isOfCall(lines[index] ?? ''); index += 1) contacts.push(index);
      end = index;
      continue;
    }
    if (!labelled && !isDate && !isOfHead(line)) break;
    if (dated && isDate) stated ??= { reading: dated.reading, written: dated.written, index };
    end = index + 1;
  }
  return { contacts, stated, end };
}

function isOfHead(line: string): boolean {
  return OFFICE.test(line) || REFERENCE.test(line) || (EMBARGO.test(line) && line.length <= LONGEST_BLOCK);
}

function isOfCall(line: string): boolean {
  return !isBlank(line) && line.length <= LONGEST_BLOCK;
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
