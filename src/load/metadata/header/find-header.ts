import { isBlank, isRule } from '../../sections/rule-line.ts';
import { FIELD_NAMES } from '../field-names.ts';
import { normaliseFieldName } from '../metadata.ts';
import { HEADER_FORMS, type HeaderField, type HeaderForm, readHeaderLine } from './header-forms.ts';
import { collectHeader, readTextLabel } from './header-lines.ts';
import { readHeaderTitle } from './header-title.ts';
import { isHeader, isShownField, isTextField } from './judge-header.ts';
import { readPandocTitle } from './pandoc-title.ts';

/** Fields that head a text without any fence. */
interface Header {
  readonly fields: readonly HeaderField[];
  /** Index of its first line, and of the first line of the body below it. */
  readonly start: number;
  readonly bodyLine: number;
  /** Lines above the body or among the fields that belong to the text. */
  readonly kept: readonly string[];
  /** It stands below a title. */
  readonly isTitled: boolean;
}

/** Finds what heads a text from its first line on that is not blank: fields, a title and fields, or a comment of fields. */
export function findHeader(lines: readonly string[], open: number): Header | null {
  const line = lines[open];
  if (line === undefined) return null;
  if (line.startsWith('<!--') || line.startsWith('/*')) return readComment(lines, open);
  if (line.startsWith('%')) {
    const block = readPandocTitle(lines, open);
    return block && { fields: block.fields, start: open, bodyLine: block.end, kept: [], isTitled: false };
  }
  if (isForwardMark(line)) return readForwarded(lines, open);
  return (
    readProperties(lines, open) ??
    readFields(lines, open, false) ??
    readTitled(lines, open) ??
    readBelowPaper(lines, open)
  );
}

const PROPERTY = /^(?<name>[A-Za-z][\w.-]{0,40})=(?<value>.{0,3000})$/;
const MOST_PROPERTIES = 60;

/** Lines like `title=The ferry stays` down to a row of tildes, as JBake has them. */
function readProperties(lines: readonly string[], open: number): Header | null {
  if (!PROPERTY.test(lines[open] ?? '')) return null;
  const within = lines.slice(open, open + MOST_PROPERTIES);
  const length = within.findIndex((line) => /^~{3,}[ \t]*$/.test(line));
  const fields = within.slice(0, Math.max(0, length)).flatMap((line, at): HeaderField[] => {
    const { name, value } = PROPERTY.exec(line)?.groups ?? {};
    return name === undefined || value === undefined
      ? []
      : [{ name, value, index: open + at, column: name.length + 2 }];
  });
  const isWhole =
    fields.length === within.slice(0, Math.max(0, length)).filter((line) => !isBlank(line)).length;
  if (length < 1 || !isWhole) return null;
  return { fields, start: open, bodyLine: open + length + 1, kept: [], isTitled: false };
}

