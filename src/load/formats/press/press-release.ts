import { readFoundDate } from '../dates/edition-date.ts';
import { findDate } from '../dates/find-date.ts';
import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { readTitledBody } from '../headline/titled-body.ts';
import { readDateLine } from '../sections/date-line.ts';
import { isBlank } from '../sections/rule-line.ts';
import { type FileSection, locateLine } from '../sections/section.ts';
import type { Format } from './format.ts';

/** A statement for the press: `FOR IMMEDIATE RELEASE` above its headline. */
export const PRESS_RELEASE = {
  name: 'press-release',
  title: 'Press release',
  endings: TEXT_ENDINGS,
  read: readRelease,
} as const satisfies Format;

const LABEL =
  /^[\s*_#]{0,8}(?:(?:(?:news|press|media)\s+(?:release|statement|advisory)|for\s+(?:immediate\s+)?(?:release|publication)|immediate\s+release|embargo(?:ed)?\b|not\s+for\s+release\s+before|pressemitteilung|communiqué\s+de\s+presse|nota\s+de\s+prensa|comunicado\s+de\s+prensa)\b)(?=\s*[:,–—*_#-]|\s*$|\s+(?:until|at|on|no|date|from|till|\d))[^.]{0,80}$/i;
const CONTACT = /^[\s*_]{0,8}(?:media\s+|press\s+)?contacts?\s?:/i;
const MOST_LINES = 8;

function readRelease(section: FileSection): Draft | null {
  const { lines, file } = section;
  const head = lines.findIndex((line) => !isBlank(line));
  if (head === -1 || !LABEL.test(lines[head] ?? '')) return null;
  const contacts: string[] = [];
  let dated: { readonly line: string; readonly index: number } | null = null;
  let end = head;
  for (let index = head; index < Math.min(lines.length, head + MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    const isDate = readDateLine(line, file.syntax, file.settings)?.rest === '';
    if (!LABEL.test(line) && !CONTACT.test(line) && !isDate) break;
    if (CONTACT.test(line)) contacts.push(line, '');
    else if (findDate(line, file.settings.dateOrder)) dated ??= { line, index };
    end = index + 1;
  }
  const titled = readTitledBody(section, lines.slice(end));
  const body =
    contacts.length === 0 ? titled : readTitledBody(section, [...lines.slice(end), '', ...contacts]);
  const found = dated && findDate(dated.line, file.settings.dateOrder);
  const stated = dated &&
    found && {
      reading: readFoundDate(found, dated.line, file.settings),
      written: dated.line.slice(found.start, found.end),
      place: locateLine(section, dated.index),
    };
  return { ...UNSTATED, ...body, ...settleDate(stated, { file, address: null, body: body.body }) };
}
