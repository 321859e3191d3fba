/** An article that somebody sends on in a mail: `From the Kell Herald, 7 May 2004:` above its headline. */
import { namesPaper } from '../../knowledge/organisations/paper-names.ts';
import { pad } from '../dates/calendar.ts';
import { type DateRules, readDate } from '../dates/edition-date.ts';
import { findDate } from '../dates/find-date.ts';
import { readMonthName } from '../dates/month-names.ts';
import { takeTitle } from '../headline/take-title.ts';
import { isBlank } from '../sections/rule-line.ts';

interface QuotedArticle {
  readonly source: string;
  /** As it is written, with its year. */
  readonly date: string | null;
  /** Of its own; `null` where it begins with its text. */
  readonly headline: string | null;
  readonly lines: readonly string[];
}

const LONGEST_LEAD = 220;
const MOST_LINES = 3;
/** What stands before the paper, in the languages in which mails are written. */
const CUE =
  /^[>\s*[(]{0,4}(?:(?:posted|copied|reprinted|taken|reproduced|quoted)\s(?:without\s(?:the\s)?permission\s)?(?:from|of)|from|source|(?:the\sfollowing|this)\s(?:article|story|item|piece|report)?\s?(?:is|was|ran|appeared|comes|taken|published)?\s?(?:from|in)|(?:quelle|fuente|fonte|bron|источник)|aus(?:\sde[rmn])?|gefunden\s(?:in|im)|zitiert\snach|tiré\sd[eu]|extrait\sd[eu]|lu\sdans|tomado\sde|publicado\s(?:en|em)|tratto\sda(?:l(?:la)?)?|pubblicato\s(?:su|da)(?:l(?:la)?)?|(?:over)?genomen\suit|hämtat\sur|fra|из(?:\sгазеты)?)[\s:]\s?/iu;
/** One that is written small is no part of the name. */
const ARTICLE = /^(?:the|der|dem|la|le|el|il|de|o)\s/;
const BESIDE = /[,(;:]|\s[-–—|]\s|\s(?:of|on|vom|du|del|do|van|от)\s(?=\d|\p{L}{3,9}\s\d)/u;
const MONTH_AND_DAY = /(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})\.?\s(?:de\s)?(\p{L}{3,12})/u;

/**
 * @param lines of the mail's text
 * @param sent when it was sent, as its header says: the day of the article may have no year
 */
export function readQuotedArticle(
  lines: readonly string[],
  sent: string | null,
  rules: DateRules,
): QuotedArticle | null {
  const first = lines.findIndex((line) => !isBlank(line));
  const blank = lines.findIndex((line, index) => index > first && isBlank(line));
  if (first === -1 || blank === -1 || blank - first > MOST_LINES) return null;
  const lead = lines
    .slice(first, blank)
    .map((line) => line.trim())
    .join(' ');
  const cue = lead.length <= LONGEST_LEAD && /[:：]\s*$/.test(lead) ? CUE.exec(lead)?.[0] : undefined;
  if (cue === undefined) return null;
  const rest = lead.slice(cue.length).replace(ARTICLE, '');
  const source = (rest.split(BESIDE, 1)[0] ?? '').trim();
  if (!namesPaper(source) || !/^[\p{Lu}\p{Lo}]/u.test(source)) return null;
  const { title, lines: below } = takeTitle(lines.slice(blank), 'plain');
  return { source, date: readDay(rest, sent, rules), headline: title, lines: below };
}

function readDay(written: string, sent: string | null, rules: DateRules): string | null {
  const found = findDate(written, rules.dateOrder);
  if (found) return written.slice(found.start, found.end);
  const match = MONTH_AND_DAY.exec(written);
  const month = readMonthName(match?.[1] ?? match?.[4] ?? '');
  const reading = sent === null ? null : readDate(sent, rules);
  if (!match || month === null || reading?.kind !== 'day') return null;
  const [year = '', own = ''] = [reading.date.date.slice(0, 4), reading.date.date.slice(5)];
  const day = `${pad(month)}-${pad(Number(match[2] ?? match[3]))}`;
  return `${Number(year) - (day > own ? 1 : 0)}-${day}`;
}
