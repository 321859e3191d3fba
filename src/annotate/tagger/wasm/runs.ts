import { Numbers } from './columns';
import { CAPITAL, CASING, FIELD, MATTER, ROLE } from './constants';
import { rowOf } from './forms';
import { blanks, numbers } from './room';
import { forms, sentenceCount, sentences, signs } from './sentences';
import { capitalOf, habitOf, hasCapital, isMark, markOf, matterOf } from './signs';
import { ends, size, starts } from './tokens';

/** Rows of capitalised words, and the stretches around them in which names are looked for. */

/** For each token, where its run begins and ends (exclusive); both -1 outside runs. */
export let runStarts: Numbers = changetype<Numbers>(0);
export let runEnds: Numbers = changetype<Numbers>(0);
/** For each token, how the words of its run are written; 0 outside runs, and where capitals say nothing. */
export let runShapes: Numbers = changetype<Numbers>(0);
/** Stretches of tokens to label, in order: first token, the one after the last, sentence; between them nothing is a name. */
export let stretches: Numbers = changetype<Numbers>(0);
export let stretchCount: i32 = 0;

/** From this habit on a word has a capital more often than not. */
const MOSTLY_CAPITAL: i32 = 5;
/** The habit of words that have a capital only where a sentence begins: one in 700 of those is a name. */
const NEVER_CAPITAL: i32 = 1;
const HYPHEN: i32 = 0x2d;
const DASH: i32 = 0x2013;
const AMPERSAND: i32 = 0x26;
const STOP: i32 = 0x2e;
const LONGEST_GAP: i32 = 3;
/** Small words behind a run that may belong to its name: none in English, `mondiale de la santé` in French. */
let tail: i32 = 0;

export function openTail(words: i32): void {
  tail = words;
}

export function findRuns(): void {
  runStarts = blanks(size);
  runEnds = blanks(size);
  runShapes = numbers(size);
  stretches = numbers(3 * size);
  stretchCount = 0;
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    const from = sentences[3 * sentence];
    const to = sentences[3 * sentence + 1];
    const telling = sentences[3 * sentence + 2] === CASING.normal;
    for (let at = from; at < to; ) {
      if (!looksNamed(signs[at], telling)) {
        at++;
        continue;
      }
      const end = endRun(at, to, telling);
      noteRun(at, end, telling);
      at = end;
    }
    if (telling) addStretches(from, to, sentence);
    else addStretch(from, to, sentence);
  }
}

/** Whether a form may be a word of a name by its look; in sentences whose capitals say nothing, by habit. */
function looksNamed(own: i32, telling: bool): bool {
  if (isMark(own)) return false;
  if (telling) return hasCapital(own);
  const habit = habitOf(own);
  return matterOf(own) === MATTER.word && (habit === 0 || habit >= MOSTLY_CAPITAL);
}

/** Marks inside a run: `Jean-Claude`, `AT&T`, `John F. Kennedy`. */
function isJoint(mark: i32): bool {
  return (
    mark === HYPHEN ||
    mark === DASH ||
    mark === AMPERSAND ||
    mark === STOP ||
    mark === 0x27 ||
    mark === 0x2019 ||
    mark === 0x2f
  );
}

function endRun(at: i32, limit: i32, telling: bool): i32 {
  let end = at + 1;
  while (end < limit) {
    if (looksNamed(signs[end], telling)) {
      end++;
      continue;
    }
    const mark = markOf(signs[end]);
    if (
      end + 1 < limit &&
      isJoint(mark) &&
      (starts[end] === ends[end - 1] || mark === AMPERSAND) &&
      looksNamed(signs[end + 1], telling) &&
      (starts[end + 1] === ends[end] || mark === STOP || mark === AMPERSAND) &&
      !(mark === STOP && ends[end - 1] - starts[end - 1] > 4)
    )
      end += 2;
    else return end;
  }
  return end;
}

