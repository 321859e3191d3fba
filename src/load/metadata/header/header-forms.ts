/** A field as a line of a header without fences states it. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
  /** Index of its line in the text, and the column of the value in it, from 1. */
  readonly index: number;
  readonly column: number;
}

/** How the lines of a header without fences are written. */
export interface HeaderForm {
  readonly name:
    | 'nikola'
    | 'org'
    | 'tagged'
    | 'outline'
    | 'docinfo'
    | 'list'
    | 'bold'
    | 'table'
    | 'signed'
    | 'plain';
  /** Each takes a line for a field by its groups `name` and `value`; none takes more than the line's length. */
  readonly lines: readonly RegExp[];
  /**
   * `own`: no text is written so, and one field that begins an article will do; `marked`: texts have such lines too;
   * `plain`: every text has.
   */
  readonly trust: 'own' | 'marked' | 'plain';
  /** A line between its fields that states nothing, such as the rule of a table. */
  readonly empty?: RegExp;
}

const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}\p{N} _./'’()-]{0,40}?)`;
const VALUE = String.raw`[ \t\u00A0]{0,20}(?<value>.*)$`;
const LONGEST_VALUE = 3000;
const MARK = String.raw`(?<mark>\*{1,3}|_{1,3})`;
const MARKED = [
  String.raw`${MARK}${NAME}[ \t]{0,2}[:：][ \t]{0,2}\k<mark>[ \t]{0,2}:?${VALUE}`,
  String.raw`${MARK}${NAME}\k<mark>[ \t]{0,2}[:：]${VALUE}`,
];
const PLAIN = String.raw`${NAME}[ \t\u00A0]{0,3}(?::(?!:|//)|：)${VALUE}`;
const PICTOGRAPH = String.raw`(?:\p{Extended_Pictographic}[\u200D\uFE0F\p{Extended_Pictographic}]{0,4}[ \t]{0,2})?`;
const ITEM = String.raw`^ {0,3}[-*+•–][ \t]{1,4}${PICTOGRAPH}`;

/** The first whose lines a text begins with is its form. */
export const HEADER_FORMS: readonly HeaderForm[] = [
  { name: 'nikola', trust: 'own', lines: compile(String.raw`^\.\.[ \t]{1,4}${NAME}:(?!:)${VALUE}`) },
  { name: 'org', trust: 'own', lines: compile(String.raw`^#\+${NAME}:(?!:)${VALUE}`) },
  // <title="Inaugural Address">
  { name: 'tagged', trust: 'own', lines: compile(String.raw`^<${NAME}="(?<value>[^"]{0,1000})"\s?/?>\s*$`) },
  { name: 'docinfo', trust: 'own', lines: compile(String.raw`^:${NAME}:(?=\s|$)${VALUE}`) },
  { name: 'outline', trust: 'own', lines: compile(String.raw`^(?:[-*][ \t])?${NAME}::(?=\s|$)${VALUE}`) },
  {
    name: 'list',
    trust: 'marked',
    lines: compile(...MARKED.map((marked) => `${ITEM}${marked}`), `${ITEM}${PLAIN}`),
  },
  {
    name: 'bold',
    trust: 'marked',
    lines: compile(...MARKED.map((marked) => String.raw`^ {0,3}(?:>[ \t]?)?${marked}`)),
  },
  {
    name: 'table',
    trust: 'marked',
    lines: compile(
      String.raw`^ {0,3}\|[ \t]{0,40}[*_]{0,3}${NAME}[*_]{0,3}[ \t]{0,2}[:：]?[ \t]{0,2}[*_]{0,3}[ \t]{0,40}\|[ \t]{0,40}(?<value>[^|]{0,1000}?)[ \t]{0,40}\|[ \t]*$`,
    ),
    empty: /^ {0,3}\|[-:| \t]{0,200}$/,
  },
  {
    name: 'signed',
    trust: 'marked',
    lines: compile(
      String.raw`^(?:#{1,2}|//|;{1,2}|--)[ \t]${PLAIN}`,
      String.raw`^\[${NAME}\](?![([:])${VALUE}`,
      `^[【〔［]${NAME}[】〕］]${VALUE}`,
      String.raw`^@(?<name>[a-z]{2,20})[ \t]${VALUE}`,
    ),
  },
  {
    name: 'plain',
    trust: 'plain',
    lines: compile(
      // Title-题名: two languages say it.
      String.raw`^[A-Za-z]{2,20}-(?<name>\p{Script=Han}{1,8})[ \t]?[:：]${VALUE}`,
      `^${PLAIN}`,
      String.raw`^${NAME}(?:[ \t]{1,8}=[ \t]|\t)[ \t]{0,8}(?<value>.*)$`,
    ),
  },
];

function compile(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'u'));
}

/** The fields that a line states in a form: one, mostly; none where it is no line of a header. */
export function readHeaderLine(line: string, index: number, form: HeaderForm): readonly HeaderField[] {
  const parts = form.name === 'table' || !SEPARATOR.test(line) ? [] : line.slice(0, 3200).split(SEPARATOR);
  const fields = parts.flatMap((part) => readField(part, line, index, form) ?? []);
  if (fields.length > 1 && fields.length === parts.length) return fields;
  const only = readField(line.slice(0, 3200), line, index, form);
  return only ? [only] : [];
}

/** `**Date:** 9 March 2021 | **Author:** Ida Holm`. */
const SEPARATOR = /[ \t][|·•][ \t]/;

function readField(part: string, line: string, index: number, form: HeaderForm): HeaderField | null {
  for (const pattern of form.lines) {
    const { name, value } = pattern.exec(part)?.groups ?? {};
    if (name === undefined || value === undefined || value.length > LONGEST_VALUE) continue;
    const trimmed = value.trim();
    return { name, value: trimmed, index, column: Math.max(0, line.lastIndexOf(trimmed)) + 1 };
  }
  return null;
}
