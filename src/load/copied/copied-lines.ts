/** What was copied with an article from its page on the web: the way to it, buttons, menus, marks of advertisements. */
import { isBlank } from '../sections/rule-line.ts';
import {
  LONGEST_PHRASE,
  PAGE_LINE_SIGN,
  PAGE_LINES,
  ROW_OF_NETWORKS,
  ROW_SIGN,
  SURE_START,
  SURE_STARTS,
  SURE_WORDS,
  WORDS_BESIDE,
} from './page-words.ts';

const LONGEST_LINE = 120;
/** Lines at the top among which the way to a page stands. */
const MOST_ABOVE = 4;
/** `Home > News > Local`, `News » Sport` */
const WAY = /^\p{Lu}[^.!?>›»«|]{1,39}(?:[>›»]\s{0,2}\p{L}[^.!?>›»«|]{1,60}){1,5}$/u;

/** @returns the indexes of those lines, in their order; of most texts none */
export function findCopiedLines(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  let above = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_LINE || isBlank(line)) {
      if (line.length > LONGEST_LINE) above = MOST_ABOVE;
      continue;
    }
    const written = line.trim();
    const isWay = above < MOST_ABOVE && WAY.test(written);
    const isOwn = !/^\p{Ll}/u.test(written) || standsAlone(lines, index);
    const isSection =
      above === 0 &&
      written.split(/\s{0,2}[|/•·]\s{0,2}/).every(isCopiedWord) &&
      leadsToHeadline(lines[index + 1] ?? '', written);
    const isWord = isCopiedWord(written) && hasNeighbour(lines, index);
    if (isWay || isSection || isWord || (isOwn && isPageLine(written))) found.push(index);
    else above += 1;
  }
  return found;
}

/** `2009年06月17日　【字号 大 中 小】【打印】【关闭】`: without what stands behind the day. */
const BUTTON =
  /[【[［](?:字号|字體|字体|大\s?中\s?小|打印|列印|关闭|關閉|收藏|分享|评论|評論|推荐|复制链接)[^【[［】\]］]{0,16}[】\]］]$/;

export function dropButtons(line: string): string {
  const button = line.length <= LONGEST_LINE ? BUTTON.exec(line.trimEnd()) : null;
  return button === null ? line : dropButtons(line.slice(0, button.index).trimEnd());
}

/** A button, a mark of an advertisement, or a count of what readers did. */
export function isPageLine(line: string): boolean {
  if (line.length <= LONGEST_PHRASE && mayBeSure(line) && SURE_WORDS.has(fold(line))) return true;
  if (ROW_SIGN.test(line) && ROW_OF_NETWORKS.test(line)) return true;
  return PAGE_LINE_SIGN.test(line) && PAGE_LINES.some((pattern) => pattern.test(line));
}

/** A word of a menu or a row of buttons, if others stand beside it. */
export function isCopiedWord(line: string): boolean {
  return line.length <= LONGEST_PHRASE && WORDS_BESIDE.has(fold(line));
}

const OPENING_MARKS = ' \t\u00A0\u3000[(*•▶►»→>+|–—-';
const CLOSING_MARKS = ' \t\u00A0\u3000])*•«←+|:：…–—-';

/** Most lines begin otherwise, which is told sooner. */
function mayBeSure(line: string): boolean {
  const start = line.slice(0, SURE_START).replaceAll('’', "'").toLowerCase();
  return OPENING_MARKS.includes(line.charAt(0)) || SURE_STARTS.has(start);
}

/** Without the marks that stand around such words. */
function fold(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && OPENING_MARKS.includes(line.charAt(start))) start += 1;
  while (end > start && CLOSING_MARKS.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end).replaceAll('’', "'").toLowerCase();
}

/** Directly below a section stands a headline. */
function leadsToHeadline(below: string, section: string): boolean {
  return (
    below.trim().length > section.length &&
    below.trim().split(/\s+/).length > 2 &&
    /^\s*["“‘«]?\p{Lu}.*[^.\s]\s*$/u.test(below)
  );
}

/** A small letter may go on with a sentence. */
function standsAlone(lines: readonly string[], index: number): boolean {
  return isBlank(lines[index - 1] ?? '') && isBlank(lines[index + 1] ?? '');
}

/** The next line, above or below, that is not blank is one of a page, too. */
function hasNeighbour(lines: readonly string[], index: number): boolean {
  return [-1, 1].some((step) => {
    let at = index + step;
    while (at >= 0 && at < lines.length && isBlank(lines[at] ?? '')) at += step;
    const line = (lines[at] ?? '').trim();
    return line !== '' && line.length <= LONGEST_LINE && (isPageLine(line) || isCopiedWord(line));
  });
}
