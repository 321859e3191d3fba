/** What stands below a statement for the press, or a letter to many: whom to call, who answers for it, how to get no more. */
import { isBlank } from '../../sections/rule-line.ts';

/** Lines of a block of those to call begin so, in the languages in which statements are made. */
const CALLS = [
  '(?:for\\s)?(?:(?:more|further|additional)\\s)?(?:media\\s|press\\s)?(?:contacts?|enquiries|inquiries|information)',
  '(?:(?:presse|medien)?(?:ansprechpartner(?:in)?|kontakte?)|(?:für\\s)?(?:weitere\\s)?(?:rückfragen?|rückfragehinweis|auskünfte|informationen)|herausgeber|verantwortlich|v\\.\\s?i\\.\\s?s\\.\\s?d\\.\\s?p\\.?|impressum)',
  "(?:votre\\s)?contacts?(?:\\s(?:de\\s)?presse)?|renseignements|pour\\s(?:plus\\sd[’']informations?|tout\\srenseignement)|relations\\s(?:presse|médias)",
  '(?:(?:datos\\sde\\s)?contactos?(?:\\s(?:de|para(?:\\sla)?)\\s(?:prensa|imprensa))?|(?:para\\s)?(?:más|mais)\\sinforma(?:ción|ções)|gabinete\\sde\\s(?:prensa|imprensa)|assessoria\\sde\\simprensa)',
  '(?:contatti|(?:per\\s)?(?:ulteriori\\s)?informazioni|ufficio\\sstampa)',
  '(?:(?:pers)?contact(?:persoon)?|(?:noot\\svoor\\sde\\sredactie|meer\\sinformatie))',
  '(?:(?:press)?kontakt(?:person)?(?:er)?|(?:för\\s)?mer\\sinformation|lisätietoja|yhteyshenkilö|for\\smer\\sinformasjon|yderligere\\soplysninger)',
  '(?:kontakt\\sdla\\smediów|więcej\\sinformacji|kontakt\\spro\\smédia|контакт(?:ы|на\\sособа|и)?(?:\\sдля\\s(?:сми|прессы))?|за\\sдополнительной\\sинформацией|basın\\siletişim|iletişim|kontak\\s(?:media|pers)|お問い?合わせ先?|本件に関する(?:お問い合わせ)?.{0,10}|联系人|聯絡人|媒体联系|媒體聯絡|문의처?|للتواصل|للاستفسار.{0,20})',
].join('|');
const CALL = new RegExp(String.raw`^[\s*_#>-]{0,6}(?:${CALLS})(?:[\s,][^:：.]{0,50})?\s?[:：]`, 'iu');
/** Alone on its line above such a block. */
const CALL_ALONE = new RegExp(String.raw`^[\s*_#>-]{0,6}(?:${CALLS})\s*$`, 'iu');
const NUMBER =
  /(?:^|[\s,;/|(])(?:tel(?:e(?:fon|phone|fono|foon))?|tél(?:éphone)?|fax|phone|mobil[el]?|тел|факс|puh|tlf|電話|电话|전화|هاتف)[.:\s]{0,3}\+?[(\d]|^\s*\+?\(?\d{2,5}\)?[\d\s./()-]{5,20}$/iu;
const MAIL = /[\w.+-]@[\w-]{1,40}\.[\w.-]{2}/;
/** How to get no more of them. */
const UNSUBSCRIBE =
  /\bunsubscribe\b|\b(?:abbestellen|abmelden|abzumelden|nicht (?:mehr|länger) (?:erhalten|bekommen))\b|\bse d[ée]s(?:abonner|inscrire)|\bne (?:souhaitez |désirez )?plus recevoir|\bdarse de baja|\bno desea (?:seguir )?recib|\bnon (?:desidera|vuole) più ricevere|\bcancellarsi\b|\bafmelden\b|\bavregistrer|\bavsluta prenumerat|\bwypisać się\b|отписаться|отказаться от рассылки|配信停止|退订|取消订阅|수신\s?거부/iu;
const SENTENCE_END = /(?<=\p{Ll}{3})[.!?]["”’»)]?$/u;
const MOST_LINES = 12;
const MOST_BLOCKS = 5;

/** A block of lines between blank ones. */
interface Lines {
  readonly start: number;
  readonly end: number;
}

/** The indexes of those lines, where they stand below a text; in their order. */
export function findReleaseFoot(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  let rest = lines.length;
  for (let count = 0; count < MOST_BLOCKS; count += 1) {
    const block = findLastBlock(lines, rest);
    if (!block || block.start === 0) break;
    const own = lines.slice(block.start, block.end);
    if (!own.every(isEndMark) && !isFoot(own)) break;
    for (let index = block.start; index < block.end; index += 1) found.push(index);
    rest = block.start;
  }
  return found.sort((one, other) => one - other);
}

function findLastBlock(lines: readonly string[], before: number): Lines | null {
  let end = before;
  while (end > 0 && isBlank(lines[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && !isBlank(lines[start - 1] ?? '')) start -= 1;
  return end === 0 ? null : { start, end };
}

/** `###`, `ENDS`, `---oo0oo---`: below it those to call may stand, or above. */
export function isEndMark(line: string): boolean {
  return /^\s*(?:#(?:\s{0,3}#){1,4}|[-–—]\s?30\s?[-–—]|-?\s?ENDS?\s?-?|\*(?:\s{0,3}\*){2,4}|[-–—=]{0,8}o{1,3}0o{1,3}[-–—=]{0,8})\s*$/i.test(
    line,
  );
}

function isFoot(block: readonly string[]): boolean {
  const [first = ''] = block;
  if (block.length > MOST_LINES) return false;
  if (UNSUBSCRIBE.test(block.join(' ')) && block.length < 5) return true;
  if (CALL.test(first) || CALL_ALONE.test(first)) return true;
  const reached = block.filter((line) => NUMBER.test(line) || MAIL.test(line)).length;
  const said = block.filter((line) => SENTENCE_END.test(line.trim())).length;
  return reached > 0 && said === 0 && reached * 4 >= block.length;
}

/** A line that names those to call, above a text. */
export function isContact(line: string): boolean {
  return line.length <= 120 && (CALL.test(line) || CALL_ALONE.test(line));
}
