/** Articles of papers in one file: each below its masthead, or the line that says from where it is, or above that. */
import { isSignedLine } from '../sections/date-header.ts';
import { isBetween, isBlank, isRule } from '../sections/rule-line.ts';
import type { SourceFile } from '../sections/section.ts';
import { findTitleAbove, isTitleAt, listCitations, listHeads, listTitledHeads } from './find-heads.ts';
import type { Masthead } from './masthead.ts';
import { findTranscriberNotes } from './transcriber-notes.ts';

interface PrintParts {
  /** Indexes of the lines at which articles begin, and at which the last one ends. */
  readonly starts: readonly number[];
  readonly end: number;
}

const SHORTEST_TEXT = 30;
/** Lines above the first article that say what the file is. */
const MOST_PREFACE = 3;
const LONGEST_PREFACE = 110;

/** `null` where a text holds no more than one. */
export function partPrint(lines: readonly string[], file: SourceFile): PrintParts | null {
  const rules = file.settings;
  const heads = listHeads(lines, rules).filter((head, at, all) =>
    hasText(lines, head.end, all[at + 1]?.start),
  );
  const starts =
    readBelow(lines, heads) ??
    readTitled(lines, listTitledHeads(lines, rules)) ??
    readAbove(
      lines,
      listCitations(lines, rules).map(({ index }) => index),
    );
  return starts && starts.length > 1 ? { starts, end: findEnd(lines, starts) } : null;
}

/** Where rules part all articles, a line below a last rule is none of theirs: what leads back to a list. */
function findEnd(lines: readonly string[], starts: readonly number[]): number {
  const rule = lines.findLastIndex(isRule);
  const last = starts.at(-1) ?? 0;
  const below = lines.slice(rule + 1).filter((line) => !isBlank(line));
  const isParted = starts.every((start) => isRuleAbove(lines, start)) && hasText(lines, last + 1, rule);
  return isParted && below.length === 1 && (below[0] ?? '').length <= LONGEST_PREFACE ? rule : lines.length;
}

function isRuleAbove(lines: readonly string[], start: number): boolean {
  const above = lines.slice(0, start).findLast((line) => !isBlank(line));
  return above !== undefined && isRule(above);
}

function hasText(lines: readonly string[], from: number, to = lines.length): boolean {
  return lines.slice(from, to).some((line) => line.trim().length >= SHORTEST_TEXT);
}

/** Articles below their heads, or with a headline of their own above that. */
function readBelow(lines: readonly string[], heads: readonly Masthead[]): readonly number[] | null {
  const [first] = heads;
  if (first === undefined || heads.length < 2) return null;
  const titles = heads.map(({ start }) => findTitleAbove(lines, start));
  if (titles.every((title) => title !== -1)) return isPreface(lines, titles[0] ?? 0) ? titles : null;
  const areTitled = heads.every(({ end }) => hasTitleBelow(lines, end));
  const isOfOne = !areTitled && beginsArticle(lines.slice(0, first.start));
  return isPreface(lines, first.start) && !isOfOne ? heads.map(({ start }) => start) : null;
}

/** Articles that begin with a headline and, in the next line, from where they are. */
function readTitled(lines: readonly string[], starts: readonly number[]): readonly number[] | null {
  const [first] = starts;
  const isWhole = starts.every((start, at) => hasText(lines, start + 2, starts[at + 1]));
  return first !== undefined && starts.length > 1 && isWhole && isPreface(lines, first) ? starts : null;
}

/** What stands above is no text. */
function isPreface(lines: readonly string[], to: number): boolean {
  const above = lines.slice(0, to).filter((line) => !isBetween(line));
  return above.length <= MOST_PREFACE && above.every((line) => line.trim().length <= LONGEST_PREFACE);
}

function hasTitleBelow(lines: readonly string[], from: number): boolean {
  const below = lines.findIndex((line, index) => index >= from && !isBetween(line));
  return isTitleAt(lines, below) && isBetween(lines[below + 1] ?? '');
}

/** An author, or a sentence: an article that quotes papers begins so. */
function beginsArticle(above: readonly string[]): boolean {
  return above.map((line) => line.trim()).some((line) => isSignedLine(line) || SENTENCE.test(line));
}

const SENTENCE = /^\p{Lu}(?:\S{1,40}\s){6,40}\S{1,40}[\p{Ll}\d][.:]["”’»)]?$/u;

/** Articles above the lines that say from where they are: the last one closes the text. */
function readAbove(lines: readonly string[], ends: readonly number[]): readonly number[] | null {
  const notes = new Set(findTranscriberNotes(lines));
  const last = lines.findLastIndex((line, index) => !isBetween(line) && !notes.has(index));
  if (ends.length < 2 || ends.at(-1) !== last) return null;
  const starts = [0, ...ends.slice(0, -1).map((end) => end + 1)];
  if (!starts.every((start, at) => hasText(lines, start, ends[at]))) return null;
  return [findFirst(lines), ...starts.slice(1)];
}

/** The title of a collection stands above the headline of its first article. */
function findFirst(lines: readonly string[]): number {
  const first = lines.findIndex((line) => !isBetween(line));
  const second = lines.findIndex((line, index) => index > first && !isBetween(line));
  const isTitled = isTitleAt(lines, first) && isBlank(lines[first + 1] ?? '') && isTitleAt(lines, second);
  return isTitled && isBlank(lines[second + 1] ?? '') ? second : first;
}
