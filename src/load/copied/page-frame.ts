/** The frame of a web page that was copied whole: its menu above the headline, what it offers below the text. */

import { namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import { endsSentence } from '../../tools/sentences/ends-sentence.ts';
import { findDate } from '../dates/find-date.ts';
import { isBlank } from '../sections/rule-line.ts';
import { IMPRINT_LINE, LEADS_TO_OTHERS, RIGHTS_LINE } from './page-words.ts';

interface PageFrame {
  /** Indexes of its lines, in their order. */
  readonly lines: readonly number[];
  /** Whose the page is, by the line on its rights. */
  readonly owner: string | null;
}

const NO_FRAME: PageFrame = { lines: [], owner: null };
/** Lines of a menu, and words of one. */
const MOST_MENU = 30;
const LEAST_MENU = 3;
const LONGEST_ITEM = 30;
const MOST_WORDS = 3;
/** Of letters that are syllables or words, fewer say as much. */
const SHORTEST_HEADLINE = 8;
/** `Issues   Essays   Fiction`: what stood beside each other. */
const ROW = /^\S.{0,30}?(?:\s{2,8}|\s[|·]\s)\S.{0,30}?(?:\s{2,8}|\s[|·]\s)\S/;
const WAY = /^\S[^/>＞›»«]{1,30}(?:\s?[/>＞›»]\s{0,2}\S[^/>＞›»«]{1,30}){1,4}$/;
const LONGEST_OFFER = 110;

/**
 * Finds it where a menu stands above the headline and something else says that the text is a page.
 * @param known indexes of lines that were known to be of a page, wherever they stand
 */
export function findPageFrame(lines: readonly string[], known: readonly number[]): PageFrame {
  const owner = readOwner(lines);
  const top = lines.find((line) => !isBlank(line))?.trim() ?? '';
  const isWay = top.length <= LONGEST_OFFER && /[>＞›»]/.test(top) && WAY.test(top);
  const isPage = known.length > 0 || owner !== null || isWay || IMPRINT_LINE.test(readLast(lines));
  if (!isPage) return NO_FRAME;
  const menu = findMenu(lines, new Set(known));
  if (menu.length === 0) return NO_FRAME;
  const items = menu.flatMap((index) => (lines[index] ?? '').trim().split(/\s?[>＞›»|]\s?/));
  const paper = items.find(namesPaperAlone);
  // `Kell Herald Publishing Ltd` prints what the menu calls `Kell Herald`, and pages of other languages say it in English.
  const own =
    items.find((item) => item.includes(' ') && owner?.startsWith(item)) ??
    (isForeign(owner, paper) ? paper : owner);
  const below = (menu.at(-1) ?? 0) + 1;
  return { lines: [...menu, ...findOffers(lines, below)], owner: own ?? paper ?? null };
}

function readLast(lines: readonly string[]): string {
  return lines.findLast((line) => !isBlank(line))?.trim() ?? '';
}

function isForeign(owner: string | null, paper: string | undefined): boolean {
  return owner !== null && paper !== undefined && DENSE.test(paper) && !DENSE.test(owner);
}

/** All lines above the headline. */
function findMenu(lines: readonly string[], known: ReadonlySet<number>): readonly number[] {
  const menu: number[] = [];
  let items = 0;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const written = line.trim();
    const isWay = written.length <= LONGEST_OFFER && (ROW.test(written) || WAY.test(written));
    if (!isWay && !known.has(index) && !isItem(written) && !isToday(lines, index)) break;
    if (menu.length >= MOST_MENU) return [];
    menu.push(index);
    items += /[>＞›»]/.test(written) ? LEAST_MENU : isWay ? LEAST_MENU - 1 : 1;
  }
  return items >= LEAST_MENU ? menu : [];
}

/** Scripts that say more in fewer signs. */
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The day of the site, above a row of its menu; the article states its own below. */
function isToday(lines: readonly string[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + MOST_TO_DAY);
  const row = below.find((line) => !isBlank(line)) ?? '';
  return ROW.test(row.trim()) && isDated(lines[index] ?? '') && below.some(isDated);
}

const MOST_TO_DAY = 12;

function isDated(line: string): boolean {
  return line.length <= LONGEST_OFFER && /\d{4}/.test(line) && findDate(line, null)?.fault === null;
}

function isItem(line: string): boolean {
  if (line.length > LONGEST_ITEM || endsSentence(line)) return false;
  if (namesPaperAlone(line)) return true;
  const isDense = DENSE.test(line);
  return isDense ? line.length < SHORTEST_HEADLINE : line.split(/\s+/).length <= MOST_WORDS;
}

/** Short lines below one that leads to other articles: to the next blank line, or to the end below the text. */
function findOffers(lines: readonly string[], from: number): readonly number[] {
  const lastText = lines.findLastIndex((line) => isText(line.trim()) && !RIGHTS_LINE.test(line.trim()));
  const found: number[] = [];
  let isOpen = false;
  for (let index = from; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '') isOpen &&= index > lastText;
    else if (isText(line)) isOpen = index > lastText && RIGHTS_LINE.test(line);
    else if (LEADS_TO_OTHERS.test(line) || RIGHTS_LINE.test(line)) isOpen = true;
    else if (index > lastText && (ROW.test(line) || IMPRINT_LINE.test(line))) isOpen = true;
    if (isOpen && line !== '') found.push(index);
  }
  return found;
}

/** Offers are shorter, or no sentences. */
function isText(line: string): boolean {
  const isDense = DENSE.test(line);
  return (
    line.length > LONGEST_OFFER ||
    (line.length > (isDense ? SHORTEST_DENSE : SHORTEST_TEXT) && endsSentence(line))
  );
}

const SHORTEST_TEXT = 50;
const SHORTEST_DENSE = 15;

const OWNER =
  /^(?:copyright\s|©\s?|\(c\)\s){1,2}(?:\d{4}(?:\s?[–-]\s?\d{4})?,?\s?)?(?:by\s)?(?!\s?[–-]?\s?\d)([^.|©]{3,60}?)(?:,?\s\d{4}(?:\s?[–-]\s?\d{4})?)?(?:\s(?:版权所有|all rights reserved)|[.|].*)?$/i;

/** `Kell Herald Verlag GmbH & Co`: the company that has the paper's name. */
const LEGAL_FORM = /\s(?:gmbh|ag|kg|ltd|limited|llc|inc|plc|s\.?a|s\.?r\.?l|spa|bv|oy|ab)\b/iu;
const OF_COMPANY = /\s(?:verlags?\p{L}*|medien\p{L}*|publishing|media|publications?|newspapers?|presse?)$/iu;

function dropCompany(name: string): string {
  const form = name.search(LEGAL_FORM);
  return form === -1 ? name : name.slice(0, form).replace(OF_COMPANY, '').replace(OF_COMPANY, '');
}

/** Whose a page is, by a line among its last. */
export function readOwner(lines: readonly string[]): string | null {
  const line = lines
    .slice(-MOST_MENU)
    .findLast((each) => each.length <= LONGEST_OFFER && OWNER.test(each.trim()));
  const named = line === undefined ? undefined : OWNER.exec(line.trim())?.[1];
  const written = named === undefined ? null : dropCompany(named).trim();
  return (
    written?.replace(/[\s,]{1,3}\d{4}(?:\s?[–-]\s?\d{4})?$/, '').replace(/^["“„«](.+)["”“»]$/u, '$1') ?? null
  );
}
