/** Who wrote a text, where the text says it in words of its own language. */
import { readSignature } from '../html/metadata/authors/read-signature.ts';

/** What stands before the author, for the languages in which `by` is a word of other meanings, too. */
const CUE =
  /^[[(（<]?\s?(?:words|words by|reporter|interview(?:ed)? by|reported by|reporting by|reportage|teksti|toimittaja|szerző|írta|haber|bài|laporan|wartawan|текст|беседовала?|корреспондент|ρεπορτάζ|γράφει [οη]|رپورٹ|تحریر|گزارش|گزارشگر|نوشته|نویسنده|تقرير|تحقيق|रिपोर्ट|संवाददाता|लेखक|প্রতিবেদক|ผู้เขียน|记者|記者|通讯员|文|取材)\s?[:：／/　]\s?/iu;
/** `Interview by Marcus Teel`, with no sign between. */
const CUE_WORDS = /^(?:interview(?:ed)?|report(?:ed|ing)?|words|as told to)\s(?:by\s)?(?=\p{Lu})/iu;
const REPORTER =
  /(?:^|[|·\]\s])(\p{Script=Hangul}{2,4})\s?(?:선임|인턴|객원)?\s?(?:기자|특파원|논설위원)(?:\s?[\w.]{2,30}@[\w.]{3,40})?$/u;
const LONGEST = 90;

/** `本报记者 沈若梅`, with nothing but a space between; at the end of a line, too. */
const OWN_REPORTER =
  /(?:本报|本報|本刊|本社|本台|本网|新华社|特约)?(?:特派|特约|驻\p{Script=Han}{2,4})?(?:记者|記者|通讯员|通訊員|评论员|特派员)[\s　]{1,3}(?=\p{Script=Han}{2,4}(?:[\s　、]|$))/u;

/** The persons in a line that says in a word that they wrote; none where it does not. */
export function readCuedAuthors(line: string): readonly string[] {
  if (line.length > LONGEST) return [];
  const korean = REPORTER.exec(line)?.[1];
  if (korean !== undefined) return [korean];
  const reporter = OWN_REPORTER.exec(line);
  if (reporter) return readNames(line.slice(reporter.index + reporter[0].length));
  const cue = CUE.exec(line)?.[0] ?? CUE_WORDS.exec(line)?.[0];
  if (cue === undefined) return [];
  return readNames(line.slice(cue.length).replace(/[\])）>]$/, ''));
}

/** Below an author's name: what they are, and of which paper. */
export const ROLE_LINE =
  /^(?:(?:\p{L}[\p{L}.'’-]*\s){0,3}(?:writers?|correspondents?|reporters?|editors?|columnists?|staff|bureau)|associated \p{L}{3,10}|(?:repórter|reportero|reportera|correspondente|corresponsal|enviad[oa]|redator|reporter|redaktion|redaktör|korrespondent|corrispondente|inviato|correspondant|envoyé|envoyée|корреспондент|обозреватель|muhabir|köşe yazarı)(?:\s[\p{L}.]{1,20}){0,6})$/iu;

/** `本报讯（记者 沈若梅）`, `(AA) - SERKAN TUNÇ -`, `[한빛=남도일보] 정수아 기자 =`: the beginning of a report names who sends it. */
const LEADS: readonly RegExp[] = [
  /^[（(]中央社記者(\p{Script=Han}{3})\p{Script=Han}{2,6}\d{1,2}(?:月\d{1,2})?日電/u,
  /^.{0,24}[（(](?:\p{Script=Han}{0,6})(?:记者|記者|通讯员|通訊員)[\s　:：]{0,2}([^（）()]{2,30})[)）]/u,
  /^[[(][^\][()]{1,20}=[^\][()]{1,20}[\])]\s?(\p{Script=Hangul}{2,4}(?:\s?[·,]\s?\p{Script=Hangul}{2,4}){0,3})\s?(?:기자|특파원)/u,
  /^\P{Ll}{3,40}[^/]{0,20}\/(?:спец)?корр\.\s?[\p{L}-]{2,12}\s(\p{Lu}\p{Ll}{2,20}\s\p{Lu}[\p{Ll}-]{2,30})\//iu,
  /^\P{Ll}{3,40}\((?:AA|DHA|İHA|ANKA)\)\s[–-]\s(\p{Lu}[\p{Lu}\s.]{4,50})\s[–-]\s/u,
];
const LONGEST_LEAD = 120;

export function readAuthorOfLead(lead: string): readonly string[] | null {
  const start = lead.slice(0, LONGEST_LEAD);
  if (!/[（(/[]/.test(start)) return null;
  const written = LEADS.map((pattern) => pattern.exec(start)?.[1]).find((name) => name !== undefined);
  return written === undefined ? null : orNull(readNames(written));
}

/** `（記者　三浦恵子）`, alone below the text. */
const SIGNED =
  /^[（(【[](?:記者|记者|文|筆者|作者|text|autor|von)[　\s:：／/=・]{1,3}([^（）()[\]【】]{2,30})[)）】\]]$/iu;

export function readAuthorAtEnd(line: string): readonly string[] | null {
  const written = line.length <= LONGEST ? SIGNED.exec(line)?.[1] : undefined;
  return written === undefined ? null : orNull(readNames(written));
}

/** `记者 邓晓岚 实习生 周旭` */
const TRAINEE = /[\s　]{0,2}(?:实习生|實習生|实习记者|見習記者)[\s　:：]{0,2}/gu;

function readNames(written: string): readonly string[] {
  const names = written.trim().replace(TRAINEE, '、');
  return readSignature(`by ${names}`, () => false).persons;
}

function orNull(names: readonly string[]): readonly string[] | null {
  return names.length > 0 ? names : null;
}
