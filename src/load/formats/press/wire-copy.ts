import { nameService } from '../../../knowledge/organisations/wire-services.ts';
import type { Problem } from '../../../model/model.ts';
import { problemAt, quoteValue } from '../../../model/problem.ts';
import { parseBody } from '../../body/body.ts';
import { settleDate } from '../../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../../draft.ts';
import { TEXT_ENDINGS } from '../../files/text-endings.ts';
import { cleanHeadline } from '../../headline/clean-headline.ts';
import { readTitledBody } from '../../headline/titled-body.ts';
import { isBlank } from '../../sections/rule-line.ts';
import { type FileSection, locateLine } from '../../sections/section.ts';
import { readAgencyLead } from '../../wire/agency-lead.ts';
import { findEndField, findEndFields, readEndField } from '../../wire/end-fields.ts';
import { readFilingDay } from '../../wire/wire-codes.ts';
import { findWireEnd } from '../../wire/wire-end.ts';
import { readWireHead } from '../../wire/wire-head.ts';
import type { Format } from '../format.ts';

/**
 * What an agency sends to papers: codes and key words for their computers above the headline, `BC-Ferry, 1st
 * Ld-Writethru,0412`, and below the text when it was filed and by whom. None of these is shown.
 */
export const WIRE_COPY = {
  name: 'wire-copy',
  title: 'Wire copy',
  endings: TEXT_ENDINGS,
  read: readWireCopy,
} as const satisfies Format;

function readWireCopy(section: FileSection): Draft | null {
  const { file } = section;
  if (file.syntax !== 'plain' || !mayBeWire(section.lines)) return null;
  const { fields, start } = findEndFields(section.lines);
  const lines = section.lines.slice(0, start);
  const head = readWireHead(lines);
  const end = findWireEnd(lines, head.end);
  const lead = readAgencyLead((lines[head.end] ?? '').trim());
  const isOfAgency = lead !== null && (head.isStamped || end.isStamped || fields.length > 0);
  if (!head.isSure && !end.isSure && !isOfAgency) return null;
  const out = new Set(end.lines);
  const text = lines.slice(head.end).filter((_, step) => !out.has(head.end + step));
  const own = [...head.kept.flatMap((line) => [line, '']), ...text];
  const headline = readEndField(fields, 'headline') ?? head.headline;
  const titled =
    headline === null
      ? readTitledBody(section, own)
      : { headline: cleanHeadline(headline), body: parseBody(own.join('\n'), file.syntax) };
  const date = findEndField(fields, 'date');
  const dated = [...(date ? [date.index] : []), ...end.lines, ...head.codes];
  const settled = settleDate(findFiled(dated, section), { file, address: null, body: titled.body });
  const codes = [...head.codes, ...end.lines].filter((index) => !isBlank(lines[index] ?? ''));
  return {
    ...UNSTATED,
    ...titled,
    source: head.source ?? chooseName(lead, nameSender(codes.map((index) => lines[index] ?? ''))),
    tags: head.topics,
    ...settled,
    problems: [...settled.problems, ...reportCodes(section, codes)],
  };
}

/** A code with four digits, an hour, a mark of an agency: what most texts have in no short line of theirs. */
const SIGN =
  /[A-Za-z]\d{4}|\d[:.時시]\s?\d\d|\d{6}\s|(?:[A-Z]|upi)-\d\d-\d\d-\d\d|GMT|^\s*(?:\^|ZCZC|NNNN|URGENT|BULLETIN|FLASH|U R G)|(?:BC|AM|PM|AP)-|[（(](?:了|끝|完|おわり)|\S\/\S|^\/\S/;
const LONGEST_SIGN = 120;
const MOST_AT_TOP = 6;
const MOST_AT_END = 8;

/** Cheap to ask of any text: whether a short line at its top or its end may be a code. */
function mayBeWire(lines: readonly string[]): boolean {
  const hasSign = (from: number, step: number, most: number): boolean => {
    let seen = 0;
    for (let index = from; index >= 0 && index < lines.length && seen < most; index += step) {
      const line = lines[index] ?? '';
      if (isBlank(line)) continue;
      seen += 1;
      if (line.length <= LONGEST_SIGN && SIGN.test(line)) return true;
    }
    return false;
  };
  return hasSign(0, 1, MOST_AT_TOP) || hasSign(lines.length - 1, -1, MOST_AT_END);
}

/** The first day that one of these lines states. */
function findFiled(indexes: readonly number[], section: FileSection): Parameters<typeof settleDate>[0] {
  for (const index of indexes) {
    const filed = readFilingDay(section.lines[index] ?? '', section.file.settings);
    if (filed?.reading.kind === 'day') return { ...filed, place: locateLine(section, index) };
  }
  return null;
}

/** What the report says, but in the longer form: `共同` is 共同通信. */
function chooseName(lead: string | null, sender: string | null): string | null {
  return lead === null || sender?.startsWith(lead) ? sender : lead;
}

/** The agency that signs below a report, or stands among the codes above it. */
function nameSender(lines: readonly string[]): string | null {
  const names = lines.flatMap((line) =>
    line
      .trim()
      .split(/[\s(/)-]+/)
      .map(nameService),
  );
  return names.find((name) => name !== null) ?? null;
}

function reportCodes(section: FileSection, codes: readonly number[]): readonly Problem[] {
  const [first] = codes;
  if (first === undefined) return [];
  const what = quoteValue((section.lines[first] ?? '').trim());
  const message =
    codes.length === 1
      ? `${what} is for an agency and its clients, so it is not shown.`
      : `${what} and ${codes.length - 1} more like it are for an agency and its clients, so they are not shown.`;
  const hint = 'Write them into a sentence if they belong to the article.';
  return [problemAt(locateLine(section, first), 'info', 'text/wire', message, hint)];
}
