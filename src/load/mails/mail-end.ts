/** What stands below the text of a mail: who signs it, the list that it came by, how to get no more. */
import { isBlank } from '../sections/rule-line.ts';

const SIGNATURE = /^-- ?$/;
/** A program for mailing lists sets its own below such a rule. */
const LIST_RULE = /^_{20,80}\s*$/;
const LIST_LINE = /\bmailing list\b|@[\w.-]{2,60}$|^https?:\/\/\S+$/i;
const UNSUBSCRIBE =
  /\bunsubscribe\b|\b(?:this|in your) (?:e-?mail|newsletter|message)\b.{0,30}\bin your browser\b|^view (?:this|it)\b.{0,40}\bbrowser\b|^(?:you(?:['’]re| are)? (?:are )?receiv(?:ed|ing) this|you received this|this (?:e-?mail|message) was sent to|to (?:subscribe|stop receiving)|manage your (?:subscription|preferences))|newsletter ab(?:bestellen|melden)|sie erhalten diese|se d[ée]sabonner|vous recevez ce|darse de baja|recibe este|cancelar a (?:sua )?(?:subscrição|inscrição)|cancella l['’]iscrizione|afmelden|avregistrera|wypisz się|отписаться от|退订|配信停止/iu;
/** Below the last message of a digest. */
const DIGEST_END = /^(?:End of .{3,100} Digest\b.{0,60}|-{20,80}|\*{10,80})\s*$/i;
const LONGEST_SIGNATURE = 12;
const LONGEST_LINE = 200;
const MOST_ABOVE = 8;

/** The indexes of those lines, in their order; some programs set a line of them above the text, too. */
export function findMailEnd(lines: readonly string[]): readonly number[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const start = findSignature(lines, last);
  const found = new Set<number>();
  for (let index = start ?? last + 1; index <= last; index += 1) found.add(index);
  for (let index = (start ?? last + 1) - 1; index > 0; index -= 1) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    if (!isNotice(line)) break;
    found.add(index);
  }
  lines.slice(0, MOST_ABOVE).forEach((line, index) => {
    if (isNotice(line)) found.add(index);
  });
  return [...found].sort((one, other) => one - other);
}

/** How to get no more of its kind. */
export function isUnsubscribing(line: string): boolean {
  return line.length <= LONGEST_LINE && UNSUBSCRIBE.test(line.trim());
}

function isNotice(line: string): boolean {
  return isUnsubscribing(line) || DIGEST_END.test(line.slice(0, LONGEST_LINE));
}

/** The line that a signature begins with: little stands below it. */
function findSignature(lines: readonly string[], last: number): number | null {
  const from = Math.max(1, last - 2 * LONGEST_SIGNATURE);
  for (let index = from; index < last; index += 1) {
    const line = lines[index] ?? '';
    const isList = LIST_RULE.test(line) && LIST_LINE.test((lines[index + 1] ?? '').trim());
    const isSignature = SIGNATURE.test(line) && last - index <= 2 * LONGEST_SIGNATURE;
    if (isList || isSignature) return index;
  }
  return null;
}