function noteRun(start: i32, end: i32, telling: bool): void {
  let shape = 0;
  if (telling)
    for (let at = start; at < end; at++) shape = shape * 31 + capitalOf(signs[at]) * 4 + matterOf(signs[at]);
  for (let at = start; at < end; at++) {
    runStarts[at] = start;
    runEnds[at] = end;
    runShapes[at] = shape;
  }
}

function roleOf(at: i32): i32 {
  return rowOf(forms[at])[FIELD.roles];
}

/** Small words and numbers before a run belong to its stretch. */
function beginStretch(at: i32, floor: i32): i32 {
  let from = at;
  while (from > floor) {
    const before = signs[from - 1];
    const matter = matterOf(before);
    const glued = ends[from - 1] === starts[from];
    if (markOf(before) === HYPHEN && glued && from - 2 >= floor && ends[from - 2] === starts[from - 1])
      from -= 2;
    else if (matter === MATTER.number || (matter === MATTER.word && (roleOf(from - 1) & ROLE.opener) !== 0))
      from -= 1;
    else break;
  }
  return from;
}

function endStretch(end: i32, limit: i32): i32 {
  let to = end;
  while (to < limit) {
    const glued = starts[to] === ends[to - 1];
    const mark = markOf(signs[to]);
    if (glued && (mark === HYPHEN || mark === DASH) && to + 1 < limit && starts[to + 1] === ends[to]) to += 2;
    else if (matterOf(signs[to]) === MATTER.number && to === end) to++;
    else break;
  }
  const reach = min(limit, to + tail);
  while (to < reach && matterOf(signs[to]) === MATTER.word && !hasCapital(signs[to])) to++;
  return to;
}

/** Where small words and marks lead on to the next capital; -1 where they do not. */
function gapEnds(to: i32, limit: i32): i32 {
  for (let at = to; at < limit && at - to <= LONGEST_GAP; at++) {
    const own = signs[at];
    if (!isMark(own) && hasCapital(own)) return at;
    if (matterOf(own) !== MATTER.number && (roleOf(at) & ROLE.connector) === 0) return -1;
  }
  return -1;
}

function addStretch(from: i32, to: i32, sentence: i32): void {
  const at = 3 * stretchCount++;
  stretches[at] = from;
  stretches[at + 1] = to;
  stretches[at + 2] = sentence;
}

/** Adds the stretches around the runs of a sentence whose capitals say something. */
function addStretches(first: i32, limit: i32, sentence: i32): void {
  const own = stretchCount;
  for (let at = first; at < limit; ) {
    const end = runEnds[at];
    if (end < 0) {
      at++;
      continue;
    }
    const floor = stretchCount > own ? stretches[3 * stretchCount - 2] : first;
    const from = beginStretch(at, floor);
    const to = endStretch(end, limit);
    const next = gapEnds(to, limit);
    const reach = next < 0 ? to : next;
    if (stretchCount > own && floor >= from) stretches[3 * stretchCount - 2] = reach;
    else addStretch(from, reach, sentence);
    at = end;
  }
  leavePlainOpeners(own, first);
}

/** A word that is seldom a name and has its capital from where it stands is none. */
function leavePlainOpeners(own: i32, first: i32): void {
  let kept = own;
  for (let i = own; i < stretchCount; i++) {
    const from = stretches[3 * i];
    const to = stretches[3 * i + 1];
    if (isPlainOpener(from, to, first)) continue;
    stretches[3 * kept] = from;
    stretches[3 * kept + 1] = to;
    stretches[3 * kept + 2] = stretches[3 * i + 2];
    kept++;
  }
  stretchCount = kept;
}

function isPlainOpener(from: i32, to: i32, first: i32): bool {
  const own = signs[from];
  if (to - from > 1 || habitOf(own) !== NEVER_CAPITAL || capitalOf(own) !== CAPITAL.first) return false;
  return from === first || (roleOf(from - 1) & ROLE.opening) !== 0;
}