/** What programs for mail set above one that is sent on. */
const FORWARDED =
  /^\s{0,3}(?:-{2,20}\s?(?:(?:original|forwarded) message|forwarded by .{2,100}|(?:ursprüngliche|weitergeleitete|originale?) nachricht|message (?:d['’]origine|transféré|original)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|исходное сообщение|пересылаемое сообщение|原始邮件|转发邮件|元のメッセージ)\s?-{0,40}|begin forwarded message\s?:?|anfang der weitergeleiteten nachricht\s?:?|début du message (?:réexpédié|transféré)\s?:?)$/i;

export function isForwardMark(line: string): boolean {
  return FORWARDED.test(line.trimEnd());
}

function readForwarded(lines: readonly string[], open: number): Header | null {
  const next = lines.findIndex((line, index) => index > open && !isBlank(line));
  const header = next === -1 ? null : readFields(lines, next, false);
  return header && { ...header, start: open };
}

/** A sign that stands between a name and its value. */
const MAY_STATE = /[:：=\t|\]】〕］]|^@/;

function readFields(lines: readonly string[], start: number, isBelowTitle: boolean): Header | null {
  const line = lines[start] ?? '';
  if (!MAY_STATE.test(line.slice(0, 90))) return null;
  const form = HEADER_FORMS.find((known) => readHeaderLine(line, start, known).length > 0);
  if (!form) return line.trimStart().startsWith('|') ? readRow(lines, start) : null;
  const { fields, end } = collectHeader(lines, start, form);
  const own = form.trust === 'plain' ? dropText(fields) : fields;
  if (!isHeader(own, form, isBelowTitle)) return null;
  const bodyLine = fields[own.length]?.index ?? end;
  if (own.length === 1 && form.trust === 'plain' && !isBlank(lines[bodyLine] ?? '')) return null;
  const shown = form.trust === 'plain' ? own.filter(isShownField) : [];
  const text = own.length === fields.length ? findTextLabel(lines, bodyLine, form) : null;
  if (text !== null)
    return {
      fields: own.filter((field) => !shown.includes(field)),
      start,
      bodyLine: text.index + 1,
      kept: [...shown.flatMap(({ index }) => [lines[index] ?? '', '']), text.rest],
      isTitled: false,
    };
  return {
    fields: own.filter((field) => !shown.includes(field)),
    start,
    bodyLine: skipRights(lines, skipRule(lines, bodyLine, form), form),
    kept: shown.flatMap(({ index }) => [lines[index] ?? '', '']),
    isTitled: false,
  };
}

/** `Text: The council voted …`, below the other fields: what stands behind the label begins the text. */
function findTextLabel(lines: readonly string[], bodyLine: number, form: HeaderForm) {
  const index = lines.findIndex((line, at) => at >= bodyLine && !isBlank(line));
  const rest = index === -1 ? null : readTextLabel(lines[index] ?? '', form);
  return rest === null ? null : { index, rest };
}

/** Without the lines at the end that are text, though they begin like fields. */
function dropText(fields: readonly HeaderField[]): readonly HeaderField[] {
  const last = fields.findLastIndex((field) => !isTextField(field));
  return fields.slice(0, last + 1);
}

/** A rule below a header parts it from the text. */
function skipRule(lines: readonly string[], bodyLine: number, { trust }: HeaderForm): number {
  if (trust === 'own') return bodyLine;
  const next = lines.findIndex((line, index) => index >= bodyLine && !isBlank(line));
  if (LEADS_TO_TEXT.test(lines[next] ?? '')) return next + 1;
  return next !== -1 && isRule(lines[next] ?? '') && isAlone(lines, next) ? next + 1 : bodyLine;
}

/** Whose a text is, directly below its fields, is no beginning of it. */
function skipRights(lines: readonly string[], bodyLine: number, { trust }: HeaderForm): number {
  if (trust === 'own') return bodyLine;
  const next = lines.findIndex((line, index) => index >= bodyLine && !isBlank(line));
  return next !== -1 && RIGHTS.test((lines[next] ?? '').slice(0, 40)) && isBlank(lines[next + 1] ?? '')
    ? next + 1
    : bodyLine;
}

const RIGHTS = /^\s{0,3}(?:image\s)?(?:©|\(c\)\s|copyright\s(?:©|\(c\)|\d{4}|by\s))/i;
/** What programs set between a header and the text. */
const LEADS_TO_TEXT = /^(?:markdown )?content:\s*$/i;

/** No opening fence of an article that follows. */
function isAlone(lines: readonly string[], index: number): boolean {
  return !/^[\w"']{1,40}\s?[:=]/.test(lines[index + 1] ?? '');
}

function readTitled(lines: readonly string[], open: number): Header | null {
  const titled = readHeaderTitle(lines, open);
  const header = titled && readFields(setOut(lines, titled.next), titled.next, true);
  if (!titled || !header) return null;
  const { title, index, kept } = titled;
  const stated = header.fields.find(({ name }) => TITLE_NAMES.has(normaliseFieldName(name)));
  const field: HeaderField = { name: 'title', value: title, index, column: 1 };
  const isOther = stated !== undefined && stated.value !== title;
  return {
    ...header,
    fields: [...(stated === undefined ? [field] : []), ...header.fields],
    start: open,
    kept: [...(isOther ? [lines[index] ?? '', ''] : []), ...kept, ...header.kept],
    isTitled: true,
  };
}

/** Fields below the name of the paper, which they say again. */
function readBelowPaper(lines: readonly string[], open: number): Header | null {
  const paper = (lines[open] ?? '').trim();
  const next = lines.findIndex((line, index) => index > open && !isBlank(line));
  const header = next === -1 || paper.length > LONGEST_PAPER ? null : readFields(lines, next, true);
  const isSaid = header?.fields.some(
    ({ name, value }) => value === paper && SOURCE_NAMES.has(normaliseFieldName(name)),
  );
  return header !== null && isSaid ? { ...header, start: open } : null;
}

const LONGEST_PAPER = 80;
const SOURCE_NAMES: ReadonlySet<string> = new Set(FIELD_NAMES.source);

/** Fields that stand as far in as code does. */
function setOut(lines: readonly string[], start: number): readonly string[] {
  if (!/^(?: {4}|\t)\S/.test(lines[start] ?? '')) return lines;
  const end = lines.findIndex((line, index) => index > start && !/^(?: {4}|\t)/.test(line));
  return lines.map((line, index) =>
    index >= start && (end === -1 || index < end) ? line.replace(/^(?: {4}|\t)/, '') : line,
  );
}

const TITLE_NAMES: ReadonlySet<string> = new Set(FIELD_NAMES.headline);

const LONGEST_COMMENT = 60;
const COMMENT_START = /^(?:<!--|\/\*)\s*$/;
const COMMENT_END = /^\s*(?:-->|\*\/)\s*$/;

/** Nikola and Pico have their fields in a comment. */
function readComment(lines: readonly string[], open: number): Header | null {
  const within = lines.slice(open, open + LONGEST_COMMENT);
  const close = within.findIndex((line) => COMMENT_END.test(line));
  if (close < 1 || !COMMENT_START.test(within[0] ?? '')) return null;
  const header = readFields(lines.slice(0, open + close), open + 1, false);
  const isWhole = header !== null && lines.slice(header.bodyLine, open + close).every(isBlank);
  return isWhole ? { ...header, bodyLine: open + close + 1 } : null;
}

/** A table of names with one row below them. */
function readRow(lines: readonly string[], start: number): Header | null {
  const [names, rule, values, below] = [0, 1, 2, 3].map((step) => lines[start + step] ?? '');
  const isTable = /^\s*\|[-:| \t]{3,400}$/.test(rule ?? '') && !/^\s*\|/.test(below ?? '');
  const cells = isTable ? readCells(values ?? '') : [];
  const fields = readCells(names ?? '').map((name, column) => ({
    name,
    value: cells[column] ?? '',
    index: start + 2,
    column: 1,
  }));
  const form = HEADER_FORMS.find(({ name }) => name === 'table');
  if (!isTable || !form || !isHeader(fields, form, true)) return null;
  return { fields, start, bodyLine: start + 3, kept: [], isTitled: false };
}

function readCells(line: string): readonly string[] {
  const inner = line
    .slice(0, 3000)
    .trim()
    .replace(/^\||\|$/g, '');
  return inner.split('|').map((cell) => cell.trim().replace(/^[*_]{1,3}|[*_]{1,3}$/g, ''));
}
